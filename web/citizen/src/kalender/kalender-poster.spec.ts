import { posterAfFravaer, posterAfIndsatser, posterAfJoblog, posterAfMoeder, uden } from './kalender-poster.ts';

const moede = { moedeId: 'm', status: 'booket' as const, titel: 'Jobsamtale', start: '2026-03-29T22:30:00Z' };

describe('what stands in the calendar', () => {
  it('is a meeting on its Danish day and time, unless it is cancelled', () => {
    expect(posterAfMoeder({ items: [moede, { ...moede, moedeId: 'a', status: 'aflyst' }] })).toMatchObject([{ id: 'm', from: '2026-03-30', to: '2026-03-30', time: '00.30' }]);
  });

  it('is an indsats without a way to open it, and beyond the last day shown when it has no end', () => {
    const items = [{ indsatsId: 'i', titel: 'Praktik', fra: '2026-02-02', til: '2026-02-20' }, { indsatsId: 'j', titel: 'Vejledning', fra: '2026-01-05' }];
    expect(posterAfIndsatser({ items }, '2026-03-01')).toEqual([
      { id: 'i', kind: 'indsats', text: 'Praktik', from: '2026-02-02', to: '2026-02-20' },
      { id: 'j', kind: 'indsats', text: 'Vejledning', from: '2026-01-05', to: '2026-03-01', open: true },
    ]);
  });

  it('can be seen without a kind of it; a bookingfrist goes with the meetings', () => {
    const all = [
      ...posterAfMoeder({ items: [moede] }),
      ...posterAfFravaer({ items: [{ fravaerId: 'f', fravaerstype: '10', navn: 'Ferie', fra: '2026-02-02', til: '2026-02-08' }] }, '2026-03-01'),
      ...posterAfJoblog({ items: [{ joblogId: 'l', stilling: 'Kok', virksomhed: 'Havnens Café', oprettet: '2026-02-02T08:00:00Z', dato: '2026-02-02' }] }),
      { id: 'b', kind: 'bookingfrist' as const, text: 'Bookingfrist', from: '2026-02-10', to: '2026-02-10' },
    ];
    expect(all.map(({ text }) => text)).toEqual(['Jobsamtale', 'Ferie', 'Kok, Havnens Café', 'Bookingfrist']);
    expect(uden(all, ['moeder']).map(({ id }) => id)).toEqual(['f', 'l']);
    expect(uden(all, ['fravaer', 'joblog']).map(({ id }) => id)).toEqual(['m', 'b']);
    expect(uden(all, [])).toEqual(all);
  });
});
