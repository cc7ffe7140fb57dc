import { listOpslagICitizen, showKontaktoplysningerForBorger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { verifyAccessLog } from '@jobnet/service-kit';
import type { TestCaller, TestService } from '@jobnet/service-kit/testing';
import { annaLund, eventually } from '@jobnet/testkit';
import { borgerOf, hk, koebenhavn, monday, startCitizen } from '../testing/citizen-world.ts';

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
