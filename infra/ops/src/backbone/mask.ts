import * as contracts from '@jobnet/contracts';
import type { EventContract } from '@jobnet/contracts';
import { z } from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const code = /^((?=.*[A-Za-z])[\w.-]{1,64}|[0-9A-Z]{5})$/;
const deepest = 8;
const mostItems = 20;

/** Every event contract, by topic. */
export const eventContracts: ReadonlyMap<string, EventContract> = new Map(
  Object.values(contracts as Record<string, unknown>)
    .filter((value): value is EventContract => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'event')
    .map((event) => [event.type, event]),
);

/** An id as it is; anything else could be a person's. */
export const shownId = (value: unknown): string => (typeof value === 'string' && uuid.test(value) ? value : '(not an id)');

/** The name of a topic of ours; anything else could hold anything. */
export const shownTopic = (value: unknown): string => (typeof value === 'string' && eventContracts.has(value) ? value : '(not a topic of ours)');

/** A code of ours: a short word with a letter in it, or an SQLSTATE. */
export const shownCode = (value: unknown): string => (typeof value === 'string' && code.test(value) && !/\d{6}/.test(value) ? value : '(not a code)');

/** A count, cut where it could be somebody's number. */
export const shownNumber = (value: unknown): string => (/^\d{1,6}$/.test(String(value)) ? String(value) : '(a large number)');

/** The field names that a contract's payload has at any depth. */
const namesOf = (contract: EventContract | undefined): ReadonlySet<string> => {
  const names = new Set<string>();
  const gather = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: Record<string, unknown> };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const part of Object.values(schema)) gather(part);
  };
  if (contract) gather(z.toJSONSchema(contract.payload, { io: 'input' }));
  return names;
};

/** A payload without its values: the contract's field names, types and lengths; ids stay. Bytes that are no JSON are told by length. */
export const maskedPayload = (bytes: Buffer | null, topic: string): unknown => {
  if (bytes === null) return '(no value)';
  try {
    return masked(JSON.parse(bytes.toString('utf8')), namesOf(eventContracts.get(topic)), deepest);
  } catch {
    return `(${bytes.length} bytes that are no JSON)`;
  }
};

const masked = (value: unknown, names: ReadonlySet<string>, depth: number): unknown => {
  if (depth === 0) return '(deeper)';
  if (value === null) return 'null';
  if (Array.isArray(value)) return [...value.slice(0, mostItems).map((item) => masked(item, names, depth - 1)), ...(value.length > mostItems ? [`(${value.length - mostItems} more)`] : [])];
  if (typeof value === 'object') {
    const fields = Object.entries(value);
    const known = fields.filter(([name]) => names.has(name)).map(([name, field]) => [name, masked(field, names, depth - 1)] as const);
    const unknown = fields.length - known.length;
    return { ...Object.fromEntries(known), ...(unknown > 0 ? { '(fields the contract does not name)': unknown } : {}) };
  }
  if (typeof value === 'string') return uuid.test(value) ? value : `(string, ${value.length} characters)`;
  return `(${typeof value})`;
};
