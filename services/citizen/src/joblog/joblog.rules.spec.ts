import type { Refusal } from '@jobnet/contracts';
import { checkJoblog, kalenderdagOf, withoutAngleBrackets } from './joblog.rules.ts';

describe('a joblog', () => {
  it('keeps every sign but < and >', () => {
    expect(withoutAngleBrackets(' Rør- & blikkenslager é "100 %" – <b>nu</b> 🙂 ')).toBe('Rør- & blikkenslager é "100 %" – bnu/b 🙂');
  });

  it('stands in the calendar on the day of applying, else of the frist, else of its making', () => {
    expect(kalenderdagOf({ soegtDato: '2026-02-03', ansoegningsfrist: '2026-02-10' }, '2026-02-01')).toBe('2026-02-03');
    expect(kalenderdagOf({ ansoegningsfrist: '2026-02-10' }, '2026-02-01')).toBe('2026-02-10');
    expect(kalenderdagOf({}, '2026-02-01')).toBe('2026-02-01');
  });

  it('needs a stilling, and no later day of applying than today', () => {
    const pointersOf = (act: () => void) => {
      try {
        act();
      } catch (error) {
        return (error as Refusal).fieldErrors.map(({ pointer }) => pointer);
      }
      return [];
    };
    expect(pointersOf(() => checkJoblog({ stilling: '', soegtDato: '2026-02-03' }, '2026-02-02'))).toEqual(['/stilling', '/soegtDato']);
    expect(pointersOf(() => checkJoblog({ stilling: 'Kok', soegtDato: '2026-02-02' }, '2026-02-02'))).toEqual([]);
  });
});
