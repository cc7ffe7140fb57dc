import { brugerkoderDeleted, deleteAdgang } from '@jobnet/contracts';
import type { TestCaller } from '@jobnet/service-kit/testing';
import { navnContext } from '../konto/provision-konto.ts';
import { type BrugerkodeWorld, brugerkodeWorld, egen } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
});
afterAll(() => world.close());

const remove = (as: TestCaller) => world.service.call(deleteAdgang, {}, as);
const loggedIn = async (person: string) => {
  const browser = world.browser();
  const landed = await browser.logIn('borger', { person });
  const secret = browser.sessionOf('borger');
  const answer = await world.resolve('borger', secret);
  return { landed, secret, principal: answer.state === 'alive' ? (answer.principal as TestCaller) : undefined };
};
const stateOf = async (secret: string) => (await world.resolve('borger', secret)).state;

describe('Slet adgang', () => {
  it('ID-SLET-01 ends every session of the borger at once and takes the cookie away, and nobody else’s', async () => {
    const [here, elsewhere, other] = [await loggedIn('karl-oest'), await loggedIn('karl-oest'), await loggedIn('anna-lund')];
    const answer = await remove(here.principal as TestCaller);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([204, [expect.stringMatching(/^__Host-jobnet-borger=; .*Max-Age=0$/)]]);
    expect(await Promise.all([here, elsewhere, other].map(({ secret }) => stateOf(secret)))).toEqual(['dead', 'dead', 'alive']);
  });

  it('ID-SLET-01 makes brugerkoder fail, and tells that they are gone', async () => {
    const owner = await world.owner();
    const as = { role: 'borger', borgerId: owner.borgerId } as const;
    expect((await remove(as)).status).toBe(204);
    expect(await stateOf(owner.secret)).toBe('dead');
    expect((await world.logIn({ brugernavn: owner.brugernavn, adgangskode: egen })).problem.code).toBe('brugerkoder-afvist');
    await world.toldOnce(brugerkoderDeleted, owner.borgerId);
  });

  it('ID-SLET-04 lets the same citizen in with MitID again without a question, as the same person', async () => {
    const before = await loggedIn('lone-dahl');
    await remove(before.principal as TestCaller);
    const again = await loggedIn('lone-dahl');
    expect(again.principal).toEqual(before.principal);
    expect(again.landed).toBe(before.landed);
    expect(await world.service.db.query('select 1 from borger where id = $1', [before.principal?.borgerId])).toHaveLength(1);
  });

  it('keeps nothing of how the citizen came in', async () => {
    const { principal } = await loggedIn('bilal-hansen');
    await remove(principal as TestCaller);
    const sql = 'select k.id, k.sealed_navn, i.subject from konto k left join konto_identitet i on i.konto_id = k.id where k.borger_id = $1';
    const [left] = await world.service.db.query<{ id: string; sealed_navn: string; subject: string | null }>(sql, [principal?.borgerId]);
    expect([left?.subject, world.service.cipher.decrypt(left?.sealed_navn ?? '', navnContext(left?.id ?? ''))]).toEqual([null, '']);
  });
});
