import { addDays, easterSunday, firstOpeningDay, helligdage, isLukkedag } from './helligdage.ts';

describe('helligdage', () => {
  it('finds Easter Sunday', () => {
    expect([1999, 2000, 2008, 2024, 2025, 2026, 2038].map(easterSunday)).toEqual([
      '1999-04-04', '2000-04-23', '2008-03-23', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25',
    ]);
  });

  it('has Store Bededag until 2023 and not after', () => {
    const named = (year: number): string[] => helligdage(year).map((day) => day.name);
    expect(helligdage(2023).find((day) => day.name === 'Store Bededag')?.date).toBe('2023-05-05');
    expect(named(2024)).not.toContain('Store Bededag');
    expect(named(2026)).toHaveLength(10);
  });

  it('lists 2026 in date order', () => {
    expect(helligdage(2026).map((day) => day.date)).toEqual([
      '2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26',
    ]);
  });

  it('closes on 5 June, 24 and 31 December too', () => {
    expect(['2026-06-05', '2026-12-24', '2026-12-31', '2026-12-23'].map(isLukkedag)).toEqual([true, true, true, false]);
  });

  it('adds days over months and years', () => {
    expect([addDays('2026-02-28', 1), addDays('2026-01-01', -1)]).toEqual(['2026-03-01', '2025-12-31']);
  });
});

describe('firstOpeningDay', () => {
  it('is the same day on an ordinary weekday, until it has closed', () => {
    expect(firstOpeningDay('2026-02-02')).toBe('2026-02-02');
    expect(firstOpeningDay('2026-02-02', { time: '13:59' })).toBe('2026-02-02');
    expect(firstOpeningDay('2026-02-02', { time: '14:00' })).toBe('2026-02-03');
  });

  it('passes over weekends and the whole of Easter', () => {
    expect(firstOpeningDay('2026-02-07')).toBe('2026-02-09');
    expect(firstOpeningDay('2026-04-01', { time: '15:00' })).toBe('2026-04-07');
    expect(firstOpeningDay('2025-12-24')).toBe('2025-12-29');
  });

  it('follows a kommune of its own hours and refuses one that never opens', () => {
    const fridays = { from: '09:00', to: '12:00' };
    expect(firstOpeningDay('2026-02-02', { aabningstider: [null, null, null, null, fridays, null, null] })).toBe('2026-02-06');
    expect(() => firstOpeningDay('2026-02-02', { aabningstider: [null, null, null, null, null, null, null] })).toThrow('never opens');
  });
});
