import {
  addJoboenske,
  deleteJoboenske,
  listJoboenskeHistorik,
  listJoboensker,
  listJoboenskerForBorger,
  replaceJoboenskerForBorger,
  stillingsbetegnelseUpdated,
  updateJoboenske,
} from '@jobnet/contracts';
import { stillingsbetegnelser } from '@jobnet/reference-data';
import type { TestCaller, TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { borgerOf, koebenhavn, newBorger, startCitizen, stilling, taxonomyEvent } from '../testing/citizen-world.ts';

type Borger = TestCaller & { readonly borgerId: string };

const baggrund = { harUddannelse: false, erfaring: 'ingen' };

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const add = (borger: Borger, name: string, aliasId?: string) =>
  citizen.call(addJoboenske, { body: { conceptUri: stilling(name).conceptUri, aliasId, ...baggrund } }, borger);
const list = async (borger: Borger) => (await citizen.call(listJoboensker, {}, borger)).body.items;
const historik = async (borger: Borger) => (await citizen.call(listJoboenskeHistorik, { params: { borgerId: borger.borgerId } }, koebenhavn)).body.items;

describe('Jeg søger job som', () => {
  it('JM-05 a stillingsbetegnelse or an alias of it is added, with uddannelse and erfaring each', async () => {
    const borger = newBorger();
    const [alias] = stilling('Kok').aliases;
    const whole = await add(borger, 'Kok');
    const byAlias = await add(borger, 'Kok', alias?.code);

    expect(whole).toMatchObject({ status: 201, body: { label: 'Kok', harUddannelse: false, erfaring: 'ingen', udgaaet: false } });
    expect(byAlias).toMatchObject({ status: 201, body: { label: 'Kok', aliasId: alias?.code, aliasLabel: alias?.name } });
    expect((await add(borger, 'Kok')).problem.code).toBe('joboenske-findes');
    const [foreignAlias] = stilling('Tjener').aliases;
    expect((await add(borger, 'Kok', foreignAlias?.code)).problem.code).toBe('stillingsbetegnelse-ukendt');
    const unknown = await citizen.call(addJoboenske, { body: { conceptUri: 'http://data.star.dk/esco/occupation/x', ...baggrund } }, borger);
    expect(unknown.problem.code).toBe('stillingsbetegnelse-ukendt');
    const badScale = await citizen.call(addJoboenske, { body: { conceptUri: stilling('Bager').conceptUri, harUddannelse: true, erfaring: '7' } }, borger);
    expect(badScale.problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/erfaring' }] });
  });

  it('JM-05 ten at most, and an udgået one cannot be chosen', async () => {
    const borger = newBorger();
    expect((await add(borger, 'Telefonist')).problem.code).toBe('stillingsbetegnelse-udgaaet');
    const valid = stillingsbetegnelser.validOn('2026-02-02').slice(0, 11);
    for (const { name } of valid.slice(0, 10)) expect((await add(borger, name)).status).toBe(201);

    const eleventh = await add(borger, valid[10]?.name ?? '');
    expect(eleventh).toMatchObject({ status: 409, problem: { code: 'for-mange-joboensker', detail: expect.stringContaining('10') as string } });
    expect(await list(borger)).toHaveLength(10);
  });

  it('ten at the most also when they come at the same moment', async () => {
    const borger = newBorger();
    const answers = await Promise.all(stillingsbetegnelser.validOn('2026-02-02').slice(0, 13).map(({ name }) => add(borger, name)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(await list(borger)).toHaveLength(10);
  });

  it('JM-06 uddannelse and erfaring are seen and changed per stillingsbetegnelse', async () => {
    const borger = newBorger();
    const joboenskeId = (await add(borger, 'Smed')).body.joboenskeId;
    await add(borger, 'Bager');

    const changed = await citizen.call(updateJoboenske, { params: { joboenskeId }, body: { harUddannelse: true, erfaring: 'over-5' } }, borger);

    expect(changed.body).toMatchObject({ label: 'Smed', harUddannelse: true, erfaring: 'over-5' });
    expect(await list(borger)).toMatchObject([
      { label: 'Smed', harUddannelse: true, erfaring: 'over-5' },
      { label: 'Bager', harUddannelse: false, erfaring: 'ingen' },
    ]);
    const byAnother = await citizen.call(updateJoboenske, { params: { joboenskeId }, body: baggrund }, newBorger());
    expect(byAnother.status).toBe(404);
  });

  it('JM-07 a new stillingsbetegnelse is there at once, for the borger and for kommune and a-kasse', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
    await add(borger, 'Gartner');

    expect(await list(borger)).toMatchObject([{ label: 'Gartner' }]);
    const served = await citizen.call(listJoboenskerForBorger, { params: { borgerId: borger.borgerId } }, koebenhavn);
    expect(served.body.items).toEqual(await list(borger));
  });

  it('JM-08 a deleted stillingsbetegnelse stands in the history at once', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    const joboenskeId = (await add(borger, 'Slagter')).body.joboenskeId;

    const deleted = await citizen.call(deleteJoboenske, { params: { joboenskeId } }, borger);

    expect(deleted.status).toBe(204);
    expect(await list(borger)).toEqual([]);
    expect(await historik(borger)).toMatchObject([
      { joboenskeId, haendelse: 'slettet', aarsag: 'borger', label: 'Slagter', tidspunkt: expect.stringMatching(/^2026-02-02T/) as string },
      { joboenskeId, haendelse: 'tilfoejet', aarsag: 'borger', label: 'Slagter' },
    ]);
    expect((await citizen.call(deleteJoboenske, { params: { joboenskeId } }, borger)).status).toBe(404);
  });

  it('JM-09 an imported stillingsbetegnelse without a date reads Ukendt in list and history, in order with the others', async () => {
    const lone = await borgerOf(citizen, { kommunekode: '0101' });
    const registreret = '2019-05-01T10:00:00+02:00';
    const items = [
      { conceptUri: stilling('Telefonist').conceptUri, ...baggrund },
      { conceptUri: stilling('Receptionist').conceptUri, ...baggrund, registreret },
    ];
    const imported = await citizen.call(replaceJoboenskerForBorger, { params: { borgerId: lone.borgerId }, body: { items } }, koebenhavn);

    expect(imported.body.items).toMatchObject([
      { label: 'Telefonist', registreret: 'Ukendt', udgaaet: true, udgaaetFra: '2025-01-01', afloeser: { label: 'Kundeservicemedarbejder' } },
      { label: 'Receptionist', registreret: '2019-05-01T08:00:00.000Z', udgaaet: false },
    ]);
    expect((await historik(lone)).map((line) => line.registreret).sort()).toEqual(['2019-05-01T08:00:00.000Z', 'Ukendt']);
  });

  it('a fagsystem that sends its list again changes only what differs, and the rest keeps its id', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    const put = (items: { conceptUri: string; harUddannelse: boolean; erfaring: string }[]) =>
      citizen.call(replaceJoboenskerForBorger, { params: { borgerId: borger.borgerId }, body: { items } }, koebenhavn);
    const wish = (name: string, erfaring = 'ingen') => ({ conceptUri: stilling(name).conceptUri, harUddannelse: false, erfaring });
    const first = await put([wish('Kok'), wish('Smed')]);
    const second = await put([wish('Kok', '0-1'), wish('Bager')]);

    expect(second.body.items.map(({ label, erfaring }) => [label, erfaring])).toEqual([['Kok', '0-1'], ['Bager', 'ingen']]);
    expect(second.body.items[0]?.joboenskeId).toBe(first.body.items[0]?.joboenskeId);
    expect((await historik(borger)).map(({ haendelse, label }) => `${haendelse} ${label}`).sort()).toEqual(
      ['rettet Kok', 'slettet Smed', 'tilfoejet Bager', 'tilfoejet Kok', 'tilfoejet Smed'],
    );
    expect((await put([wish('Kok'), wish('Kok')])).problem.code).toBe('joboenske-findes');
  });

  it('a stillingsbetegnelse retired in the taxonomy is udgået in the list; an older message cannot bring it back', async () => {
    const borger = newBorger();
    await add(borger, 'Keramiker');
    const event = taxonomyEvent(stilling('Keramiker'));
    const retired = { ...event, sequence: 3, data: { ...event.data, udgaaetFra: '2026-02-01' } };
    await citizen.topics.deliver(stillingsbetegnelseUpdated, retired);
    await eventually(async () => (await list(borger))[0]?.udgaaet, { what: 'Keramiker udgået' });

    await citizen.topics.deliver(stillingsbetegnelseUpdated, { ...event, sequence: 2 });
    const marker = { ...event.data, label: 'Keramiker og pottemager', udgaaetFra: '2026-02-01' };
    await citizen.topics.deliver(stillingsbetegnelseUpdated, { ...event, sequence: 4, data: marker });
    await eventually(async () => (await list(borger))[0]?.label === 'Keramiker og pottemager', { what: 'the newest label' });
    expect((await list(borger))[0]?.udgaaet).toBe(true);
  });
});
