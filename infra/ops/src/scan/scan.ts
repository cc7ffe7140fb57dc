import { personFinder, type Trait } from './find-persons.ts';
import type { Person } from './persons.ts';
import { type Place, type PlaceKind, placeKinds } from './places.ts';

/** Somebody's data where it must not stand: where, what and how often; never the value. */
export interface Hit {
  readonly kind: PlaceKind;
  readonly place: string;
  readonly trait: Trait;
  readonly count: number;
}

/** How much of a kind was looked through: 0 hits in nothing says nothing. */
export interface Looked {
  readonly kind: PlaceKind;
  readonly places: number;
  readonly characters: number;
}

export interface ScanReport {
  readonly hits: readonly Hit[];
  readonly looked: readonly Looked[];
}

/** Looks for persons in places (reliability.md section 4, P: zero hits after a whole test run). */
export const scanFor = (persons: readonly Person[], places: readonly Place[]): ScanReport => {
  const find = personFinder(persons);
  const hits = places.flatMap(({ kind, name, text }) => [...find(text)].map(([trait, count]): Hit => ({ kind, place: name, trait, count })));
  const looked = placeKinds.map((kind) => {
    const ofKind = places.filter((place) => place.kind === kind);
    return { kind, places: ofKind.length, characters: ofKind.reduce((sum, { text }) => sum + text.length, 0) };
  });
  return { hits, looked };
};

/** The report in lines. */
export const linesOf = ({ hits, looked }: ScanReport): string[] => [
  ...looked.map(({ characters, kind, places }) => `${kind.padEnd(13)} ${places} looked through, ${characters} characters`),
  ...hits.map(({ count, kind, place, trait }) => `FOUND         ${trait} ${count} time(s) in ${kind} ${place}`),
];
