import { describe, expect, it } from '@jest/globals';
import { erFaerdig, trinAf, trinFor } from './wizard-trin.ts';

const intet = { kraeves: true, opfyldt: false };
const gyldig = { kraeves: false, opfyldt: true };
const nyVedSidenAfUdgaaet = { kraeves: true, opfyldt: true };
const dagpenge = { ydelse: 'dagpenge', akassekode: '03' } as const;

describe('the steps of the tilmelding wizard', () => {
  it('has the step "Jeg søger job som" only for who needs it', () => {
    expect(trinFor({}, intet)).toEqual(['ydelse', 'kontakt', 'stilling', 'tjek']);
    expect(trinFor({}, gyldig)).toEqual(['ydelse', 'kontakt', 'tjek']);
  });

  it('keeps that step once it has been done, so that "Tilbage" finds it', () => {
    expect(trinFor({ stilling: true }, gyldig)).toContain('stilling');
    expect(trinFor({}, nyVedSidenAfUdgaaet)).toContain('stilling');
  });

  it('opens the last step only with an ydelse and a saved stillingsbetegnelse', () => {
    expect(trinAf('4', {}, gyldig)).toBe('ydelse');
    expect(trinAf('4', { ydelse: 'dagpenge' }, gyldig)).toBe('ydelse');
    expect(trinAf('4', dagpenge, intet)).toBe('stilling');
    expect(trinAf('4', dagpenge, gyldig)).toBe('tjek');
  });

  it('sends an address of a step that is not there on to the next, and nonsense to the first', () => {
    expect(trinAf('3', { ydelse: 'ingen' }, gyldig)).toBe('tjek');
    expect(trinAf('9', dagpenge, gyldig)).toBe('ydelse');
    expect(trinAf('x', dagpenge, gyldig)).toBe('ydelse');
  });

  it('counts dagpenge as answered only with an a-kasse', () => {
    expect(erFaerdig('ydelse', { ydelse: 'dagpenge' }, gyldig)).toBe(false);
    expect(erFaerdig('ydelse', dagpenge, gyldig)).toBe(true);
    expect(erFaerdig('ydelse', { ydelse: 'kontanthjaelp' }, gyldig)).toBe(true);
  });
});
