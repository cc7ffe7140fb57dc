import { periodOf, periodTitle, step } from './calendar-period.ts';

describe('the period the calendar shows', () => {
  it.each([
    ['month', { from: '2026-01-26', to: '2026-03-01' }],
    ['list', { from: '2026-02-01', to: '2026-02-28' }],
    ['week', { from: '2026-02-09', to: '2026-02-15' }],
    ['day', { from: '2026-02-14', to: '2026-02-14' }],
  ] as const)('KAL-02 for %s', (view, expected) => expect(periodOf(view, '2026-02-14')).toEqual(expected));

  it('KAL-06 steps by what the view shows', () =>
    expect([step('month', '2026-01-31', 1), step('week', '2026-02-14', -1), step('day', '2026-02-28', 1)]).toEqual(['2026-02-01', '2026-02-07', '2026-03-01']));

  it('KAL-02 names it in Danish', () =>
    expect([periodTitle('month', '2026-02-14', 'Uge'), periodTitle('week', '2027-01-01', 'Uge'), periodTitle('day', '2026-02-14', 'Uge')]).toEqual([
      'Februar 2026',
      'Uge 53, 2026',
      'Lørdag den 14. februar 2026',
    ]));
});
