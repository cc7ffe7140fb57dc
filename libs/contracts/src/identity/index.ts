export * from './identity.events.ts';
export * from './login.endpoints.ts';
export * from './session.endpoints.ts';
export * from './klient.problems.ts';
export * from './klient.endpoints.ts';
export * from './borger.endpoints.ts';
export * from './leverandoer-cvr.endpoints.ts';
