import { randomUUID } from 'node:crypto';
import * as contracts from '@jobnet/contracts';
import {
  adgangskodeReset, brugerkoderIssued, brugernavnDisclosed, discloseBrugernavn, type Endpoint, findBorgerForSupport, listBrugerkodeudstedere, resetAdgangskode, showBrugerkoder, updateBrugerkodeudsteder,
} from '@jobnet/contracts';
import type { TestCaller } from '@jobnet/service-kit/testing';
import { akasse, type BrugerkodeWorld, brugerkodeWorld, drift, egen, esbjerg, foa, foerste, hk, odense, sagsbehandler, support } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
}, 120_000);
afterAll(() => world.close());

const show = (borgerId: string, as: TestCaller) => world.service.call(showBrugerkoder, { params: { borgerId } }, as);
const reset = (borgerId: string, as: TestCaller, adgangskode = foerste) => world.service.call(resetAdgangskode, { params: { borgerId }, body: { adgangskode } }, as);
const disclose = (borgerId: string, as: TestCaller) => world.service.call(discloseBrugernavn, { params: { borgerId } }, as);
const logOf = (borgerId: string) =>
  world.service.db.query<Record<string, unknown>>('select caller_id, caller_role, organisation, action, purpose, fields from kit.access_log where subject_borger_id = $1 order by at, id', [borgerId]);

describe('issuing', () => {
  it('ID-KODE-01 is for the own kommune, and nobody else: another kommune, a citizen, support, STAR', async () => {
    const { borgerId } = await world.newBorger();
    for (const as of [odense, sagsbehandler('0461')]) expect((await world.issue(borgerId, as)).problem.code).toBe('findes-ikke');
    for (const role of ['borger', 'adgangskodeskifter', 'virksomhedsbruger', 'godkender', 'support', 'drift', 'leverandoer', 'leverandoersystem'] as const) {
      expect((await world.issue(borgerId, { role, borgerId, organisation: { kind: 'kommune', code: '0561' }, scopes: ['brugerkoder.write'] })).status).toBe(403);
    }
    expect((await world.issue(borgerId, { ...esbjerg, scopes: ['brugerkoder.read'] })).status).toBe(403);
    expect((await show(borgerId, esbjerg)).body.maaLoggeIndMedBrugerkoder).toBe(false);
    const issued = await world.issue(borgerId, sagsbehandler('0561'));
    expect([issued.status, issued.body.brugernavn]).toEqual([201, expect.stringMatching(/^[a-z2-9]{10}$/)]);
    expect((await world.logIn({ brugernavn: issued.body.brugernavn, adgangskode: foerste })).status).toBe(200);
    expect((await world.toldOnce(brugerkoderIssued, borgerId)).sequence).toBe(1);
  });

  it('ID-KODE-02 an a-kasse issues to its members when it is switched on, and is refused before and after', async () => {
    const [anna, bo] = [await world.newBorger({ akassekode: '03' }), await world.newBorger({ akassekode: '03' })];
    expect([(await world.issue(anna.borgerId, hk)).status, (await world.issue(anna.borgerId, hk)).problem.code]).toEqual([403, 'maa-ikke-udstede-brugerkoder']);
    expect((await show(anna.borgerId, hk)).body).toEqual({ maaLoggeIndMedBrugerkoder: false, maaUdstede: false });
    expect((await world.switchOn('03', true)).status).toBe(200);
    expect((await show(anna.borgerId, hk)).body.maaUdstede).toBe(true);
    expect((await world.issue(anna.borgerId, hk)).status).toBe(201);
    expect((await world.issue(anna.borgerId, foa)).status).toBe(404);
    expect((await world.issue((await world.newBorger({ akassekode: '05' })).borgerId, foa)).status).toBe(403);
    await world.switchOn('03', false);
    expect((await world.issue(bo.borgerId, hk)).status).toBe(403);
    expect((await show(anna.borgerId, esbjerg)).body.maaLoggeIndMedBrugerkoder).toBe(true);
  });

  it('ID-KODE-02 the switch is drift\'s and support\'s, for a-kasser that exist', async () => {
    const { items } = (await world.service.call(listBrugerkodeudstedere, {}, support)).body;
    expect([items.length > 15, items.find(({ akassekode }) => akassekode === '05')]).toEqual([true, { akassekode: '05', maaUdstede: false }]);
    expect((await world.switchOn('99', true)).status).toBe(404);
    for (const as of [esbjerg, hk, sagsbehandler('0561')]) {
      expect((await world.service.call(updateBrugerkodeudsteder, { params: { akassekode: '05' }, body: { maaUdstede: true } }, as)).status).toBe(403);
    }
  });

  it('ID-KODE-03 sets the flag with issuer, organisation and time, in answer, event and log', async () => {
    const { borgerId } = await world.newBorger();
    const elin = sagsbehandler('0561');
    const at = world.service.clock.now().getTime();
    await world.issue(borgerId, elin);
    const { body } = await show(borgerId, esbjerg);
    expect(body).toMatchObject({ maaLoggeIndMedBrugerkoder: true, skalSkifteAdgangskode: true, udstedt: { af: elin.id, organisation: { kind: 'kommune', code: '0561' } } });
    expect(Math.abs(Date.parse(body.udstedt?.tidspunkt ?? '') - at)).toBeLessThan(30_000);
    expect((await world.toldOnce(brugerkoderIssued, borgerId)).data).toMatchObject({ borgerId, udstedt: body.udstedt, skalSkifteAdgangskode: true, slettesEfter: body.slettesEfter });
    expect(await logOf(borgerId)).toContainEqual({ caller_id: elin.id, caller_role: 'sagsbehandler', organisation: 'kommune:0561', action: 'change', purpose: 'Brugerkoder udstedt', fields: ['brugerkoder'] });
  });

  it('ID-KODE-04 a kommune\'s fagsystem reads the flag of its own borgere, without the brugernavn', async () => {
    const { borgerId } = await world.newBorger();
    expect((await show(borgerId, esbjerg)).body).toEqual({ maaLoggeIndMedBrugerkoder: false, maaUdstede: true });
    const { brugernavn } = (await world.issue(borgerId)).body;
    const shown = await show(borgerId, esbjerg);
    expect(shown.body.maaLoggeIndMedBrugerkoder).toBe(true);
    expect(JSON.stringify(shown.body)).not.toContain(brugernavn);
    expect((await show(borgerId, odense)).status).toBe(404);
    expect((await show(borgerId, { ...esbjerg, scopes: ['brugerkoder.write'] })).status).toBe(403);
  });

  it('ID-KODE-31 makes a brugernavn of chance: different each time, with nothing of the person in it, and one set a borger', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => world.newBorger()));
    const issued = await Promise.all(people.map(({ borgerId }) => world.issue(borgerId)));
    expect(new Set(issued.map(({ body }) => body.brugernavn)).size).toBe(8);
    issued.forEach(({ body }, place) => expect(body.brugernavn).not.toMatch(new RegExp(`${people[place]?.cpr.slice(0, 4)}|${people[place]?.cpr.slice(-4)}|[^a-z2-9]`)));
    const { borgerId } = await world.newBorger();
    const twice = await Promise.all([world.issue(borgerId), world.issue(borgerId)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    await world.outboxSent();
    expect(world.told(brugerkoderIssued, borgerId)).toHaveLength(1);
  });
});

describe('a forgotten brugernavn', () => {
  it('ID-KODE-22 is told to a caseworker of the own kommune, in the log, and as an event without it', async () => {
    const { borgerId } = await world.newBorger();
    const { brugernavn } = (await world.issue(borgerId)).body;
    const elin = sagsbehandler('0561');
    expect((await disclose(borgerId, elin)).body).toEqual({ brugernavn });
    const event = await world.toldOnce(brugernavnDisclosed, borgerId);
    expect([event.sequence, JSON.stringify(event)]).toEqual([2, expect.not.stringContaining(brugernavn)]);
    expect(await logOf(borgerId)).toContainEqual(expect.objectContaining({ caller_id: elin.id, action: 'read', purpose: 'Glemt brugernavn', fields: ['brugernavn'] }));
    expect((await disclose(borgerId, sagsbehandler('0461'))).status).toBe(404);
    for (const as of [support, { role: 'borger' as const, borgerId }]) expect((await disclose(borgerId, as)).status).toBe(403);
    expect((await disclose((await world.newBorger()).borgerId, elin)).problem.code).toBe('ingen-brugerkoder');
  });
});

describe('support', () => {
  it('ID-KODE-14 finds the person, sees the flag, and gives a new adgangskode only where it is set', async () => {
    const borger = await world.owner();
    const found = await world.service.call(findBorgerForSupport, { body: { cpr: borger.cpr } }, support);
    expect(found.body).toEqual({ borgerId: borger.borgerId });
    expect((await show(borger.borgerId, support)).body).toMatchObject({ maaLoggeIndMedBrugerkoder: true, maaUdstede: false });
    expect((await reset(borger.borgerId, support)).status).toBe(204);
    expect(await world.resolve('borger', borger.secret)).toEqual({ state: 'dead', reason: 'ended' });
    expect((await world.logIn({ brugernavn: borger.brugernavn, adgangskode: egen, adresse: '192.0.2.9' })).problem.code).toBe('brugerkoder-afvist');
    const again = await world.logIn({ brugernavn: borger.brugernavn, adgangskode: foerste, adresse: '192.0.2.9' });
    expect(again.body).toEqual({ skalSkifteAdgangskode: true });
    expect((await world.toldOnce(adgangskodeReset, borger.borgerId)).data).toMatchObject({ skalSkifteAdgangskode: true });
    expect((await logOf(borger.borgerId)).filter(({ caller_role }) => caller_role === 'support').map(({ purpose }) => purpose)).toEqual(['Support', 'Brugerkoder', 'Ny adgangskode']);

    const without = await world.newBorger();
    expect((await show(without.borgerId, support)).body.maaLoggeIndMedBrugerkoder).toBe(false);
    expect([(await reset(without.borgerId, support)).status, (await reset(without.borgerId, support)).problem.code]).toEqual([409, 'ingen-brugerkoder']);
    expect(world.told(adgangskodeReset, without.borgerId)).toEqual([]);
  });

  it('a find by support makes nobody known, and the kommune may reset for its own alone', async () => {
    expect((await world.service.call(findBorgerForSupport, { body: { cpr: '1403921128' } }, support)).problem.code).toBe('borger-ukendt');
    expect((await world.service.call(findBorgerForSupport, { body: { cpr: '1' } }, support)).problem.errors?.[0]?.pointer).toBe('/cpr');
    expect((await world.service.call(findBorgerForSupport, { body: { cpr: '1403921128' } }, esbjerg)).status).toBe(403);
    const { borgerId } = await world.owner();
    expect([(await reset(borgerId, odense)).status, (await reset(borgerId, akasse('03'))).status, (await reset(borgerId, esbjerg)).status]).toEqual([404, 404, 204]);
  });
});

describe('the rules of an adgangskode', () => {
  const places = {
    issue: async (adgangskode: string) => world.issue((await world.newBorger()).borgerId, esbjerg, adgangskode),
    'support reset': async (adgangskode: string) => reset((await withCodes()).borgerId, support, adgangskode),
    'forced change': async (adgangskode: string) => world.change(await world.sessionOf({ ...(await withCodes()), adgangskode: foerste, adresse: randomUUID() }), { nuvaerende: foerste, adgangskode }),
    'profile change': async (adgangskode: string) => {
      const { brugernavn } = await world.owner();
      return world.change(await world.sessionOf({ brugernavn, adgangskode: egen, adresse: randomUUID() }), { nuvaerende: egen, adgangskode });
    },
  };
  const withCodes = async () => {
    const { borgerId } = await world.newBorger();
    return { borgerId, brugernavn: (await world.issue(borgerId)).body.brugernavn };
  };

  describe.each(Object.entries(places))('at %s', (_place, tried) => {
    it('ID-KODE-15 refuses 14 signs and takes 15', async () => {
      const short = await tried('Tre gule-Hjul1');
      expect([short.status, short.problem.errors]).toEqual([400, [{ pointer: '/adgangskode', code: 'adgangskode-laengde', message: 'Adgangskoden skal være på mindst 15 tegn' }]]);
      expect([200, 201, 204]).toContain((await tried('Tre gule-Hjul12')).status);
    });

    it('ID-KODE-16 ID-KODE-17 ID-KODE-18 names the rule that is broken', async () => {
      const named = async (adgangskode: string) => (await tried(adgangskode)).problem.errors?.map(({ code }) => code);
      expect(await named('tre gule cykler 12!')).toEqual(['adgangskode-store-og-smaa']);
      expect(await named('TRE GULE CYKLER 12!')).toEqual(['adgangskode-store-og-smaa']);
      expect(await named('Tre gule cykler er!')).toEqual(['adgangskode-tal']);
      expect(await named('Tre gule cykler 12')).toEqual(['adgangskode-specialtegn']);
      expect(await named('SommerSommer2026!')).toEqual(['adgangskode-kendt']);
    });
  });
});

describe('the username', () => {
  it('ID-KODE-21 can be changed nowhere: no endpoint of a citizen takes one but the login, and nothing is done with one that is sent', async () => {
    const borger = await world.owner();
    const endpoints = Object.values(contracts as Record<string, unknown>).filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint');
    const forCitizens = endpoints.filter(({ access }) => access.kind === 'public' || (access.kind === 'roles' && (access.roles.includes('borger') || access.roles.includes('adgangskodeskifter'))));
    expect(forCitizens.length).toBeGreaterThan(20);
    const taking = forCitizens.filter(({ body }) => body !== undefined && 'shape' in body && 'brugernavn' in (body.shape as object)).map(({ name }) => name);
    expect(taking).toEqual(['startBrugerkodeSession']);
    const session = await world.sessionOf({ brugernavn: borger.brugernavn, adgangskode: egen, adresse: '192.0.2.44' });
    const body = { nuvaerende: egen, adgangskode: 'En helt anden vej & 9 får', brugernavn: 'mitegetvalg' };
    expect((await world.change(session, body)).status).toBe(204);
    expect((await world.logIn({ brugernavn: 'mitegetvalg', adgangskode: body.adgangskode, adresse: '192.0.2.45' })).status).toBe(422);
    expect((await world.logIn({ brugernavn: borger.brugernavn, adgangskode: body.adgangskode, adresse: '192.0.2.45' })).status).toBe(200);
  });
});

describe('what is kept and told', () => {
  it('holds no brugernavn and no adgangskode in the database or in any topic', async () => {
    const borger = await world.owner();
    await disclose(borger.borgerId, esbjerg);
    await reset(borger.borgerId, esbjerg);
    await world.toldOnce(adgangskodeReset, borger.borgerId);
    const tables = await world.service.db.query<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const rows = await world.service.db.query<{ row: string }>(`select t::text as row from ${name} t`);
      for (const secret of [borger.brugernavn, foerste, egen]) expect([name, rows.filter(({ row }) => row.includes(secret))]).toEqual([name, []]);
    }
    for (const secret of [borger.brugernavn, foerste, egen, borger.cpr]) expect(world.service.topics.everything()).not.toContain(secret);
    const [row] = await world.service.db.query<{ adgangskode_hash: string }>('select adgangskode_hash from brugerkoder where borger_id = $1', [borger.borgerId]);
    expect(row?.adgangskode_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is refused nobody who may: drift has no part in it', async () => {
    const { borgerId } = await world.owner();
    for (const call of [show(borgerId, drift), reset(borgerId, drift), disclose(borgerId, drift)]) expect((await call).status).toBe(403);
  });
});
