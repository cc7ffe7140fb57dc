export * from './identity.events.ts';
