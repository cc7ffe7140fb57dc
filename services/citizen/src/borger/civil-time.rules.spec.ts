import { danishTimeOf } from './civil-time.rules.ts';

describe('civil time', () => {
  it('tells the Danish time of day in winter and summer', () => {
    expect(danishTimeOf(new Date('2026-02-02T08:30:00Z'))).toBe('09:30');
    expect(danishTimeOf(new Date('2026-07-02T08:30:00Z'))).toBe('10:30');
  });
});
