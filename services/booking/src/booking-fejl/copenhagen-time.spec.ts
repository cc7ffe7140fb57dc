import { expect, it } from '@jest/globals';
import { copenhagenIso } from './copenhagen-time.ts';

it('writes Danish time with the offset of the season, also over the change of clocks', () => {
  expect(copenhagenIso(new Date('2026-02-10T09:05:07Z'))).toBe('2026-02-10T10:05:07+01:00');
  expect(copenhagenIso(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02T00:30:00+02:00');
  expect(copenhagenIso(new Date('2026-03-29T00:59:59Z'))).toBe('2026-03-29T01:59:59+01:00');
  expect(copenhagenIso(new Date('2026-03-29T01:00:00Z'))).toBe('2026-03-29T03:00:00+02:00');
});
