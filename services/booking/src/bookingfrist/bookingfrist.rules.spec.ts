import { describe, expect, it } from '@jest/globals';
import { isMetBy, isShownOn } from './bookingfrist.rules.ts';

const frist = { status: 'aktiv', samtaletype: '7', frist: '2026-03-29' };

describe('a bookingfrist', () => {
  it('is shown through its day and not the day after', () => {
    expect(isShownOn(frist, '2026-03-29')).toBe(true);
    expect(isShownOn(frist, '2026-03-30')).toBe(false);
    expect(isShownOn({ ...frist, status: 'indfriet' }, '2026-03-29')).toBe(false);
  });

  it('is met by a meeting of its kind booked in time', () => {
    expect(isMetBy(frist, { samtaletype: '7', bookedOn: '2026-03-29' })).toBe(true);
    expect(isMetBy(frist, { samtaletype: '4', bookedOn: '2026-03-20' })).toBe(false);
    expect(isMetBy(frist, { samtaletype: '7', bookedOn: '2026-03-30' })).toBe(false);
    expect(isMetBy({ ...frist, status: 'overskredet' }, { samtaletype: '7', bookedOn: '2026-03-20' })).toBe(false);
  });
});
