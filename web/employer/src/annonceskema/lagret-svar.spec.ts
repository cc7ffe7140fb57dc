import { fraLager, type GemtSvar, tilLager } from './lagret-svar.ts';

const ansoegning = { frist: 'snarest' as const, ansoegning: { email: 'mette@nordlys.example' }, kontaktpersoner: [{ navn: 'Mette Nord', telefon: '86010199' }] };
const ansaettelse = { arbejdstider: ['dag'], deltid: 'nej' as const, fast: 'ja' as const };
const whole: GemtSvar = { svar: { ansaettelse, ansoegning }, version: 3 };

describe('the answers of an ad in the browser', () => {
  it('lie there without the kontaktpersoner, their phones and mails', () => {
    const lagret = tilLager(whole, true);
    expect(lagret).toEqual({ svar: { ansaettelse }, version: 3, spoergIgen: true });
    expect(JSON.stringify(lagret)).not.toMatch(/Mette|86010199|nordlys/);
  });

  it('are there while memory holds them; after a reload they are asked for again where they were changed here, and are the ad’s own where they were not', () => {
    const asked = { ...whole, svar: { ansoegning: { ...ansoegning, kontaktpersoner: [] } } };
    expect(fraLager(tilLager(whole, true), asked)).toEqual({ svar: { ansaettelse }, version: 3 });
    expect(fraLager(tilLager(whole, false), asked)).toEqual({ svar: { ansaettelse, ansoegning: asked.svar.ansoegning }, version: 3 });
    expect(fraLager(tilLager(whole, true), asked, ansoegning)).toEqual(whole);
    expect(fraLager(tilLager(whole, false), { svar: {} })).toEqual({ svar: { ansaettelse }, version: 3 });
  });
});
