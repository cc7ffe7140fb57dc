import { randomUUID } from 'node:crypto';
import {
  addJoboenske,
  afmeldingRegistered,
  confirmTilmelding,
  deleteJoboenske,
  listAfmeldingsaarsager,
  listJoboensker,
  registerAfmelding,
  registerTilmelding,
  registerTilmeldingForBorger,
  replaceJoboenskerForBorger,
  showLedighedsstatus,
  showTilmelding,
  tilmeldingRegistered,
  updateTilhoersforhold,
} from '@jobnet/contracts';
import { republishTopic, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { borgerOf, eventsAbout, hk, kommune, koebenhavn, newBorger, odense, outboxDrained, startCitizen, stilling } from '../testing/citizen-world.ts';

type Borger = TestCaller & { readonly borgerId: string };

const dagpenge = { ydelse: 'dagpenge', akassekode: '03', tilmeldtFra: '2026-02-02', rettighederOgPligterLaest: true } as const;
const kontanthjaelp = { ydelse: 'kontanthjaelp', tilmeldtFra: '2026-02-02', rettighederOgPligterLaest: true } as const;
const dayMs = 86_400_000;

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const saveJoboenske = (borger: Borger, name: string) =>
  citizen.call(addJoboenske, { body: { conceptUri: stilling(name).conceptUri, harUddannelse: true, erfaring: '3-5' } }, borger);

const importJoboensker = (borger: Borger, ...names: string[]) =>
  citizen.call(
    replaceJoboenskerForBorger,
    { params: { borgerId: borger.borgerId }, body: { items: names.map((name) => ({ conceptUri: stilling(name).conceptUri, harUddannelse: false, erfaring: 'ingen' })) } },
    odense,
  );

const statusOf = async (borger: Borger) => (await citizen.call(showLedighedsstatus, {}, borger)).body;

const tilmeldt = async (where: { kommunekode: string; akassekode?: string } = { kommunekode: '0101', akassekode: '03' }, wish: typeof dagpenge | typeof kontanthjaelp = dagpenge) => {
  const borger = await borgerOf(citizen, where);
  await saveJoboenske(borger, 'Pædagog');
  expect((await citizen.call(registerTilmelding, { body: wish }, borger)).status).toBe(201);
  return borger;
};

describe('tilmelding', () => {
  it('TIL-06 Anna is registered once: the same key gives the first answer again, another key a clear refusal, and one event tells it', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1' });
    await saveJoboenske(anna, 'Kontorassistent');
    const key = randomUUID();

    const first = await citizen.call(registerTilmelding, { body: dagpenge, key }, anna);
    const repeated = await citizen.call(registerTilmelding, { body: dagpenge, key }, anna);
    const again = await citizen.call(registerTilmelding, { body: dagpenge }, anna);

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ tilmeldtFra: '2026-02-02', ydelse: 'dagpenge', akasse: { kode: '03', navn: 'HK' }, stillingsbetegnelser: ['Kontorassistent'] });
    expect(repeated).toMatchObject({ status: 201, body: first.body });
    expect(again).toMatchObject({ status: 409, problem: { code: 'allerede-tilmeldt', detail: expect.stringContaining('2026-02-02') as string } });
    await outboxDrained(citizen);
    const events = eventsAbout(citizen, tilmeldingRegistered, anna.borgerId);
    expect(events).toMatchObject([{ subject: first.body.tilmeldingId, sequence: 1, data: { status: 'tilmeldt', ydelse: 'dagpenge', tilmeldtFra: '2026-02-02' } }]);
    const seenByKommune = await citizen.call(showTilmelding, { params: { borgerId: anna.borgerId } }, koebenhavn);
    expect(seenByKommune.body).toMatchObject({ tilmeldt: true, tilmeldingId: first.body.tilmeldingId, registeredBy: 'borger' });
  });

  it('two tilmeldinger at the same moment become one, and one event', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    await saveJoboenske(borger, 'Kok');

    const answers = await Promise.all(Array.from({ length: 6 }, () => citizen.call(registerTilmelding, { body: dagpenge }, borger)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, tilmeldingRegistered, borger.borgerId)).toHaveLength(1);
  });

  it('two afmeldinger at the same moment become one, and one event', async () => {
    const borger = await tilmeldt();
    const body = { afmeldtFra: '2026-02-02', afmeldingsaarsag: '1' };

    const answers = await Promise.all(Array.from({ length: 6 }, () => citizen.call(registerAfmelding, { body }, borger)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, afmeldingRegistered, borger.borgerId)).toMatchObject([{ sequence: 2, data: { status: 'afmeldt', afmeldtFra: '2026-02-02', afmeldingsaarsag: '1' } }]);
  });

  it('TIL-02 the status says not tilmeldt, tilmeldt since, tilmeldt until, and not tilmeldt again', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
    expect(await statusOf(borger)).toMatchObject({ tilmeldt: false, kommune: { kode: '0101', navn: 'Københavns Kommune' } });

    await saveJoboenske(borger, 'Smed');
    await citizen.call(registerTilmelding, { body: dagpenge }, borger);
    expect(await statusOf(borger)).toMatchObject({ tilmeldt: true, tilmeldtFra: '2026-02-02', ydelse: 'dagpenge' });

    await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-04', afmeldingsaarsag: '4' } }, borger);
    expect(await statusOf(borger)).toMatchObject({ tilmeldt: true, afmeldtFra: '2026-02-04' });
    const whileEnding = await citizen.call(registerTilmelding, { body: dagpenge }, borger);
    expect(whileEnding.problem.code).toBe('allerede-tilmeldt');

    citizen.clock.move(2 * dayMs);
    expect(await statusOf(borger)).toMatchObject({ tilmeldt: false });
    const renewed = await citizen.call(registerTilmelding, { body: { ...dagpenge, tilmeldtFra: '2026-02-04' } }, borger);
    citizen.clock.move(-2 * dayMs);
    expect(renewed.status).toBe(201);
  });

  it('TIL-09 TIL-10 without a stillingsbetegnelse the wizard asks for one and the tilmelding is refused until it is saved', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
    expect((await statusOf(borger)).stillingsbetegnelseTrin).toEqual({ kraeves: true, opfyldt: false });

    const refused = await citizen.call(registerTilmelding, { body: dagpenge }, borger);
    expect(refused).toMatchObject({ status: 422, problem: { code: 'stillingsbetegnelse-mangler' } });

    await saveJoboenske(borger, 'Bager');
    expect((await statusOf(borger)).stillingsbetegnelseTrin.opfyldt).toBe(true);
    expect((await citizen.call(registerTilmelding, { body: dagpenge }, borger)).status).toBe(201);
  });

  it('TIL-12 beside an udgået a new one is asked for, then every udgået is deleted and the valid ones stay', async () => {
    const lone = await borgerOf(citizen, { kommunekode: '0461', akassekode: '05' });
    await importJoboensker(lone, 'Telefonist', 'Receptionist', 'Hulkortoperatør');
    expect(await statusOf(lone)).toMatchObject({
      stillingsbetegnelseTrin: { kraeves: true, opfyldt: false },
      udgaaedeStillingsbetegnelser: [{ label: 'Telefonist', afloeser: 'Kundeservicemedarbejder' }, { label: 'Hulkortoperatør' }],
    });
    const wish = { ...dagpenge, akassekode: '05' };
    expect((await citizen.call(registerTilmelding, { body: wish }, lone)).problem.code).toBe('stillingsbetegnelse-mangler');

    await saveJoboenske(lone, 'Kundeservicemedarbejder');
    const done = await citizen.call(registerTilmelding, { body: wish }, lone);

    expect(done.body).toMatchObject({
      stillingsbetegnelser: ['Receptionist', 'Kundeservicemedarbejder'],
      slettedeStillingsbetegnelser: ['Telefonist', 'Hulkortoperatør'],
    });
    const left = await citizen.call(listJoboensker, {}, lone);
    expect(left.body.items.map(({ label }) => label)).toEqual(['Receptionist', 'Kundeservicemedarbejder']);
  });

  it('TIL-13 udgåede deleted beforehand give no step about them; with none left the ordinary step comes', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0461' });
    const imported = await importJoboensker(borger, 'Kontordame', 'Receptionist');
    const [udgaaet, valid] = imported.body.items;

    await citizen.call(deleteJoboenske, { params: { joboenskeId: udgaaet?.joboenskeId ?? '' } }, borger);
    expect(await statusOf(borger)).toMatchObject({ udgaaedeStillingsbetegnelser: [], stillingsbetegnelseTrin: { kraeves: false, opfyldt: true } });

    await citizen.call(deleteJoboenske, { params: { joboenskeId: valid?.joboenskeId ?? '' } }, borger);
    expect((await statusOf(borger)).stillingsbetegnelseTrin).toEqual({ kraeves: true, opfyldt: false });
  });

  it('TIL-14 TIL-15 Hala must show up on the first opening day until the kommune has confirmed and removed the flag', async () => {
    citizen.clock.move(4 * dayMs + 8 * 3_600_000);
    const hala = await borgerOf(citizen, { kommunekode: '0101', kontaktgruppe: '2' });
    await saveJoboenske(hala, 'Tjener');
    const friday = await citizen.call(registerTilmelding, { body: { ...kontanthjaelp, tilmeldtFra: '2026-02-06' } }, hala);
    citizen.clock.move(-4 * dayMs - 8 * 3_600_000);

    expect(friday.body.fremmoedeDato).toBe('2026-02-09');
    expect((await statusOf(hala)).fremmoede).toEqual({ dato: '2026-02-09', kommune: 'Københavns Kommune' });
    const params = { borgerId: hala.borgerId };
    const confirmed = await citizen.call(confirmTilmelding, { params, body: { bekraeftet: true, jobnetflagFjernet: false } }, koebenhavn);
    expect(confirmed.body).toMatchObject({ bekraeftet: true, jobnetflag: true });
    expect((await statusOf(hala)).fremmoede).toBeDefined();

    await citizen.call(confirmTilmelding, { params, body: { bekraeftet: false, jobnetflagFjernet: true } }, koebenhavn);
    expect(await statusOf(hala)).toMatchObject({ tilmeldt: true });
    expect((await statusOf(hala)).fremmoede).toBeUndefined();
  });

  it('TIL-16 a tilmelding is for today only, never back in time, and dagpenge needs an a-kasse', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    await saveJoboenske(borger, 'Gartner');
    for (const tilmeldtFra of ['2026-02-01', '2026-02-03']) {
      const refused = await citizen.call(registerTilmelding, { body: { ...dagpenge, tilmeldtFra } }, borger);
      expect(refused).toMatchObject({ status: 422, problem: { code: 'tilmeldt-fra-ikke-i-dag' } });
    }
    const withoutAkasse = await citizen.call(registerTilmelding, { body: { ...dagpenge, akassekode: undefined } }, borger);
    expect(withoutAkasse.problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/akassekode', code: 'mangler' }] });
    const merged = await citizen.call(registerTilmelding, { body: { ...dagpenge, akassekode: '19' } }, borger);
    expect(merged.problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/akassekode', code: 'ukendt-kode' }] });
    expect((await statusOf(borger)).tilmeldt).toBe(false);
  });

  it('TIL-04 the kontaktforløb lies with the a-kasse for 3 months, named, unless a fagsystem says otherwise', async () => {
    const borger = await tilmeldt();
    expect((await statusOf(borger)).kontaktforloeb).toEqual({ hos: 'akasse', navn: 'HK' });

    citizen.clock.move(91 * dayMs);
    expect((await statusOf(borger)).kontaktforloeb).toEqual({ hos: 'kommune', navn: 'Københavns Kommune' });
    const body = { kommunekode: '0101', akassekode: '03', kontaktforloeb: 'akasse' as const, beskyttet: false };
    await citizen.call(updateTilhoersforhold, { params: { borgerId: borger.borgerId }, body }, koebenhavn);
    expect((await statusOf(borger)).kontaktforloeb).toEqual({ hos: 'akasse', navn: 'HK' });
    citizen.clock.move(-91 * dayMs);
  });
});

describe('afmelding', () => {
  it('TIL-17 date and afmeldingsårsag are both mandatory, and the afmelding is told', async () => {
    const borger = await tilmeldt();
    for (const body of [{ afmeldtFra: '2026-02-02' }, { afmeldingsaarsag: '1' }]) {
      const refused = await citizen.call(registerAfmelding, { body: body as never }, borger);
      expect(refused).toMatchObject({ status: 400, problem: { code: 'ugyldigt-input' } });
    }
    const done = await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-10', afmeldingsaarsag: '11' } }, borger);

    expect(done).toMatchObject({ status: 201, body: { afmeldtFra: '2026-02-10', aarsag: 'Jeg er gået på efterløn' } });
    const event = await eventually(() => eventsAbout(citizen, afmeldingRegistered, borger.borgerId)[0], { what: 'afmelding-registered' });
    expect(event).toMatchObject({ subject: done.body.tilmeldingId, data: { status: 'afmeldt', afmeldtFra: '2026-02-10', afmeldingsaarsag: '11' } });
  });

  it('TIL-16 an afmelding starts today or at most 14 days ahead, and only once', async () => {
    const borger = await tilmeldt();
    for (const afmeldtFra of ['2026-02-01', '2026-02-17']) {
      const refused = await citizen.call(registerAfmelding, { body: { afmeldtFra, afmeldingsaarsag: '1' } }, borger);
      expect(refused.problem).toMatchObject({ code: 'afmeldingsdato-ugyldig', detail: 'Vælg en dato fra 2026-02-02 til og med 2026-02-16.' });
    }
    expect((await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-16', afmeldingsaarsag: '1' } }, borger)).status).toBe(201);
    const twice = await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-16', afmeldingsaarsag: '1' } }, borger);
    expect(twice).toMatchObject({ status: 409, problem: { code: 'allerede-afmeldt' } });
    const never = await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-02', afmeldingsaarsag: '1' } }, newBorger());
    expect(never).toMatchObject({ status: 409, problem: { code: 'ikke-tilmeldt' } });
  });

  it.each([
    ['TIL-18', '1', 'Jeg har fået arbejde på fuld tid i mindst 14 dage'],
    ['TIL-19', '4', 'Jeg er begyndt på uddannelse på SU'],
    ['TIL-20', '7', 'Jeg er gået på barsel'],
    ['TIL-21', '9', 'Jeg er gået på pension'],
    ['TIL-22', '10', 'Andet'],
    ['TIL-23', '11', 'Jeg er gået på efterløn'],
    ['TIL-24', '16', 'Fejloprettet'],
  ])('%s the list offers id %s with the text "%s"', async (_row, id, jobnetTekst) => {
    const { body } = await citizen.call(listAfmeldingsaarsager, {}, newBorger());
    expect(body.items).toContainEqual({ id, jobnetTekst });
  });

  it('TIL-28 all seven reasons exist and end a tilmelding; no other id does', async () => {
    const { body } = await citizen.call(listAfmeldingsaarsager, {}, newBorger());
    expect(body.items.map(({ id }) => id)).toEqual(['1', '4', '7', '9', '10', '11', '16']);
    for (const { id, jobnetTekst } of body.items) {
      const borger = await tilmeldt();
      const done = await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-02', afmeldingsaarsag: id } }, borger);
      expect(done).toMatchObject({ status: 201, body: { aarsag: jobnetTekst } });
    }
    const borger = await tilmeldt();
    for (const afmeldingsaarsag of ['90', '93', '2']) {
      const refused = await citizen.call(registerAfmelding, { body: { afmeldtFra: '2026-02-02', afmeldingsaarsag } }, borger);
      expect(refused.problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/afmeldingsaarsag' }] });
    }
  });
});

describe('fagsystemer', () => {
  it('TIL-30 ID-KODE-28 a kommune registers a borger once, also when the call is repeated, and brugernavn and adgangskode are Ukendt', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0461', akassekode: '05' });
    const wish = { params: { borgerId: borger.borgerId }, body: { ydelse: 'dagpenge', akassekode: '05' } } as const;

    const first = await citizen.call(registerTilmeldingForBorger, wish, odense);
    const repeated = await citizen.call(registerTilmeldingForBorger, wish, odense);

    expect(first).toMatchObject({ status: 200, body: { nyTilmelding: true, tilmeldtFra: '2026-02-02', brugernavn: 'Ukendt', adgangskode: 'Ukendt' } });
    expect(repeated).toMatchObject({ status: 200, body: { ...first.body, nyTilmelding: false } });
    expect(await statusOf(borger)).toMatchObject({ tilmeldt: true, tilmeldtFra: '2026-02-02' });
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, tilmeldingRegistered, borger.borgerId)).toHaveLength(1);
  });

  it("another authority's borger does not exist for a fagsystem, a missing scope is refused, and an own look-up is logged", async () => {
    const borger = await tilmeldt();
    const params = { borgerId: borger.borgerId };
    const foreign = await citizen.call(showTilmelding, { params }, kommune('0751'));
    expect(foreign).toMatchObject({ status: 404, problem: { code: 'findes-ikke' } });
    const foreignWrite = await citizen.call(registerTilmeldingForBorger, { params, body: { ydelse: 'ingen' } }, kommune('0751'));
    expect(foreignWrite.status).toBe(404);
    const withoutScope = await citizen.call(showTilmelding, { params }, { ...koebenhavn, scopes: ['joboenske.read'] });
    expect(withoutScope.status).toBe(403);
    expect((await citizen.call(confirmTilmelding, { params, body: { bekraeftet: true, jobnetflagFjernet: true } }, hk)).status).toBe(403);

    const caseworker: TestCaller = { role: 'sagsbehandler', organisation: { kind: 'akasse', code: '03' } };
    expect((await citizen.call(showTilmelding, { params }, caseworker)).body.tilmeldt).toBe(true);
    const rows = await citizen.db.query<{ organisation: string; action: string }>(
      `select organisation, action from kit.access_log where subject_borger_id = $1 and caller_role = 'sagsbehandler'`,
      [borger.borgerId],
    );
    expect(rows).toEqual([{ organisation: 'akasse:03', action: 'read' }]);
  });

  it('tilmeldinger are sent again as they stand, each under the event it ended with', async () => {
    const [anna, karl] = [await tilmeldt(), await tilmeldt()];
    const ended = await citizen.call(registerAfmelding, { body: { afmeldtFra: citizen.clock.today(), afmeldingsaarsag: '1' } }, karl);
    expect(ended.status).toBe(201);
    await outboxDrained(citizen);
    const ofBoth = (events: readonly { readonly data: { readonly borgerId: string } }[]) => events.map(({ data }) => data.borgerId).filter((id) => id === anna.borgerId || id === karl.borgerId);
    const registered = await republishTopic(citizen, tilmeldingRegistered);
    const over = await republishTopic(citizen, afmeldingRegistered);
    expect(ofBoth(registered)).toEqual([anna.borgerId]);
    expect(ofBoth(over)).toEqual([karl.borgerId]);
    const [first] = eventsAbout(citizen, tilmeldingRegistered, anna.borgerId);
    expect(registered.find(({ data }) => data.borgerId === anna.borgerId)).toMatchObject({ subject: first?.subject, sequence: 1, data: first?.data });
  });
});
