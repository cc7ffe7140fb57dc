import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RequestOf, searchAnnoncer, showJobannonce } from '@jobnet/contracts';
import { type Annonceskema, EmployerWorld, hk, mette, olga, stilling } from '../testing/employer-world.ts';

let world: EmployerWorld;
type Soegning = Partial<RequestOf<typeof searchAnnoncer>['query']>;
const search = (query: Soegning = {}) => world.service.call(searchAnnoncer, { query });
const titles = async (query: Soegning = {}): Promise<string[]> => (await search(query)).body.items.map(({ titel }) => titel).sort();

const programmoer = stilling('Programmør og systemudvikler');
const webudvikler = stilling('Programmør og systemudvikler', 'Webudvikler');
const appudvikler = stilling('Programmør og systemudvikler', 'Appudvikler');
const ads: [string, Partial<Annonceskema>][] = [
  ['Programmør', { ...programmoer, arbejdssted: { postnummer: '8000' } }],
  ['Webudvikler', { ...webudvikler, arbejdssted: { postnummer: '8000' }, deltid: true }],
  ['Appudvikler', { ...appudvikler, arbejdssted: { postnummer: '2100' } }],
  ['Tømrersvend', { ...stilling('Tømrer'), arbejdssted: { postnummer: '8600' }, hotjob: true, beskrivelse: '<p>Byggepladser i Silkeborg</p>' }],
  ['Sygeplejerske på Ærø', { ...stilling('Sygeplejerske'), arbejdssted: { postnummer: '5970' }, fast: false }],
  ['Eksportchauffør', { ...stilling('Chauffør, lastvogn', 'Eksportchauffør'), arbejdssted: { intetFastArbejdssted: true } }],
  ['Tjener i Oslo', { ...stilling('Tjener'), arbejdssted: { land: 'NO', by: 'Oslo' } }],
];

beforeAll(async () => {
  world = await EmployerWorld.start();
  await world.login(mette, 'Mette Nord');
  await world.login(olga, 'Olga Havn');
  for (const [titel, skema] of ads) {
    await world.publish(mette, { titel, ...skema });
    world.service.clock.move(60_000);
  }
});
afterAll(async () => world?.close());

describe('Find job', () => {
  it('JOB-01 works without login, newest first, and says how many there are', async () => {
    const { status, body } = await search();
    expect(status).toBe(200);
    expect(body.total).toBe(ads.length);
    expect(body.items[0]?.titel).toBe('Tjener i Oslo');
  });

  it('shows on the card what a card shows', async () => {
    const [card] = (await search({ q: 'Webudvikler', deltid: true })).body.items;
    expect(card).toMatchObject({
      titel: 'Webudvikler', arbejdsgiver: 'Nordlys Byg A/S', anonym: false, stillingsbetegnelse: 'Programmør og systemudvikler', alias: 'Webudvikler',
      kommune: 'Aarhus', postnummer: '8000', postdistrikt: 'Aarhus C', landenavn: 'Danmark', ansoegningsfrist: '2026-03-31', deltid: true, ny: true, ekstern: false,
    });
  });

  it('JOB-08 a tick at a stillingsbetegnelse finds it and all its aliases', async () => {
    expect(await titles({ conceptUri: programmoer.conceptUri })).toEqual(['Appudvikler', 'Programmør', 'Webudvikler']);
  });

  it('JOB-09 a tick at an alias finds that alias only', async () => {
    expect(await titles({ aliasId: webudvikler.aliasId })).toEqual(['Webudvikler']);
    expect(await titles({ aliasId: [webudvikler.aliasId ?? '', appudvikler.aliasId ?? ''] })).toEqual(['Appudvikler', 'Webudvikler']);
    expect(await titles({ aliasId: webudvikler.aliasId, conceptUri: [stilling('Tømrer').conceptUri] })).toEqual(['Tømrersvend', 'Webudvikler']);
  });

  it.each([
    ['tømrer', 'Tømrersvend'],
    ['TOEMRER', 'Tømrersvend'],
    ['tømr', 'Tømrersvend'],
    ['byggeplads', 'Tømrersvend'],
    ['sygeplejersker', 'Sygeplejerske på Ærø'],
    ['aeroe', 'Sygeplejerske på Ærø'],
    ['sygeplejeske', 'Sygeplejerske på Ærø'],
    ['silkeborg', 'Tømrersvend'],
  ])('finds by the words %s', async (q, titel) => {
    expect(await titles({ q })).toContain(titel);
  });

  it('finds nothing for words that stand nowhere, and takes any characters', async () => {
    expect(await titles({ q: 'astronaut' })).toEqual([]);
    for (const q of ["'", '"', ':*', '& |', '%', '\\', "tømrer & !('"]) expect((await search({ q })).status).toBe(200);
  });

  it('searches by region, kommune, area, time and country', async () => {
    expect(await titles({ region: 'HovedstadenOgBornholm' })).toEqual(['Appudvikler']);
    expect(await titles({ region: ['HovedstadenOgBornholm', 'Syddanmark'] })).toEqual(['Appudvikler', 'Sygeplejerske på Ærø']);
    expect(await titles({ kommunekode: '0740' })).toEqual(['Tømrersvend']);
    expect(await titles({ omraade: '110000', deltid: 'false' })).toEqual(['Appudvikler', 'Programmør']);
    expect(await titles({ fast: 'false' })).toEqual(['Sygeplejerske på Ærø']);
    expect(await titles({ land: 'NO' })).toEqual(['Tjener i Oslo']);
    expect(await titles({ hotjob: true })).toEqual(['Tømrersvend']);
    expect(await titles({ intetFastArbejdssted: true })).toEqual(['Eksportchauffør']);
  });

  it('searches within a radius of a postnummer, and the three kinds of place exclude each other', async () => {
    expect(await titles({ postnummer: '8000', km: 10 })).toEqual(['Programmør', 'Webudvikler']);
    const near = await search({ postnummer: '8000' });
    expect(near.body.items.map(({ titel }) => titel).sort()).toEqual(['Programmør', 'Tømrersvend', 'Webudvikler']);
    expect(near.body.items.find(({ titel }) => titel === 'Tømrersvend')?.afstandKm).toBeCloseTo(39, -1);
    expect((await search({ postnummer: '0001' })).status).toBe(400);
    expect((await search({ postnummer: '8000', region: 'Midtjylland' })).status).toBe(400);
    expect((await search({ region: 'Midtjylland', intetFastArbejdssted: true })).status).toBe(400);
  });

  it('gives ten a page, each ad once', async () => {
    for (let index = 0; index < 8; index += 1) await world.publish(olga, { titel: `Tjener ${index}`, ...stilling('Tjener'), arbejdssted: { pNummer: '1099100133' } });
    const [first, second] = [await search({ sort: 'publiceret' }), await search({ sort: 'publiceret', page: 2 })];
    expect(first.body).toMatchObject({ total: ads.length + 8, pageSize: 10 });
    expect(first.body.items).toHaveLength(10);
    expect(new Set([...first.body.items, ...second.body.items].map(({ annonceId }) => annonceId)).size).toBe(ads.length + 8);
    expect((await search({ page: 99 })).body.items).toEqual([]);
  });

  it('sorts by ansøgningsfrist, ads without one last', async () => {
    await world.publish(olga, { titel: 'Snart', ansoegningsfrist: '2026-02-04', arbejdssted: { pNummer: '1099100133' }, arbejdstider: ['3'] });
    await world.publish(olga, { titel: 'Snarest', ansoegningsfrist: undefined, snarest: true, arbejdssted: { pNummer: '1099100133' } });
    const all = (await search({ sort: 'frist', kommunekode: '0561', page: 1 })).body.items;
    expect(all[0]?.titel).toBe('Snart');
    expect(all.at(-1)).toMatchObject({ titel: 'Snarest', snarest: true });
  });
});

describe('an anonymous ad', () => {
  const secrets = /Nordlys|99100028|1099100028|Skanseparken/;

  it('JOB-05 shows its kontaktpersoner, not the employer', async () => {
    const { id } = await world.submitFor(hk, {
      titel: 'Diskret job', cvr: '99100028', anonym: true, arbejdssted: { pNummer: '1099100028' }, kontaktpersoner: [{ navn: 'Vera Holt', telefon: '33333333' }],
    });
    await world.approve(id);
    const { body } = await world.service.call(showJobannonce, { params: { id } });
    expect(body).toMatchObject({ anonym: true, kontaktpersoner: [{ navn: 'Vera Holt', telefon: '33333333' }], organisationTypeId: 'akasse' });
    expect(body.virksomhed).toBeUndefined();
    expect(body.arbejdsgiver).toBeUndefined();
  });

  it('ANN-32 never gives away name, CVR, P-nummer or street: not in search, page, index or events', async () => {
    const found = (await search({ q: 'Diskret job' })).body.items.filter(({ anonym }) => anonym);
    expect(found).toHaveLength(1);
    const id = found[0]?.annonceId ?? '';
    const page = await world.service.call(showJobannonce, { params: { id } });
    const index = await world.service.db.query('select * from find_job_annonce where annonce_id = $1', [id]);
    const events = world.service.topics.everything().split('\n').filter((line) => line.includes(id));
    expect(events.length).toBeGreaterThan(0);
    for (const output of [found, page.body, index, events]) expect(JSON.stringify(output)).not.toMatch(secrets);
    expect((await search({ q: 'Nordlys Byg' })).body.items.map(({ annonceId }) => annonceId)).not.toContain(id);
  });
});
