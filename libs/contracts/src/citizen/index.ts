export * from './citizen.events.ts';
