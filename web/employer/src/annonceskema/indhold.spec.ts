import { datoOgTid, indholdAf } from './indhold.ts';
import { ansoegningSvar, arbejdsstedSvar, erUdfyldt, parseKlokken, publiceringSvar, trinAf } from './svar.ts';

const publicering = { fra: 'tidspunkt', publiceresFra: '2026-12-01', publiceresFraKl: '9.30', til: 'tidspunkt', publiceresTil: '2026-12-24', hotjob: false, workindenmark: false, eures: false };

describe('the answers of Opret jobannonce', () => {
  it('ANN-08 sends a date with its clock time, and a date alone without', () =>
    expect(indholdAf({ publicering: publiceringSvar.parse(publicering) })).toMatchObject({ publiceresFra: '2026-12-01T09:30', publiceresTil: '2026-12-24' }));

  it('ANN-08 reads a clock time as people write it', () =>
    expect(['14.30', '14:30', '1430', '9', 'kl. 9', '24:00', '9:60', 'ni'].map(parseKlokken)).toEqual(['14:30', '14:30', '14:30', '09:00', '09:00', undefined, undefined, undefined]));

  it('ANN-08 shows a stored moment in Danish time', () => expect(datoOgTid('2026-07-01T12:30:00Z')).toEqual({ dato: '2026-07-01', tid: '14:30' }));

  it('ANN-06 takes an ad without kontaktpersoner, and the contacts of the form by their numbers', () => {
    const frist = { frist: 'snarest' };
    expect(ansoegningSvar.parse(frist).kontaktpersoner).toEqual([]);
    expect(ansoegningSvar.parse({ ...frist, kontaktpersoner: { 0: { nr: '0', navn: 'Mette Nord', telefon: '33000000' } } }).kontaktpersoner).toEqual([{ navn: 'Mette Nord', telefon: '33000000' }]);
  });

  it('asks for the P-enhed, or for the postnummer of a Danish address', () => {
    const missing = (value: unknown): unknown => arbejdsstedSvar.safeParse(value).error?.issues.map(({ path }) => path.join('.'));
    expect(missing({ sted: 'penhed' })).toEqual(['arbejdssted.pNummer']);
    expect(missing({ sted: 'adresse', arbejdssted: { land: 'DK' } })).toEqual(['arbejdssted.postnummer']);
    expect(missing({ sted: 'adresse', arbejdssted: { land: 'NO' } })).toBeUndefined();
  });

  it('knows which step is not whole, and which step a field stands in', () => {
    expect(erUdfyldt({}, 'stilling')).toBe(false);
    expect(['arbejdssted.postnummer', 'kontaktpersoner.0.telefon', 'eures', 'titel'].map(trinAf)).toEqual(['arbejdssted', 'ansoegning', 'publicering', 'stilling']);
  });
});
