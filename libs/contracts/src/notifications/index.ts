export * from './besked.endpoints.ts';
export * from './kvitteringer.ts';
export * from './indsigt.endpoints.ts';
