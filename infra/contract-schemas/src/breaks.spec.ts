import { defineEvent, id, type EventContract } from '@jobnet/contracts/define';
import fc from 'fast-check';
import { z } from 'zod';
import { acceptedBy } from './accepts.ts';
import { breaksBetween } from './breaks.ts';
import { instancesOf } from './instances.ts';
import { judge } from './history.ts';
import { snapshotOf, type SchemaPair, type Snapshot } from './snapshot.ts';

const members = {
  moedeId: id,
  status: z.enum(['booket', 'aflyst']),
  emne: z.string().max(40),
  antal: z.number().min(1).max(9),
  sted: z.object({ lat: z.number() }).optional(),
  note: z.string().optional(),
  koder: z.array(z.object({ kode: z.string() })),
};
const { note: _note, emne: _emne, ...fewer } = members;
const claimed = { navn: z.string(), email: z.string().optional() };
const claimOf = (schema: z.ZodType, more: { audience?: readonly ('notifications' | 'booking')[]; lifetimeHours?: number } = {}) => ({ schema, audience: ['notifications' as const], lifetimeHours: 48, ...more });

const declared = (change: Partial<EventContract> = {}): Snapshot =>
  snapshotOf({
    ...defineEvent({ type: 'moede-booked', owner: 'booking', subject: 'moede', fires: 'When a meeting was booked.', payload: z.object(members), example: {} as never, retentionDays: 7, dataClass: 'person', claim: claimOf(z.object(claimed)) }),
    ...change,
  } as EventContract);
const payload = (change: z.ZodRawShape): Snapshot => declared({ payload: z.object({ ...members, ...change }) });
const claim = (change: z.ZodRawShape): Snapshot => declared({ claim: claimOf(z.object({ ...claimed, ...change })) });
const now = declared();

/** What may stand in a topic or a claim must be readable by the other side, seen on generated values. */
const instancesFit = (older: Snapshot, newer: Snapshot): boolean => {
  const pairs: [SchemaPair, SchemaPair][] = [[older.payload, newer.payload]];
  if (older.claim && newer.claim) pairs.push([older.claim, newer.claim]);
  return pairs.flatMap(([a, b]) => [[a.writer, b.reader], [b.writer, a.reader]] as const).every(([writer, reader]) => {
    const accepts = acceptedBy(reader);
    return !fc.check(fc.property(instancesOf(writer), accepts), { numRuns: 300, seed: 4 }).failed;
  });
};

describe('a break of a contract', () => {
  it.each<[string, Snapshot, string]>([
    ['a required member that goes', declared({ payload: z.object({ ...fewer, note: members.note }) }), 'payload.emne: removed'],
    ['a required member that comes', payload({ nyt: z.string() }), 'payload.nyt: added as required'],
    ['an optional member that becomes required', payload({ note: z.string() }), 'payload.note: became required'],
    ['a required member that becomes optional', payload({ emne: members.emne.optional() }), 'payload.emne: is no longer required'],
    ['another type', payload({ antal: z.string() }), 'payload.antal: type "number" became "string"'],
    ['a number that may be null', payload({ antal: members.antal.nullable() }), 'payload.antal anyOf: (nothing) became [{"type":"number"'],
    ['an enum that narrows', payload({ status: z.enum(['booket']) }), 'payload.status: enum lost "aflyst"'],
    ['an enum that widens', payload({ status: z.enum(['booket', 'aflyst', 'afholdt']) }), 'payload.status: enum got "afholdt"'],
    ['an upper bound that tightens', payload({ emne: z.string().max(30) }), 'payload.emne: maxLength 40 became 30'],
    ['an upper bound that loosens', payload({ emne: z.string().max(50) }), 'payload.emne: maxLength 40 became 50'],
    ['a lower bound that tightens', payload({ antal: z.number().min(2).max(9) }), 'payload.antal: minimum 1 became 2'],
    ['a lower bound that goes', payload({ antal: z.number().max(9) }), 'payload.antal: minimum 1 became (nothing)'],
    ['a pattern that comes', payload({ emne: z.string().max(40).regex(/^\d+$/) }), 'payload.emne: pattern (nothing) became "^\\\\d+$"'],
    ['a required member in a list that comes', payload({ koder: z.array(z.object({ kode: z.string(), navn: z.string() })) }), 'payload.koder items.navn: added as required'],
    ['another type in a nested object', payload({ sted: z.object({ lat: z.string() }).optional() }), 'payload.sted.lat: type "number" became "string"'],
    ['a list that must hold something', payload({ koder: members.koder.min(1) }), 'payload.koder: minItems (nothing) became 1'],
    ['a required member of the claim that comes', claim({ cpr: z.string() }), 'claim.cpr: added as required'],
    ['another type in the claim', claim({ navn: z.number() }), 'claim.navn: type "string" became "number"'],
  ])('is seen by its rule and on generated values: %s', (_what, changed, words) => {
    expect(breaksBetween(now, changed).join('\n')).toContain(words);
    expect(instancesFit(now, changed)).toBe(false);
  });

  it.each<[string, Partial<EventContract>, string]>([
    ['another owner', { owner: 'citizen' }, 'owner: booking became citizen'],
    ['another key', { subject: 'borger' }, 'key: moede became borger'],
    ['other partitions', { partitions: 6 }, 'partitions: 3 became 6'],
    ['another version on the same topic', { version: 2 }, 'version: 1 became 2'],
    ['a shorter retention', { retentionDays: 6 }, 'retentionDays: 7 became 6'],
    ['no claim any more', { claim: undefined }, 'claim: removed'],
    ['a reader that may no longer redeem', { claim: claimOf(z.object(claimed), { audience: ['booking'] }) }, 'claim: notifications may no longer redeem it'],
    ['a claim that lives shorter', { claim: claimOf(z.object(claimed), { lifetimeHours: 24 }) }, 'claim: lives 24 hours, not 48'],
  ])('is seen in the settings: %s', (_what, change, words) => {
    expect(breaksBetween(now, declared(change)).join('\n')).toContain(words);
  });

  it('is an optional member that goes, since another type could come under its name, and a claim that comes', () => {
    expect(breaksBetween(now, declared({ payload: z.object({ ...fewer, emne: members.emne }) }))).toEqual(['payload.note: removed']);
    expect(breaksBetween(declared({ claim: undefined }), now)).toEqual(['claim: added, so earlier events lack what the reader demands']);
  });

  it('is refused with what to do, against whichever older snapshot it breaks', () => {
    const verdict = judge([now, payload({ nyt: z.string().optional() })], payload({ nyt: z.number().optional() }));
    expect(verdict).toEqual({ kind: 'broken', message: expect.stringContaining('against 2.json: payload.nyt: type "string" became "number"') as string });
    expect(verdict).toEqual({ kind: 'broken', message: expect.stringContaining('Make a new topic moede-booked-v2 beside it.') as string });
    expect(judge([snapshotOf({ ...defineEvent({ ...contractV2(), version: 2 }) })], snapshotOf({ ...defineEvent({ ...contractV2(), version: 2, partitions: 9 }) }))).toEqual({ kind: 'broken', message: expect.stringContaining('Make a new topic moede-booked-v3') as string });
  });
});

const contractV2 = () => ({ type: 'moede-booked-v2', owner: 'booking' as const, subject: 'moede', fires: 'When.', payload: z.object({ moedeId: id }), example: { moedeId: '' }, retentionDays: 7, dataClass: 'person' as const });

describe('a contract that grows', () => {
  it.each<[string, Snapshot]>([
    ['an optional member', payload({ nyt: z.string().optional() })],
    ['a member with a default', payload({ nyt: z.string().default('intet') })],
    ['an optional member in a nested object', payload({ sted: z.object({ lat: z.number(), lon: z.number().optional() }).optional() })],
    ['an optional member in a list', payload({ koder: z.array(z.object({ kode: z.string(), navn: z.string().optional() })) })],
    ['an optional member of the claim', claim({ telefon: z.string().optional() })],
    ['a longer retention', declared({ retentionDays: 30 })],
    ['one more reader of the claim, and for longer', declared({ claim: claimOf(z.object(claimed), { audience: ['notifications', 'booking'], lifetimeHours: 72 }) })],
    ['words about a member', payload({ emne: members.emne.describe('What it is about') })],
  ])('breaks nobody by its rules, nor on generated values: %s', (_what, changed) => {
    expect(breaksBetween(now, changed)).toEqual([]);
    expect(instancesFit(now, changed)).toBe(true);
    expect(judge([now], changed).kind).toMatch(/^(new|current)$/);
  });

  it('gets one more file, and none while it is as the newest', () => {
    expect(judge([], now)).toMatchObject({ kind: 'new', file: 'libs/contracts/schemas/moede-booked/1.json' });
    expect(judge([now], now)).toEqual({ kind: 'current' });
    expect(judge([now], payload({ nyt: z.string().optional() }))).toMatchObject({ kind: 'new', file: 'libs/contracts/schemas/moede-booked/2.json' });
  });
});
