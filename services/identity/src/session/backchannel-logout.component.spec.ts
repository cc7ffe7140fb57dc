import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { logoutByBroker } from '@jobnet/contracts';
import { demoBorgere } from '@jobnet/simulators';
import { testIssuer } from '@jobnet/testkit';
import { type IdentityUnderTest, identityUnderTest, type LogoutTokenWish } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;
let relay: Server;

/** The broker is told where it tells of logouts before the service has its port. */
beforeAll(async () => {
  relay = createServer((request, response) => {
    void request.toArray().then(async (chunks: Buffer[]) => {
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      const answer = await fetch(`${world.service.url}${logoutByBroker.path}`, { method: 'POST', headers, body: Buffer.concat(chunks) });
      response.writeHead(answer.status).end();
    });
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  world = await identityUnderTest({ backchannelLogoutUrl: `http://127.0.0.1:${(relay.address() as AddressInfo).port}/` });
});
afterAll(async () => {
  relay.close();
  await world.close();
});

const subOf = (person: string): string => demoBorgere.find(({ key }) => key === person)?.mitidUuid ?? '';
const logIn = async (person: string) => {
  const browser = world.browser();
  await browser.logIn('borger', { person });
  const secret = browser.sessionOf('borger');
  const state = async () => (await world.resolve('borger', secret)).state;
  expect(await state()).toBe('alive');
  return { state, sid: await sidOf(person) };
};
const sidOf = async (person: string): Promise<string> => {
  const sql = 'select broker_sid as sid from session where broker_subject = $1 order by created_at desc limit 1';
  return (await world.service.db.query<{ sid: string }>(sql, [subOf(person)]))[0]?.sid ?? '';
};
const send = (logout_token: string) => world.service.call(logoutByBroker, { body: { logout_token } });
const tell = async (wish: LogoutTokenWish) => send(await world.logoutToken(wish));

describe("a logout at the broker's side", () => {
  it('ends our sessions of that person when MitID itself tells of it, and nobody else’s', async () => {
    const [first, second, karl] = [await logIn('anna-lund'), await logIn('anna-lund'), await logIn('karl-oest')];
    const answer = await fetch(`${world.mitid.url}/control/logud`, { method: 'POST', body: JSON.stringify({ sub: subOf('anna-lund') }) });
    expect(await answer.json()).toEqual({ logget_ud: 2 });
    expect([await first.state(), await second.state(), await karl.state()]).toEqual(['dead', 'dead', 'alive']);
  });

  it('ends the one session whose id it names', async () => {
    const [phone, desk] = [await logIn('lone-dahl'), await logIn('lone-dahl')];
    expect(phone.sid).not.toBe(desk.sid);
    expect((await tell({ claims: { sid: phone.sid } })).status).toBe(200);
    expect([await phone.state(), await desk.state()]).toEqual(['dead', 'alive']);
    expect((await tell({ claims: { sub: subOf('lone-dahl'), sid: desk.sid } })).status).toBe(200);
    expect(await desk.state()).toBe('dead');
  });

  it('ends nothing where subject and session id belong to two people, nor at another door than the one it is for', async () => {
    const [anna, karl] = [await logIn('anna-lund'), await logIn('karl-oest')];
    expect((await tell({ claims: { sub: subOf('anna-lund'), sid: karl.sid } })).status).toBe(200);
    expect((await tell({ claims: { sub: subOf('anna-lund'), aud: 'jobnet-virksomhed' } })).status).toBe(200);
    expect([await anna.state(), await karl.state()]).toEqual(['alive', 'alive']);
  });

  it('is taken though no session of ours is left of it', async () => {
    expect((await tell({ claims: { sid: 'never-seen' } })).status).toBe(200);
  });
});

describe('a logout token that cannot be believed', () => {
  const past = Math.floor(Date.now() / 1_000) - 3_600;
  const none = async () => {
    const [, payload] = (await world.logoutToken({ claims: { sub: subOf('mads-bro') } })).split('.');
    return `${Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')}.${payload}.`;
  };

  const flaws: [string, string, LogoutTokenWish][] = [
    ['from another issuer', 'iss', { claims: { iss: 'https://ond.example' } }],
    ['for somebody else', 'aud', { claims: { aud: 'en-anden-klient' } }],
    ['for nobody', 'aud', { claims: { aud: undefined } }],
    ['that is an id token', 'typ', { header: { typ: 'JWT' } }],
    ['with a nonce', 'nonce', { claims: { nonce: 'n' } }],
    ['without events', 'events', { claims: { events: undefined } }],
    ['of another event', 'events', { claims: { events: { 'http://schemas.openid.net/event/andet': {} } } }],
    ['made an hour ago', 'iat', { claims: { iat: past } }],
    ['made in an hour', 'iat', { claims: { iat: past + 7_200, exp: past + 7_320 } }],
    ['that has run out', 'exp', { claims: { exp: past } }],
    ['that never runs out', 'exp', { claims: { exp: undefined } }],
    ['without an id', 'jti', { claims: { jti: undefined } }],
    ['with a key nobody knows', 'kid', { header: { kid: 'ukendt' } }],
  ];

  it.each(flaws)('%s is refused for its %s and ends nothing', async (_what, flaw, wish) => {
    const mads = await logIn('mads-bro');
    const answer = await tell({ ...wish, claims: { sub: subOf('mads-bro'), ...wish.claims } });
    expect([answer.status, answer.problem]).toMatchObject([400, { code: 'logout-token-afvist', error: 'invalid_request', error_description: flaw }]);
    expect(await mads.state()).toBe('alive');
  });

  it.each([
    ['signed with a foreign key', 'signature', async () => world.logoutToken({ claims: { sub: subOf('mads-bro') }, signedBy: await testIssuer('mitid-1') })],
    ['without a signature', 'alg', none],
    ['that is none', 'form', async () => 'ikke.et.token'],
    ['that names nobody', 'sub or sid', () => world.logoutToken({})],
  ])('%s is refused for its %s and ends nothing', async (_what, flaw, token) => {
    const mads = await logIn('mads-bro');
    expect((await send(await token())).problem).toMatchObject({ code: 'logout-token-afvist', error_description: flaw });
    expect(await mads.state()).toBe('alive');
  });

  it('is refused the second time, when the person has logged in again', async () => {
    const token = await world.logoutToken({ claims: { sub: subOf('ida-bang') } });
    const first = await logIn('ida-bang');
    expect((await send(token)).status).toBe(200);
    expect(await first.state()).toBe('dead');
    const again = await logIn('ida-bang');
    expect((await send(token)).problem).toMatchObject({ code: 'logout-token-afvist', error_description: 'replayed' });
    expect(await again.state()).toBe('alive');
  });

  it('is refused as a form without one', async () => {
    const answer = await fetch(`${world.service.url}${logoutByBroker.path}`, { method: 'POST', body: new URLSearchParams({ andet: 'x' }) });
    expect(answer.status).toBe(400);
  });
});

it('a logout token is neither taken nor refused while the keys of the broker cannot be had: it may be sent again', async () => {
  const away = await identityUnderTest();
  const token = await away.logoutToken({ claims: { sub: 'x' } });
  await away.mitid.close();
  expect((await away.service.call(logoutByBroker, { body: { logout_token: token } })).status).toBe(503);
  await away.service.close();
});
