/** The people, companies, staff and machines of the demo world as plain data, for simulators, demo loader and journeys. */
export * from './borgere.ts';
export * from './virksomheder.ts';
export * from './medarbejdere.ts';
export * from './leverandoerer.ts';
export * from './fagsystemer.ts';
export * from './kalendere.ts';
