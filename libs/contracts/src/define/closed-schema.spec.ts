import { z } from 'zod';
import { closedSchemaOf } from './closed-schema.ts';

const payload = z.object({
  id: z.uuid(),
  note: z.string().optional(),
  place: z.object({ postnummer: z.string() }).nullable(),
  list: z.array(z.object({ code: z.string() })),
  kind: z.discriminatedUnion('type', [z.object({ type: z.literal('a'), x: z.number() }), z.object({ type: z.literal('b') })]),
  byCode: z.record(z.string(), z.object({ n: z.number() })).default({}),
});
const valid = { id: '018f4e2a-0000-7000-8000-000000000000', place: { postnummer: '2100' }, list: [{ code: 'x' }], kind: { type: 'a', x: 1 }, byCode: { k: { n: 1 } } };
const refuses = (value: unknown) => !closedSchemaOf(payload).safeParse(value).success;

describe('the closed writer schema', () => {
  it('takes what the contract names', () => {
    expect(closedSchemaOf(payload).parse(valid)).toEqual(valid);
  });

  it('refuses an unknown member at any depth', () => {
    expect(refuses({ ...valid, cpr: '1' })).toBe(true);
    expect(refuses({ ...valid, place: { postnummer: '2100', vej: 'x' } })).toBe(true);
    expect(refuses({ ...valid, list: [{ code: 'x', navn: 'x' }] })).toBe(true);
    expect(refuses({ ...valid, kind: { type: 'b', navn: 'x' } })).toBe(true);
    expect(refuses({ ...valid, byCode: { k: { n: 1, navn: 'x' } } })).toBe(true);
  });

  it('leaves the reader schema open', () => {
    closedSchemaOf(payload);
    expect(payload.safeParse({ ...valid, later: true }).success).toBe(true);
  });

  it('keeps checks on the parts', () => {
    expect(refuses({ ...valid, id: 'no uuid' })).toBe(true);
    expect(closedSchemaOf(z.object({ a: z.string().max(2) }).refine(({ a }) => a !== 'no')).safeParse({ a: 'no' }).success).toBe(false);
  });
});
