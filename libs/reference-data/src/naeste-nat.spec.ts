import { naesteNat } from './naeste-nat.ts';

it.each([
  ['2026-02-02T09:30:00.000Z', '2026-02-03T01:00:00.000Z'],
  ['2026-02-02T00:59:59.999Z', '2026-02-02T01:00:00.000Z'],
  ['2026-02-02T01:00:00.000Z', '2026-02-03T01:00:00.000Z'],
  ['2026-07-01T12:00:00.000Z', '2026-07-02T00:00:00.000Z'],
  ['2026-03-28T12:00:00.000Z', '2026-03-30T00:00:00.000Z'],
])('the nightly round after %s begins at two at night in Denmark, at %s', (now, next) => expect(naesteNat(new Date(now)).toISOString()).toBe(next));
