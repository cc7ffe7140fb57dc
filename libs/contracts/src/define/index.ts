export * from './service.ts';
export * from './access.ts';
export * from './problem.ts';
export * from './endpoint.ts';
export * from './event.ts';
export * from './closed-schema.ts';
export * from './schemas.ts';
export * from './opslag.ts';
