import { efterForsoeg, graenser, taellingerFor, talteAdresse, vindueMinutter } from './forsoeg.rules.ts';

const start = new Date('2026-02-02T08:00:00.000Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1_000);

/** Counts in memory, as the table keeps them. */
const counter = () => {
  const counts = new Map<string, { antal: number; slutter: Date }>();
  return (login: { brugernavn: string; adresse: string; kendtBrowser?: boolean }, now: Date): boolean =>
    taellingerFor({ kendtBrowser: false, ...login }).every(({ slags, noegle }) => {
      const next = efterForsoeg(counts.get(`${slags}:${noegle}`), now);
      if (next.antal > graenser[slags]) return false;
      counts.set(`${slags}:${noegle}`, next);
      return true;
    });
};

describe('10,000 tries against one brugernavn', () => {
  it.each([
    ['one address', () => '203.0.113.1', graenser.par],
    ['an address each', (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`, graenser.bruger],
  ])('from %s are heard so often at most; the owner is in within 15 minutes, others and a known browser at once', (_what, adresse, heard) => {
    const admit = counter();
    const tries = Array.from({ length: 10_000 }, (_, number) => admit({ brugernavn: 'ofret', adresse: adresse(number) }, after(number / 100)));
    expect(tries.filter(Boolean)).toHaveLength(heard);
    expect(admit({ brugernavn: 'ofret', adresse: '198.51.100.7', kendtBrowser: true }, after(100))).toBe(true);
    expect(admit({ brugernavn: 'en-anden', adresse: '198.51.100.8' }, after(100))).toBe(true);
    expect(admit({ brugernavn: 'ofret', adresse: '203.0.113.1' }, after(vindueMinutter * 60 + 100))).toBe(true);
  });
});

describe('a count', () => {
  it('ends 15 minutes after its first try, whatever was refused meanwhile', () => {
    const first = efterForsoeg(undefined, start);
    expect(first).toEqual({ antal: 1, slutter: after(900) });
    expect(efterForsoeg(first, after(899.999))).toEqual({ antal: 2, slutter: after(900) });
    expect(efterForsoeg({ antal: 5, slutter: after(900) }, after(900))).toEqual({ antal: 1, slutter: after(1_800) });
  });

  it('of one address with many brugernavne is full too', () => {
    const admit = counter();
    const tries = Array.from({ length: 1_000 }, (_, number) => admit({ brugernavn: `nummer-${number}`, adresse: '203.0.113.1' }, start));
    expect(tries.filter(Boolean)).toHaveLength(graenser.adresse);
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:0:42:1:2:3:4', '2001:db8:0:42'],
    ['2001:DB8:0:42::9', '2001:db8:0:42'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is counted as %s', (adresse, counted) => expect(talteAdresse(adresse)).toBe(counted));
});
