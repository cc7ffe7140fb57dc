import {
  addJoboenske, createJobagent, createJoblog, deleteJoboenske, listOpslagICitizen, registerFravaer, registerIndsats, registerTilmelding, showEgneDataICitizen, showKontaktoplysningerForBorger, updateAnsaettelsesbetingelser,
  updateKontaktoplysningerForBorger,
} from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { verifyAccessLog } from '@jobnet/service-kit';
import { prepared, tablesAboutBorgere, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { annaLund, eventually } from '@jobnet/testkit';
import { borgerOf, hk, koebenhavn, monday, newBorger, startCitizen, stilling } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const sanne: TestCaller = { role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } };
const anna = () => borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
const read = (borgerId: string, as: TestCaller) => citizen.call(showKontaktoplysningerForBorger, { params: { borgerId } }, as);

describe('who has looked at my data', () => {
  it('tells the organisation, what was done, what for and when, newest first, and no person', async () => {
    const borger = await anna();
    await read(borger.borgerId, sanne);
    citizen.clock.move(1_000);
    await read(borger.borgerId, hk);
    const { body } = await citizen.call(listOpslagICitizen, {}, borger);
    expect(body.total).toBe(3);
    expect(body.items).toMatchObject([
      { organisation: { kind: 'akasse', code: '03' }, rolle: 'fagsystem', handling: 'read', formaal: 'Kontaktoplysninger' },
      { organisation: { kind: 'kommune', code: '0101' }, rolle: 'sagsbehandler', handling: 'read', formaal: 'Kontaktoplysninger' },
      { organisation: { kind: 'kommune', code: '0101' }, rolle: 'fagsystem', handling: 'change', formaal: 'Tilhørsforhold' },
    ]);
    for (const { tidspunkt } of body.items) expect(Date.parse(tidspunkt)).toBeGreaterThanOrEqual(monday.getTime());
    expect(Object.keys(body.items[0] ?? {}).toSorted()).toEqual(['formaal', 'handling', 'opslagId', 'organisation', 'rolle', 'tidspunkt']);
  });

  it('says nothing of look-ups that were refused, or that the citizen made', async () => {
    const borger = await anna();
    expect((await read(borger.borgerId, { ...sanne, organisation: { kind: 'kommune', code: '0461' } })).status).toBe(404);
    await citizen.call(listOpslagICitizen, {}, borger);
    expect((await citizen.call(listOpslagICitizen, {}, borger)).body.total).toBe(1);
  });

  it('is sealed within the minute', async () => {
    const borger = await anna();
    await read(borger.borgerId, sanne);
    citizen.clock.move(61_000);
    const sealed = 'select 1 from kit.access_log where subject_borger_id = $1 and segment is not null';
    await eventually(async () => (await citizen.db.query(sealed, [borger.borgerId])).length === 2, { what: 'the look-ups to be sealed' });
    expect((await verifyAccessLog(citizen.db.dataSource)).broken).toEqual([]);
  });
});

describe('a log that cannot be written', () => {
  it('lets nobody read or change anything', async () => {
    const borger = await anna();
    const params = { borgerId: borger.borgerId };
    const change = (email: string) => citizen.call(updateKontaktoplysningerForBorger, { params, body: { email, telefon: null } }, koebenhavn);
    expect((await change(annaLund.email)).status).toBe(200);
    await citizen.db.query('alter table kit.access_log add constraint closed check (false) not valid');
    const answers = [await read(borger.borgerId, sanne), await change('en.anden@example.test')];
    await citizen.db.query('alter table kit.access_log drop constraint closed');
    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(annaLund.email);
    expect((await read(borger.borgerId, sanne)).body).toMatchObject({ email: annaLund.email });
  });
});

describe('one\'s own data', () => {
  /** A borger with something in every table. */
  const filled = async (email: string, jobagent: string) => {
    const borger = await anna();
    const params = { borgerId: borger.borgerId };
    prepared(await citizen.call(updateKontaktoplysningerForBorger, { params, body: { navn: 'Anna Lund', email, emailBekraeftet: true, telefon: '12345678' } }, koebenhavn));
    const wish = (name: string) => ({ body: { conceptUri: stilling(name).conceptUri, harUddannelse: true, erfaring: '3-5' } });
    const { joboenskeId } = prepared(await citizen.call(addJoboenske, wish('Bager'), borger));
    prepared(await citizen.call(addJoboenske, wish('Kok'), borger));
    prepared(await citizen.call(deleteJoboenske, { params: { joboenskeId } }, borger));
    prepared(await citizen.call(updateAnsaettelsesbetingelser, { body: { valgte: ['nat'] } }, borger));
    prepared(await citizen.call(registerTilmelding, { body: { ydelse: 'dagpenge', akassekode: '03', tilmeldtFra: '2026-02-02', rettighederOgPligterLaest: true } }, borger));
    const { jobagentId } = prepared(await citizen.call(createJobagent, { body: { navn: jobagent, kriterier: { conceptUris: [stilling('Kok').conceptUri] } } }, borger));
    prepared(await citizen.call(registerIndsats, { params, body: { titel: 'Virksomhedspraktik', fra: '2026-02-09', til: '2026-02-20' } }, koebenhavn));
    prepared(await citizen.call(registerFravaer, { params, body: { fravaerstype: '8', fra: '2026-03-02' } }, koebenhavn));
    prepared(await citizen.call(createJoblog, { body: { stilling: jobagent, soegtDato: '2026-02-02' } }, borger));
    await citizen.db.query('insert into jobagentmatch (id, jobagent_id, annonce_id, fundet_at) values ($1, $2, $3, $4)', [newId(), jobagentId, newId(), monday]);
    return borger;
  };
  const exported = async (borger: TestCaller) => (await citizen.call(showEgneDataICitizen, {}, borger)).body;

  it('is everything citizen holds, in the person’s own words, and nothing of anyone else', async () => {
    const mine = await filled(annaLund.email, 'Kok i København');
    const other = await filled('karl.oest@example.test', 'Noget helt andet');
    const { dele } = await exported(mine);
    const del = (navn: string) => dele.find((one) => one.navn === navn)?.linjer;
    expect(dele.filter(({ linjer }) => linjer.length === 0)).toEqual([]);
    expect(del('Tilhørsforhold')).toEqual([{ kommunekode: '0101', akassekode: '03', navneOgAdressebeskyttelse: false }]);
    expect(del('Tilmeldinger')).toMatchObject([{ status: 'tilmeldt', ydelse: 'dagpenge', akassekode: '03', tilmeldtFra: '2026-02-02', registreretAf: 'borger' }]);
    expect(del('Jeg søger job som')).toMatchObject([{ stillingsbetegnelse: 'Kok', harUddannelse: true, erfaring: '3-5' }]);
    expect(del('Jeg søger job som, historik')).toMatchObject([{ haendelse: 'tilfoejet' }, { haendelse: 'tilfoejet' }, { haendelse: 'slettet', stillingsbetegnelse: 'Bager' }]);
    expect(del('Ansættelsesbetingelser')).toEqual([{ ansaettelsesbetingelser: ['nat'] }]);
    expect(del('Kontaktoplysninger')).toEqual([{ navn: 'Anna Lund', email: annaLund.email, emailBekraeftet: true, telefon: '12345678' }]);
    expect(del('Jobagenter')).toMatchObject([{ navn: 'Kok i København', hyppighed: 'straks' }]);
    expect(del('Jobagenters fund')).toMatchObject([{ fundet: monday.toISOString() }]);
    expect(del('Indsatser')).toMatchObject([{ titel: 'Virksomhedspraktik', fra: '2026-02-09', til: '2026-02-20', status: 'gaeldende' }]);
    expect(del('Fravær')).toMatchObject([{ navn: 'Barsel', fra: '2026-03-02', status: 'registreret' }]);
    expect(del('Joblog')).toMatchObject([{ stilling: 'Kok i København', soegtDato: '2026-02-02' }]);
    expect(del('Hvem har set mine oplysninger')).toMatchObject([
      { organisation: 'kommune:0101', formaal: 'Tilhørsforhold' }, { formaal: 'Kontaktoplysninger' }, { formaal: 'Indsatser' }, { formaal: 'Fravær' },
    ]);
    const text = JSON.stringify(dele);
    for (const not of ['karl.oest', 'Noget helt andet', other.borgerId]) expect(text).not.toContain(not);
    expect(await exported(mine)).toMatchObject({ dele });
  });

  it('is empty for someone citizen holds nothing of', async () => {
    expect((await exported(newBorger())).dele.flatMap(({ linjer }) => linjer)).toEqual([]);
  });

  it('leaves out no table that says whose its rows are', async () => {
    expect(await tablesAboutBorgere(citizen)).toEqual([
      'kit.access_log', 'public.borger', 'public.fravaer', 'public.indsats', 'public.jobagent', 'public.joblog', 'public.jobmatch', 'public.joboenske',
      'public.joboenske_historik', 'public.kontaktoplysninger', 'public.tilhoersforhold', 'public.tilmelding',
    ]);
  });
});
