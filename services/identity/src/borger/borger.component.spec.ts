import { borgerProvisioned, changeCpr, cprChanged, findBorger, tilhoersforholdUpdated } from '@jobnet/contracts';
import { redeemClaims } from '@jobnet/messaging';
import { annaLund, bilalHansen, carlaNyby, eventually } from '@jobnet/testkit';
import { inventedCpr } from '../testing/brugerkode-world.ts';
import { type IdentityUnderTest, identityUnderTest } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;

beforeAll(async () => {
  world = await identityUnderTest();
});

afterAll(() => world.close());

const fagsystem = { role: 'fagsystem', id: '0190a5d0-0000-7000-8000-0000000000aa', organisation: { kind: 'akasse', code: '03' }, scopes: ['borger.find'] } as const;
const find = (cpr: string, as: Parameters<IdentityUnderTest['service']['call']>[2] = fagsystem) => world.service.call(findBorger, { body: { cpr } }, as);

describe('from CPR number to borgerId', () => {
  it('gives the same borgerId every time, with hyphen or without', async () => {
    const first = await find(annaLund.cpr);
    expect([first.status, first.body.borgerId]).toEqual([200, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect((await find('140392-1128')).body).toEqual(first.body);
    expect((await find(bilalHansen.cpr)).body.borgerId).not.toBe(first.body.borgerId);
  });

  it('makes one person of a number asked for many times at once, and tells it once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => find(carlaNyby.cpr)));
    const ids = new Set(answers.map(({ body }) => body.borgerId));
    expect(ids.size).toBe(1);
    const told = () => world.service.topics.sent(borgerProvisioned).filter(({ subject }) => ids.has(subject));
    await eventually(() => told().length > 0, { what: 'borger-provisioned' });
    expect(told()).toHaveLength(1);
  });

  it('tells booking the number by a claim, and nobody else', async () => {
    const { borgerId } = (await find(annaLund.cpr)).body;
    const told = await eventually(() => world.service.topics.sent(borgerProvisioned).find(({ subject }) => subject === borgerId), { what: 'borger-provisioned' });
    const redeem = (audience: 'booking' | 'citizen') =>
      world.service.db.dataSource.transaction((manager) => redeemClaims(manager, { ids: [told.claimId ?? ''], audience, owner: 'identity', cipher: world.service.cipher }));
    expect(await redeem('booking')).toEqual([{ id: told.claimId, state: 'value', value: { cpr: annaLund.cpr } }]);
    expect((await redeem('citizen'))[0]?.state).not.toBe('value');
  });

  it('writes every question to the access log, in the words of who asked and why', async () => {
    const { borgerId } = (await find(annaLund.cpr)).body;
    const rows = await world.service.db.query<object>('select * from kit.access_log where subject_borger_id = $1 order by at desc', [borgerId]);
    expect(rows[0]).toMatchObject({ caller_id: fagsystem.id, caller_role: 'fagsystem', organisation: 'akasse:03', action: 'search', purpose: 'Opslag på CPR-nummer', fields: ['cpr'] });
  });

  it.each(['', '123', '3113921128', '140392-112', '1403921128; drop table borger', '7403921128'])('refuses %j with the field named and no person made', async (cpr) => {
    const before = await world.service.db.query<{ n: number }>('select count(*)::int as n from borger');
    const answer = await find(cpr);
    expect([answer.status, answer.problem.errors?.[0]?.pointer]).toEqual([400, '/cpr']);
    expect(await world.service.db.query('select count(*)::int as n from borger')).toEqual(before);
  });

  it('is for those with the scope and for sagsbehandlere', async () => {
    expect((await find(annaLund.cpr, { role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } })).status).toBe(200);
    expect((await find(annaLund.cpr, { ...fagsystem, scopes: ['tilmelding.skriv'] })).status).toBe(403);
    for (const role of ['borger', 'virksomhedsbruger', 'godkender', 'support', 'drift', 'leverandoer', 'leverandoersystem'] as const) {
      expect((await find(annaLund.cpr, { role, scopes: ['borger.find'] })).status).toBe(403);
    }
    expect((await world.service.call(findBorger, { body: { cpr: annaLund.cpr } })).status).toBe(401);
  });
});

describe('another CPR number for the same person', () => {
  const kommunen = { ...fagsystem, organisation: { kind: 'kommune', code: '0101' }, scopes: ['cpr.write'] } as const;
  const change = (borgerId: string, cpr: string, as: Parameters<IdentityUnderTest['service']['call']>[2] = kommunen) =>
    world.service.call(changeCpr, { params: { borgerId }, body: { cpr } }, as);
  const ownBorger = async () => {
    const cpr = inventedCpr();
    const { borgerId } = (await find(cpr)).body;
    await world.service.topics.deliver(tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0101', beskyttet: false } });
    await world.service.topics.settled();
    return { borgerId, cpr };
  };

  it('keeps the borgerId: the new number and the former one find the same person, and nobody new is made', async () => {
    const { borgerId, cpr } = await ownBorger();
    const [second, third] = [inventedCpr(), inventedCpr()];
    expect((await change(borgerId, `${second.slice(0, 6)}-${second.slice(6)}`)).body).toEqual({ borgerId });
    expect((await change(borgerId, third)).status).toBe(200);
    for (const number of [cpr, second, third]) expect((await find(number)).body).toEqual({ borgerId });
    const rows = await world.service.db.query<{ text: string }>("select sealed_cpr || cpr_index as text from tidligere_cpr where borger_id = $1", [borgerId]);
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toContain(cpr);
    expect((await change(borgerId, cpr)).status).toBe(200);
    expect((await find(cpr)).body).toEqual({ borgerId });
  });

  it('FEJL-17 is told booking by a claim, once, after what was told before; the same number again tells nothing', async () => {
    const { borgerId } = await ownBorger();
    const second = inventedCpr();
    await change(borgerId, second);
    await change(borgerId, second);
    const told = () => world.service.topics.sent(cprChanged).filter(({ subject }) => subject === borgerId);
    const event = await eventually(() => told()[0], { what: 'cpr-changed' });
    expect(event.sequence).toBe(2);
    expect(JSON.stringify(event)).not.toContain(second);
    const claims = await world.service.db.dataSource.transaction((manager) =>
      redeemClaims(manager, { ids: [event.claimId ?? ''], audience: 'booking', owner: 'identity', cipher: world.service.cipher }));
    expect(claims).toMatchObject([{ state: 'value', value: { cpr: second } }]);
    expect(told()).toHaveLength(1);
  });

  it('is refused when the number is somebody else’s, now or before, and when it is no number', async () => {
    const [one, other] = [await ownBorger(), await ownBorger()];
    await change(other.borgerId, inventedCpr());
    const others = await ownBorger();
    for (const number of [other.cpr, others.cpr]) expect((await change(one.borgerId, number)).problem.code).toBe('cpr-tilhoerer-anden');
    expect((await change(one.borgerId, '123')).problem.errors?.[0]?.pointer).toBe('/cpr');
    expect((await find(one.cpr)).body.borgerId).toBe(one.borgerId);
  });

  it('is the own kommune’s to tell, and is written to the access log', async () => {
    const { borgerId } = await ownBorger();
    expect((await change(borgerId, inventedCpr(), { ...kommunen, organisation: { kind: 'kommune', code: '0461' } })).status).toBe(404);
    expect((await change(borgerId, inventedCpr(), { ...kommunen, organisation: { kind: 'akasse', code: '03' } })).status).toBe(403);
    await change(borgerId, inventedCpr());
    const rows = await world.service.db.query<object>("select * from kit.access_log where subject_borger_id = $1 and action = 'change'", [borgerId]);
    expect(rows).toMatchObject([{ organisation: 'kommune:0101', purpose: 'Nyt CPR-nummer', fields: ['cpr'] }]);
  });
});
