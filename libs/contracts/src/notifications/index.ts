export * from './besked.endpoints.ts';
export * from './kvitteringer.ts';
