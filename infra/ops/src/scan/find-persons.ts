import type { Person } from './persons.ts';

/** What of a person was found; never the value itself. */
const traits = ['CPR number', 'e-mail address', 'phone number', 'name'] as const;
export type Trait = (typeof traits)[number];

/** How often each trait of anybody stands in a text. */
export type Found = ReadonlyMap<Trait, number>;

const cprForm = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g;
const phoneForm = /(?<!\d)(?:(?:\+|00)45[ -]?)?(?:\d{2}[ -]?){3}\d{2}(?!\d)/g;
const emailForm = /[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const phoneDigits = 8;

/** Makes a function that finds these persons in a text, however it is written: percent signs, JSON escapes, capitals, æøå as ae oe aa. A first name alone is nobody. */
export const personFinder = (persons: readonly Person[]): ((text: string) => Found) => {
  const setOf = (values: readonly (string | undefined)[]): ReadonlySet<string> => new Set(values.filter((value) => value !== undefined));
  const cprs = setOf(persons.map(({ cpr }) => cpr));
  const phones = setOf(persons.map(({ telefon }) => telefon && digitsOf(telefon)));
  const emails = setOf(persons.map(({ email }) => email?.toLowerCase()));
  const namesIn = nameCounter(persons.flatMap(({ navn }) => spellingsOf(navn)));
  const inLine: Readonly<Record<Trait, (line: string) => number>> = {
    'CPR number': (line) => countOf(line.match(cprForm), (found) => cprs.has(digitsOf(found))),
    'e-mail address': (line) => countOf(line.match(emailForm), (found) => emails.has(found)),
    'phone number': (line) => countOf(line.match(phoneForm), (found) => phones.has(digitsOf(found).slice(-phoneDigits))),
    name: (line) => line.split(emailForm).reduce((sum, part) => sum + namesIn(part), 0),
  };
  return (text) => {
    const lines = text.split('\n').map(readable);
    const counts = traits.map((trait) => [trait, lines.reduce((sum, line) => sum + inLine[trait](line), 0)] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  };
};

/** Counts how often one of the names stands in a line: its words one after the other, whatever is between them. */
const nameCounter = (names: readonly string[]): ((line: string) => number) => {
  const known = new Set(names);
  const firstWords = new Set(names.map((name) => name.split(' ', 1)[0]));
  const lengths = [...new Set(names.map((name) => name.split(' ').length))];
  return (line) => {
    const words = wordsOf(line);
    const begins = words.flatMap((word, at) => (firstWords.has(word) ? [at] : []));
    return begins.reduce((sum, at) => sum + lengths.filter((length) => at + length <= words.length && known.has(words.slice(at, at + length).join(' '))).length, 0);
  };
};

const countOf = (candidates: readonly string[] | null, isSomebody: (candidate: string) => boolean): number => (candidates ?? []).filter(isSomebody).length;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The text as a person would read it, in small letters. */
const readable = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC')
    .toLowerCase();

const decoded = (escaped: string): string => {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

/** A name in words, also last name first, and as it is written in addresses. */
const spellingsOf = (navn: string): string[] => {
  const words = wordsOf(navn.normalize('NFC').toLowerCase());
  const orders = [words, [...words.slice(-1), ...words.slice(0, -1)]].map((order) => order.join(' '));
  return orders.flatMap((order) => [order, order.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')]);
};
