import { isDeepStrictEqual } from 'node:util';
import { ANNOTATIONS, isObject, type JsonSchema } from './json-schema.ts';
import type { Snapshot } from './snapshot.ts';

type Side = 'writer' | 'reader';
interface Comparison {
  readonly older: JsonSchema;
  readonly newer: JsonSchema;
  readonly path: string;
  readonly side: Side;
}

const schemaHolders = new Set(['items', 'additionalProperties', 'propertyNames', 'anyOf', 'oneOf', 'allOf', 'prefixItems', '$defs']);

/**
 * What a newer snapshot of a topic would break for those who read or wrote by the older; empty when nothing. Strict on purpose: all
 * but an added optional member is a break, also a keyword this file has never heard of.
 */
export function breaksBetween(older: Snapshot, newer: Snapshot): string[] {
  return [...settingBreaks(older, newer), ...pairBreaks('payload', older.payload, newer.payload), ...claimBreaks(older.claim, newer.claim)];
}

function settingBreaks(older: Snapshot, newer: Snapshot): string[] {
  const fixed = (['version', 'owner', 'key', 'partitions'] as const).filter((name) => older[name] !== newer[name]);
  const changed = fixed.map((name) => `${name}: ${older[name]} became ${newer[name]}`);
  if (newer.retentionDays >= older.retentionDays) return changed;
  return [...changed, `retentionDays: ${older.retentionDays} became ${newer.retentionDays}, so a reader that was away as long as it may loses events`];
}

function claimBreaks(older: Snapshot['claim'], newer: Snapshot['claim']): string[] {
  if (!older && !newer) return [];
  if (!older) return ['claim: added, so earlier events lack what the reader demands'];
  if (!newer) return ['claim: removed'];
  const gone = older.audience.filter((service) => !newer.audience.includes(service)).map((service) => `claim: ${service} may no longer redeem it`);
  const shorter = newer.lifetimeHours < older.lifetimeHours ? [`claim: lives ${newer.lifetimeHours} hours, not ${older.lifetimeHours}`] : [];
  return [...gone, ...shorter, ...pairBreaks('claim', older, newer)];
}

function pairBreaks(path: string, older: Readonly<Record<Side, JsonSchema>>, newer: Readonly<Record<Side, JsonSchema>>): string[] {
  const sides = (['reader', 'writer'] as const).flatMap((side) => schemaBreaks({ older: older[side], newer: newer[side], path, side }));
  return [...new Set(sides)];
}

function schemaBreaks(comparison: Comparison): string[] {
  const { older, newer, path } = comparison;
  const keywords = [...new Set([...Object.keys(older), ...Object.keys(newer)])].filter((keyword) => !ANNOTATIONS.has(keyword) && keyword !== 'properties' && keyword !== 'required');
  return [...memberBreaks(comparison), ...keywords.flatMap((keyword) => keywordBreaks(comparison, keyword, path))];
}

function keywordBreaks(comparison: Comparison, keyword: string, path: string): string[] {
  const [before, after] = [comparison.older[keyword], comparison.newer[keyword]];
  if (schemaHolders.has(keyword)) return heldBreaks(comparison, before, after, `${path} ${keyword}`);
  if (keyword === 'enum' && Array.isArray(before) && Array.isArray(after)) return enumBreaks(before, after, path);
  return isDeepStrictEqual(before, after) ? [] : [`${path}: ${keyword} ${said(before)} became ${said(after)}`];
}

function heldBreaks(comparison: Comparison, before: unknown, after: unknown, path: string): string[] {
  if (isObject(before) && isObject(after)) return schemaBreaks({ ...comparison, older: before, newer: after, path });
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((part: unknown, at) => heldBreaks(comparison, part, after[at], `${path}[${at}]`));
  }
  return isDeepStrictEqual(before, after) ? [] : [`${path}: ${said(before)} became ${said(after)}`];
}

function enumBreaks(before: readonly unknown[], after: readonly unknown[], path: string): string[] {
  const lost = before.filter((value) => !after.includes(value)).map((value) => `${path}: enum lost ${said(value)}`);
  return [...lost, ...after.filter((value) => !before.includes(value)).map((value) => `${path}: enum got ${said(value)}, which older readers refuse`)];
}

function memberBreaks({ older, newer, path, side }: Comparison): string[] {
  const [before, after] = [membersOf(older), membersOf(newer)];
  const [demanded, demands] = [requiredOf(older), requiredOf(newer)];
  const known = Object.entries(before).flatMap(([name, schema]) => {
    const member = `${path}.${name}`;
    const now = after[name];
    if (!now) return [`${member}: removed`];
    const required = demanded.has(name) === demands.has(name) ? [] : [`${member}: ${demands.has(name) ? 'became required' : 'is no longer required'}`];
    return [...required, ...schemaBreaks({ older: schema, newer: now, path: member, side })];
  });
  const added = Object.keys(after).filter((name) => !(name in before) && side === 'reader' && demands.has(name));
  return [...known, ...added.map((name) => `${path}.${name}: added as required`)];
}

function membersOf({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return isObject(properties) ? (properties as Readonly<Record<string, JsonSchema>>) : {};
}

function requiredOf({ required }: JsonSchema): ReadonlySet<unknown> {
  return new Set(Array.isArray(required) ? required : []);
}

function said(value: unknown): string {
  return value === undefined ? '(nothing)' : JSON.stringify(value);
}
