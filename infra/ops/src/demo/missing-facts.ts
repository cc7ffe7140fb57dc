/** A fact of demo-world.md that cannot be loaded yet: who it is about, and what the project lacks. */
export interface MissingFact {
  readonly about: string;
  readonly fact: string;
  readonly lacks: string;
}

/** What a later part of the project adds; each of them takes its lines away when its endpoint loads the fact. */
export const missingFacts: readonly MissingFact[] = [
  { about: 'Bilal Hansen', fact: 'data from UDB, SU, eIndkomst and Ydelsesregister', lacks: 'citizen has no "Oplysninger om dig"' },
  { about: 'Erik Skov', fact: 'Min plan with contract', lacks: 'citizen has no plan' },
  { about: 'Ida Bang', fact: 'uddannelsespålæg', lacks: 'citizen has no "Oplysninger om dig"' },
  { about: 'Jens Vig', fact: 'case with rehabiliteringsteamet', lacks: 'citizen has no plan' },
  { about: 'Karl Øst', fact: 'CV searchable', lacks: 'citizen has no CV' },
  { about: 'everyone', fact: '200 searchable CVs', lacks: 'citizen has no CV' },
];

/** The list as `npm run demo -- --missing` prints it. */
export const missingTable = (): string => missingFacts.map(({ about, fact, lacks }) => `${about.padEnd(26)} ${fact.padEnd(60)} ${lacks}`).join('\n');
