import { argon2Sync, randomBytes, randomUUID } from 'node:crypto';
import * as contracts from '@jobnet/contracts';
import { adgangskodeChanged, brugerkoderDeleted, brugerkoderIssued, type Endpoint, importBrugerkoder, logout, resetAdgangskode, showBrugerkoder, showMe, showOwnBrugerkoder } from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { type BrugerkodeWorld, brugerkodeWorld, drift, egen, esbjerg, foerste, support } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
}, 120_000);
afterAll(() => world.close());

const days = (count: number) => count * 24 * 3_600_000;
const show = (borgerId: string) => world.service.call(showBrugerkoder, { params: { borgerId } }, esbjerg);
const old = 'gammelkode';
const hashOf = (adgangskode: string): string => {
  const nonce = randomBytes(16);
  const tag = argon2Sync('argon2id', { message: adgangskode, nonce, memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 });
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=19456,t=2,p=1$${text(nonce)}$${text(tag)}`;
};
const fromBefore = async (brugernavn: string, maaLoggeIndMedBrugerkoder = true) => {
  const borger = await world.newBorger();
  const body = { brugerkoder: [{ cpr: borger.cpr, maaLoggeIndMedBrugerkoder, brugernavn, adgangskodeHash: hashOf(old) }] };
  return { ...borger, brugernavn, answer: await world.service.call(importBrugerkoder, { body }, drift) };
};
/** Moves the clock to a moment of tomorrow or later, so that the nightly job has run by then; sessions and windows are over too. */
const atNight = async (ms: number): Promise<void> => {
  world.service.clock.move(ms);
  await eventually(async () => (await world.service.db.query<{ due: boolean }>(`select due_at > $1 as due from messaging.due where kind = 'delete-unused-brugerkoder'`, [world.service.clock.now()]))[0]?.due, { what: 'the night to be over' });
};

describe('logging in', () => {
  it('ID-KODE-08 says the same of an unknown brugernavn and a wrong adgangskode, after the same work', async () => {
    const { brugernavn } = await world.owner();
    const before = await world.hashes();
    const wrong = await world.logIn({ brugernavn, adgangskode: 'Tre gule Cykler & 1 Vogn', adresse: '192.0.2.10' });
    const unknown = await world.logIn({ brugernavn: 'findesikke', adgangskode: egen, adresse: '192.0.2.10' });
    expect(await world.hashes()).toBe(before + 2);
    const said = ({ status, problem: { traceId: _trace, ...problem } }: { status: number; problem: object & { traceId?: string } }) => [status, problem];
    expect(said(unknown)).toEqual(said(wrong));
    expect(wrong).toMatchObject({ status: 422, problem: { code: 'brugerkoder-afvist', title: 'Vi kan ikke genkende brugernavn og adgangskode' } });
    for (const { headers } of [wrong, unknown]) expect(headers.getSetCookie()).toEqual([]);
    expect((await world.logIn({ brugernavn: ` ${brugernavn.toUpperCase()} `, adgangskode: egen, adresse: '192.0.2.10' })).status).toBe(200);
  });

  it('opens an ordinary session of a borger in safe cookies, without a name until MitID has told one', async () => {
    const { brugernavn, borgerId } = await world.owner();
    const session = await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.11' });
    expect(session.principal).toMatchObject({ role: 'borger', borgerId });
    expect(Object.keys(session.tokens)).toEqual(expect.arrayContaining(['identity', 'citizen', 'booking']));
    for (const line of session.answer.headers.getSetCookie()) expect(line).toMatch(/^__Host-jobnet-(borger|kendt)=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect((await world.service.call(showMe, { headers: { cookie: session.cookie } }, session.principal)).body).toMatchObject({ role: 'borger', navn: '', borgerId, medBrugerkoder: true });
    expect(await world.service.db.query('select login_vej, broker_issuer from session order by created_at desc limit 1')).toEqual([{ login_vej: 'brugerkoder', broker_issuer: null }]);
    expect((await world.service.call(logout, { headers: { cookie: session.cookie } })).body).toEqual({ redirectTo: 'http://jobnet.test/' });
    expect(await world.resolve('borger', session.secret)).toEqual({ state: 'dead', reason: 'ended' });
  });

  it('hears an adgangskode of up to 200 signs exactly as it was chosen: none cut off, no case changed, no space added', async () => {
    const { brugernavn } = await world.owner();
    const long = `Å ${Array.from({ length: 6 }, () => randomUUID()).join(' ')}`.slice(0, 199);
    const session = await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.18' });
    expect((await world.change(session, { nuvaerende: egen, adgangskode: long })).status).toBe(204);
    const tried = async (adgangskode: string) => (await world.logIn({ brugernavn, adgangskode, adresse: '192.0.2.19' })).status;
    expect(await tried(long)).toBe(200);
    for (const other of [long.slice(0, -1), long.toLowerCase(), `${long} `]) expect(await tried(other)).toBe(422);
  });

  it('ID-KODE-23 goes on working after a login with MitID, which is the same person, and the flag stays', async () => {
    const anna = '1403921128';
    const { borgerId } = (await world.service.call(contracts.findBorger, { body: { cpr: anna } }, esbjerg)).body;
    await world.service.topics.deliver(contracts.tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0561', beskyttet: false } });
    await world.service.topics.settled();
    const { brugernavn } = (await world.issue(borgerId)).body;
    const first = await world.sessionOf({ brugernavn, adgangskode: foerste, adresse: '192.0.2.12' });
    await world.change(first, { nuvaerende: foerste, adgangskode: egen });
    const byMitid = await world.principalOf('borger', 'anna-lund');
    expect(byMitid).toEqual({ ...first.principal, role: 'borger' });
    expect((await show(borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(true);
    expect((await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.12' })).principal).toEqual(byMitid);
    expect((await world.service.call(showOwnBrugerkoder, {}, byMitid)).body.brugerkoder?.brugernavn).toBe(brugernavn);
  });
});

describe('the forced change', () => {
  it('ID-KODE-19 is asked of who has brugerkoder from before the modernisation, whatever MitID login came before, until it is done', async () => {
    const gunnar = await fromBefore('GunnarHolm');
    expect(gunnar.answer.body).toEqual({ importeret: 1, sprungetOver: 0 });
    const first = await world.sessionOf({ brugernavn: 'gunnarholm', adgangskode: old, adresse: '192.0.2.13' });
    expect([first.answer.body, first.principal.role]).toEqual([{ skalSkifteAdgangskode: true }, 'adgangskodeskifter']);
    const other = await world.sessionOf({ brugernavn: 'gunnarholm', adgangskode: old, adresse: '192.0.2.14' });
    const changed = await world.change(first, { nuvaerende: old, adgangskode: egen });
    expect(changed.status).toBe(204);
    expect(await world.resolve('borger', first.secret)).toEqual({ state: 'dead', reason: 'ended' });
    expect(await world.resolve('borger', other.secret)).toEqual({ state: 'dead', reason: 'ended' });
    expect(await world.resolve('borger', world.secretOf(changed))).toMatchObject({ state: 'alive', principal: { role: 'borger', borgerId: gunnar.borgerId } });
    expect((await world.toldOnce(adgangskodeChanged, gunnar.borgerId)).data).toMatchObject({ skalSkifteAdgangskode: false, importeret: expect.any(String) });
    expect((await world.sessionOf({ brugernavn: 'gunnarholm', adgangskode: egen, adresse: '192.0.2.13' })).principal.role).toBe('borger');
  });

  it('ID-KODE-19 is neither cleared nor asked again by a MitID login', async () => {
    const bilal = '2207034433';
    await world.principalOf('borger', 'bilal-hansen');
    const body = { brugerkoder: [{ cpr: bilal, maaLoggeIndMedBrugerkoder: true, brugernavn: 'bilal.h', adgangskodeHash: hashOf(old) }] };
    await world.service.call(importBrugerkoder, { body }, drift);
    await world.principalOf('borger', 'bilal-hansen');
    const session = await world.sessionOf({ brugernavn: 'bilal.h', adgangskode: old, adresse: '192.0.2.15' });
    expect(session.answer.body.skalSkifteAdgangskode).toBe(true);
    await world.change(session, { nuvaerende: old, adgangskode: egen });
    await world.principalOf('borger', 'bilal-hansen');
    expect((await world.logIn({ brugernavn: 'bilal.h', adgangskode: egen, adresse: '192.0.2.15' })).body.skalSkifteAdgangskode).toBe(false);
  });

  it('ID-KODE-20 refuses every endpoint of every service but the change, who I am, the own brugernavn and log out', async () => {
    const { borgerId } = await world.newBorger();
    const { brugernavn } = (await world.issue(borgerId)).body;
    const session = await world.sessionOf({ brugernavn, adgangskode: foerste, adresse: '192.0.2.16' });
    expect(Object.keys(session.tokens)).toEqual(['identity']);
    const endpoints = Object.values(contracts as Record<string, unknown>).filter((value): value is Endpoint => (value as { kind?: unknown } | null)?.kind === 'endpoint');
    const open = endpoints.filter(({ access }) => access.kind === 'roles' && access.roles.includes('adgangskodeskifter')).map(({ name }) => name);
    expect(open.sort()).toEqual(['changeAdgangskode', 'showMe', 'showOwnBrugerkoder']);
    for (const endpoint of endpoints.filter(({ service, access, name }) => service === 'identity' && access.kind === 'roles' && !open.includes(name))) {
      expect([endpoint.name, (await world.service.call(endpoint, { params: { borgerId, akassekode: '03', sessionId: borgerId, kontoId: borgerId, klientId: 'fagsystem' } as never }, session.principal)).status]).toEqual([endpoint.name, 403]);
    }
    expect((await world.service.call(showMe, { headers: { cookie: session.cookie } }, session.principal)).body.role).toBe('adgangskodeskifter');
    expect((await world.service.call(showOwnBrugerkoder, {}, session.principal)).body.brugerkoder?.brugernavn).toBe(brugernavn);
    const changed = await world.change(session, { nuvaerende: foerste, adgangskode: egen });
    const resolved = await world.resolve('borger', world.secretOf(changed));
    expect(Object.keys(resolved.state === 'alive' ? resolved.tokens : {})).toEqual(expect.arrayContaining(['citizen', 'booking', 'notifications']));
  });

  it('needs the present adgangskode, takes no old one again, and bounds how often it is guessed', async () => {
    const { brugernavn } = await world.owner();
    const session = await world.sessionOf({ brugernavn, adgangskode: egen, adresse: '192.0.2.17' });
    const ny = 'Fire blaa Cykler & 2 vogne';
    expect((await world.change(session, { nuvaerende: egen, adgangskode: egen })).problem.errors?.map(({ code }) => code)).toEqual(['adgangskode-samme']);
    expect((await world.change(session, { nuvaerende: egen, adgangskode: `Mit navn er ${brugernavn}!9A` })).problem.errors?.map(({ code }) => code)).toEqual(['adgangskode-brugernavn']);
    for (let guess = 0; guess < 5; guess += 1) expect((await world.change(session, { nuvaerende: `Gaet nummer ${guess}`, adgangskode: ny })).problem.code).toBe('forkert-adgangskode');
    const before = await world.hashes();
    expect((await world.change(session, { nuvaerende: egen, adgangskode: ny })).problem.code).toBe('for-mange-loginforsoeg');
    expect(await world.hashes()).toBe(before);
    world.service.clock.move(15 * 60_000 + 1_000);
    expect((await world.change(session, { nuvaerende: egen, adgangskode: ny })).status).toBe(204);
  });
});

describe('users from before the modernisation', () => {
  it('ID-KODE-30 have access exactly when the imported flag is set; importing again changes nothing', async () => {
    const [med, uden] = [await fromBefore('medflag'), await fromBefore('udenflag', false)];
    expect([med.answer.body, uden.answer.body]).toEqual([{ importeret: 1, sprungetOver: 0 }, { importeret: 0, sprungetOver: 1 }]);
    expect((await show(med.borgerId)).body).toMatchObject({ maaLoggeIndMedBrugerkoder: true, importeret: expect.any(String), skalSkifteAdgangskode: true });
    expect((await show(uden.borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(false);
    expect((await world.logIn({ brugernavn: 'medflag', adgangskode: old, adresse: '192.0.2.20' })).body).toEqual({ skalSkifteAdgangskode: true });
    expect((await world.logIn({ brugernavn: 'udenflag', adgangskode: old, adresse: '192.0.2.20' })).status).toBe(422);
    const again = { brugerkoder: [{ cpr: med.cpr, maaLoggeIndMedBrugerkoder: true, brugernavn: 'medflag', adgangskodeHash: hashOf('noget andet') }] };
    expect((await world.service.call(importBrugerkoder, { body: again }, drift)).body).toEqual({ importeret: 0, sprungetOver: 1 });
    expect((await world.logIn({ brugernavn: 'medflag', adgangskode: old, adresse: '192.0.2.20' })).status).toBe(200);
    expect(world.told(brugerkoderIssued, med.borgerId)).toHaveLength(1);
  });

  it('are taken from drift alone, with hashes of our own strength and real CPR numbers', async () => {
    const { cpr } = await world.newBorger();
    const one = { cpr, maaLoggeIndMedBrugerkoder: true, brugernavn: 'svaghash', adgangskodeHash: hashOf(old) };
    const imported = (wish: Partial<typeof one>, as = drift) => world.service.call(importBrugerkoder, { body: { brugerkoder: [{ ...one, ...wish }] } }, as);
    expect((await imported({ adgangskodeHash: one.adgangskodeHash.replace('m=19456', 'm=8') })).status).toBe(400);
    expect((await imported({ cpr: '1234567890' })).problem.errors).toMatchObject([{ pointer: '/brugerkoder/0/cpr' }]);
    for (const as of [support, esbjerg]) expect((await imported({}, as)).status).toBe(403);
  });
});

describe('brugerkoder nobody uses', () => {
  it('ID-KODE-25 ID-KODE-26 ID-KODE-27 are kept at 12 months and deleted after, flag and all; MitID does not count, and only a new issue helps', async () => {
    const carla = '0905812244';
    const { borgerId } = (await world.service.call(contracts.findBorger, { body: { cpr: carla } }, esbjerg)).body;
    await world.service.topics.deliver(contracts.tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0561', beskyttet: false } });
    await world.service.topics.settled();
    const chosen = async (name: string) => world.change(await world.sessionOf({ brugernavn: name, adgangskode: foerste, adresse: '192.0.2.29' }), { nuvaerende: foerste, adgangskode: egen });
    const { brugernavn } = (await world.issue(borgerId)).body;
    expect((await chosen(brugernavn)).status).toBe(204);
    await atNight(days(200));
    expect((await world.logIn({ brugernavn, adgangskode: egen, adresse: '192.0.2.30' })).status).toBe(200);
    const used = await world.newBorger();
    const { brugernavn: usedName } = (await world.issue(used.borgerId)).body;
    expect((await chosen(usedName)).status).toBe(204);
    const until = Date.parse((await show(borgerId)).body.slettesEfter ?? '');
    expect(until - world.service.clock.now().getTime()).toBeGreaterThan(days(364));
    await atNight(days(300));
    await world.principalOf('borger', 'carla-nyby');
    expect(Date.parse((await show(borgerId)).body.slettesEfter ?? '')).toBe(until);
    expect((await world.logIn({ brugernavn: usedName, adgangskode: egen, adresse: '192.0.2.31' })).status).toBe(200);
    await atNight(until - world.service.clock.now().getTime() - 60_000);
    expect((await show(borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(true);
    await atNight(days(1) + 120_000);

    await world.toldOnce(brugerkoderDeleted, borgerId);
    expect((await show(borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(false);
    expect((await show(used.borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(true);
    expect((await world.logIn({ brugernavn, adgangskode: egen, adresse: '192.0.2.32' })).problem.code).toBe('brugerkoder-afvist');
    const reset = await world.service.call(resetAdgangskode, { params: { borgerId }, body: { adgangskode: foerste } }, support);
    expect(reset.problem.code).toBe('ingen-brugerkoder');
    const anew = await world.issue(borgerId);
    expect([anew.status, anew.body.brugernavn === brugernavn]).toEqual([201, false]);
    expect((await world.logIn({ brugernavn: anew.body.brugernavn, adgangskode: foerste, adresse: '192.0.2.33' })).status).toBe(200);
  });
});

describe('an adgangskode that staff gave', () => {
  it.each([
    ['issued', async () => {
      const { borgerId } = await world.newBorger();
      return { borgerId, brugernavn: (await world.issue(borgerId)).body.brugernavn };
    }],
    ['reset', async () => {
      const owner = await world.owner();
      await world.service.call(resetAdgangskode, { params: { borgerId: owner.borgerId }, body: { adgangskode: foerste } }, support);
      return owner;
    }],
  ])('is good for 14 days when it was %s, refused like a wrong one after, and replaced by staff: the brugerkoder stay', async (_how, given) => {
    const { borgerId, brugernavn } = await given();
    world.service.clock.move(days(14) - 60_000);
    expect((await world.logIn({ brugernavn, adgangskode: foerste, adresse: '192.0.2.47' })).body).toEqual({ skalSkifteAdgangskode: true });
    world.service.clock.move(60_000);
    expect((await world.logIn({ brugernavn, adgangskode: foerste, adresse: '192.0.2.47' })).problem.code).toBe('brugerkoder-afvist');
    expect((await show(borgerId)).body.maaLoggeIndMedBrugerkoder).toBe(true);
    expect((await world.service.call(resetAdgangskode, { params: { borgerId }, body: { adgangskode: foerste } }, support)).status).toBe(204);
    expect((await world.logIn({ brugernavn, adgangskode: foerste, adresse: '192.0.2.47' })).body).toEqual({ skalSkifteAdgangskode: true });
  });
});

describe('an adgangskode of one\'s own', () => {
  it('never has to be changed for its age', async () => {
    const { brugernavn } = await world.owner();
    await atNight(days(360));
    expect((await world.logIn({ brugernavn, adgangskode: egen, adresse: '192.0.2.46' })).body).toEqual({ skalSkifteAdgangskode: false });
  });
});
