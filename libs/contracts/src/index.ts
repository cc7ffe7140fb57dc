export * from './define/index.ts';
export * from './identity/index.ts';
export * from './citizen/index.ts';
export * from './booking/index.ts';
export * from './employer/index.ts';
export * from './notifications/index.ts';
