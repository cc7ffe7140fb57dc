import { borgerProvisioned, findBorger } from '@jobnet/contracts';
import { redeemClaims } from '@jobnet/messaging';
import { annaLund, bilalHansen, carlaNyby, eventually } from '@jobnet/testkit';
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
