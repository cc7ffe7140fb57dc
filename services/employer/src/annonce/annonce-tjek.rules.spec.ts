import { tjekAnnonce, type Tjekgrundlag, type Udkast } from './annonce-tjek.rules.ts';

const grundlag: Tjekgrundlag = {
  now: new Date('2026-02-02T08:30:00Z'),
  idag: '2026-02-02',
  myndighed: false,
  pNumre: ['1099100028'],
  stilling: { udgaaet: false, aliasIds: ['a'] },
  harTekst: true,
};
const hel: Udkast = {
  titel: 'Tømrer søges', conceptUri: 'uri', arbejdssted: { postnummer: '8000' }, arbejdstider: ['1'], snarest: true, kontaktpersoner: [],
};
const koder = (udkast: Udkast, wish: Partial<Tjekgrundlag> = {}, naar: 'undervejs' | 'indsendelse' = 'indsendelse') =>
  tjekAnnonce({ ...hel, ...udkast }, { ...grundlag, ...wish }, naar).map(({ code }) => code);

describe('the rules of an ad', () => {
  it('ANN-06 takes an ad without kontaktpersoner', () => {
    expect(koder({})).toEqual([]);
  });

  it('ANN-07 names the kontaktperson that has neither phone nor e-mail', () => {
    const [fundet] = tjekAnnonce({ ...hel, kontaktpersoner: [{ navn: 'Mette Nord', email: 'm@example.test' }, { navn: 'Per Lys', telefon: ' ' }] }, grundlag, 'undervejs');
    expect(fundet).toMatchObject({ pointer: '/kontaktpersoner/1', code: 'telefon-eller-email' });
    expect(fundet?.message).toContain('Per Lys');
  });

  it.each<[string, Udkast, string]>([
    ['ANN-25 hotjob with Workindenmark', { hotjob: true, workindenmark: true }, 'hotjob-og-workindenmark'],
    ['ANN-03 EURES in Greenland', { eures: true, arbejdssted: { land: 'GL' } }, 'eures-uden-for-eoes'],
    ['ANN-03 EURES in Great Britain', { eures: true, arbejdssted: { land: 'GB' } }, 'eures-uden-for-eoes'],
    ['ANN-26 unpublishing before publishing', { publiceresFra: '2026-02-10T14:30', publiceresTil: '2026-02-10T14:30' }, 'afpublicering-foer-publicering'],
    ['ANN-26 unpublishing in the past', { publiceresTil: '2026-02-02T09:30' }, 'afpublicering-forbi'],
    ['ANN-26 a time that does not exist', { publiceresFra: '2026-02-30T09:30' }, 'tidspunkt-ugyldigt'],
    ['ANN-26 an end that does not exist, while typing', { publiceresTil: '2026-99-99' }, 'tidspunkt-ugyldigt'],
    ['a deadline and as soon as possible', { ansoegningsfrist: '2026-03-01' }, 'frist-og-snarest'],
    ['a deadline that has passed', { snarest: false, ansoegningsfrist: '2026-02-01' }, 'frist-forbi'],
    ['ANN-05 an unknown working time', { arbejdstider: ['1', '9'] }, 'arbejdstid-ukendt'],
    ['ANN-04 an alias of another stillingsbetegnelse', { aliasId: 'b' }, 'alias-ukendt'],
    ["a P-nummer of someone else", { arbejdssted: { pNummer: '1099100133' } }, 'p-nummer'],
    ['a postnummer that does not exist', { arbejdssted: { postnummer: '0001' } }, 'postnummer-ukendt'],
    ['a place and no fixed place', { arbejdssted: { postnummer: '8000', intetFastArbejdssted: true } }, 'sted-og-intet-sted'],
    ['ANN-13 an anonymous ad by a company', { anonym: true }, 'anonym-kun-myndighed'],
  ])('refuses %s', (_what, udkast, code) => {
    expect(koder(udkast, {}, 'undervejs')).toEqual([code]);
  });

  it('ANN-03 EURES takes Norway and a job without fixed place', () => {
    expect(koder({ eures: true, arbejdssted: { land: 'NO' } })).toEqual([]);
    expect(koder({ eures: true, arbejdssted: { intetFastArbejdssted: true } })).toEqual([]);
  });

  it('ANN-05 takes morning work and changing hours', () => {
    expect(koder({ arbejdstider: ['2', '6'] })).toEqual([]);
  });

  it('ANN-13 takes an anonymous ad by an authority', () => {
    expect(koder({ anonym: true }, { myndighed: true })).toEqual([]);
  });

  it('ANN-26 missing fields count at submission only, and all reasons come at once', () => {
    const halv: Udkast = { snarest: false, arbejdssted: {}, hotjob: true, workindenmark: true };
    expect(koder(halv, { harTekst: false }, 'undervejs')).toEqual(['hotjob-og-workindenmark']);
    expect(koder(halv, { harTekst: false })).toEqual(['hotjob-og-workindenmark', 'beskrivelse-tom', 'frist-mangler', 'arbejdssted-mangler']);
  });

  it('refuses a stillingsbetegnelse that is unknown or udgået', () => {
    expect(koder({}, { stilling: undefined })).toEqual(['stillingsbetegnelse-ukendt']);
    expect(koder({}, { stilling: { udgaaet: true, aliasIds: [] } })).toEqual(['stillingsbetegnelse-udgaaet']);
  });
});
