import { randomUUID } from 'node:crypto';
import { deleteVilkaarsbrud, findBorger, registerVilkaarsbrud, showVilkaarsbrud } from '@jobnet/contracts';
import { type BrugerkodeWorld, brugerkodeWorld, egen, esbjerg, foerste, support } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
});
afterAll(() => world.close());

const register = (borgerId: string) => world.service.call(registerVilkaarsbrud, { params: { borgerId } }, support);
const show = (borgerId: string) => world.service.call(showVilkaarsbrud, { params: { borgerId } }, support);
const remove = (borgerId: string) => world.service.call(deleteVilkaarsbrud, { params: { borgerId } }, support);
const logIn = async (person: string) => {
  const browser = world.browser();
  return { landed: await browser.logIn('borger', { person }), secret: browser.sessionOf('borger') };
};
const stateOf = async (secret: string) => (await world.resolve('borger', secret)).state;
const borgerIdOf = async (cpr: string) => (await world.service.call(findBorger, { body: { cpr } }, esbjerg)).body.borgerId;

describe('a breach of the terms of use', () => {
  it('ID-LOGIN-12 deletes the access, and MitID lets the person in no more, with a reason, until support deletes the breach', async () => {
    const before = await logIn('karl-oest');
    const borgerId = await borgerIdOf('020890-1149');
    expect((await show(borgerId)).body).toEqual({});
    expect((await register(borgerId)).status).toBe(204);
    expect((await show(borgerId)).body).toEqual({ registreret: expect.any(String) });
    expect(await stateOf(before.secret)).toBe('dead');
    expect(await world.service.db.query('select 1 from konto_identitet i join konto k on k.id = i.konto_id where k.borger_id = $1', [borgerId])).toEqual([]);

    expect(await logIn('karl-oest')).toEqual({ landed: '/log-ind-fejl?kode=vilkaar-brudt', secret: '' });
    expect(await world.service.db.query('select 1 from konto_identitet i join konto k on k.id = i.konto_id where k.borger_id = $1', [borgerId])).toEqual([]);
    expect((await logIn('anna-lund')).landed).toBe('/velkommen');

    expect((await remove(borgerId)).status).toBe(204);
    expect((await show(borgerId)).body).toEqual({});
    expect((await logIn('karl-oest')).landed).toBe(before.landed);
  });

  it('ID-LOGIN-12 takes brugerkoder too, and new ones let nobody in: the right adgangskode is told why, a wrong one is not', async () => {
    const owner = await world.owner();
    await register(owner.borgerId);
    expect(await stateOf(owner.secret)).toBe('dead');
    expect((await world.logIn({ brugernavn: owner.brugernavn, adgangskode: egen })).problem.code).toBe('brugerkoder-afvist');
    const { brugernavn } = (await world.issue(owner.borgerId)).body;
    expect((await world.logIn({ brugernavn, adgangskode: egen })).problem.code).toBe('brugerkoder-afvist');
    const refused = await world.logIn({ brugernavn, adgangskode: foerste });
    expect([refused.status, refused.problem.code, refused.headers.getSetCookie()]).toEqual([403, 'vilkaar-brudt', []]);
  });

  it('ID-LOGIN-12 is written to the access log by each who looks or changes', async () => {
    const { borgerId } = await world.newBorger();
    for (const act of [show, register, remove]) await act(borgerId);
    const sql = `select caller_id, action from kit.access_log where subject_borger_id = $1 and purpose = 'Brud på vilkårene for brug' order by at, id`;
    const log = await world.service.db.query(sql, [borgerId]);
    expect(log).toEqual(['read', 'change', 'delete'].map((action) => ({ caller_id: support.id, action })));
  });

  it('registered twice stays the first one, and one nobody knows is not found', async () => {
    const { borgerId } = await world.newBorger();
    await register(borgerId);
    const first = (await show(borgerId)).body;
    world.service.clock.move(60_000);
    expect((await register(borgerId)).status).toBe(204);
    expect((await show(borgerId)).body).toEqual(first);
    for (const act of [show, register, remove]) expect((await act(randomUUID())).problem.code).toBe('findes-ikke');
  });

  it('registered while the person logs in leaves no session: either the login is refused or its session is ended', async () => {
    const borgerId = await borgerIdOf('250386-0118');
    const [logins] = await Promise.all([Promise.all(Array.from({ length: 4 }, () => logIn('lone-dahl'))), register(borgerId)]);
    expect(await Promise.all(logins.map(({ secret }) => stateOf(secret)))).toEqual(['dead', 'dead', 'dead', 'dead']);
  });
});
