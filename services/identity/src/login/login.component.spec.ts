import { borgerProvisioned, findBorger } from '@jobnet/contracts';
import { annaLund, eventually } from '@jobnet/testkit';
import { type IdentityUnderTest, identityUnderTest } from '../testing/identity-under-test.ts';
import type { LoginForm } from '../testing/test-browser.ts';

let world: IdentityUnderTest;

beforeAll(async () => {
  world = await identityUnderTest();
});

afterAll(() => world.close());

const minutes = (count: number) => count * 60_000;
const sanne = { role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } } as const;

describe('the way to MitID', () => {
  it('ID-LOGIN-01 goes by code, PKCE, nonce and state, and asks for what the audience needs only', async () => {
    const url = new URL(await world.browser().startLogin('borger'));
    expect(url.origin).toBe(world.mitid.url);
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({ client_id: 'jobnet-borger', response_type: 'code', code_challenge_method: 'S256', scope: 'openid mitid ssn', prompt: 'login' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThanOrEqual(43);
    expect(new URL(await world.browser().startLogin('virksomhed')).searchParams.get('scope')).toBe('openid nemlogin');
  });

  it('binds the attempt to the browser by a cookie that no script reads', async () => {
    const browser = world.browser();
    await browser.startLogin('borger');
    expect(browser.setCookies).toEqual([expect.stringMatching(/^__Host-jobnet-login=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=900$/)]);
  });

  it('knows three doors and no more', async () => {
    const response = await fetch(`${world.service.url}/api/identity/v1/login/admin`, { redirect: 'manual' });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'ugyldigt-input']);
  });
});

describe('the first login of a citizen', () => {
  it('ID-LOGIN-05 makes the person known without a question and leads to the wanted page, logged in', async () => {
    const browser = world.browser();
    expect(await browser.logIn('borger', { person: 'anna-lund' }, '/tilmeld')).toBe('/tilmeld');
    const answer = await world.resolve('borger', browser.sessionOf('borger'));
    expect(answer).toMatchObject({ state: 'alive', principal: { role: 'borger' } });
    if (answer.state !== 'alive') return;
    const { borgerId = '' } = answer.principal;
    const told = () => world.service.topics.sent(borgerProvisioned).filter(({ subject }) => subject === borgerId);
    await eventually(() => told().length === 1, { what: 'borger-provisioned' });
    expect(told()[0]).toMatchObject({ sequence: 1, data: { borgerId } });
    expect(told()[0]?.claimId).toBeDefined();
  });

  it('is remembered: the same person again tells nothing new', async () => {
    const first = await world.principalOf('borger', 'anna-lund');
    const before = world.service.topics.sent(borgerProvisioned).length;
    expect(await world.principalOf('borger', 'anna-lund')).toEqual(first);
    expect(world.service.topics.sent(borgerProvisioned)).toHaveLength(before);
  });

  it('finds the person that an authority asked about before', async () => {
    const found = await world.service.call(findBorger, { body: { cpr: '020890-1149' } }, sanne);
    expect((await world.principalOf('borger', 'karl-oest')).borgerId).toBe(found.body.borgerId);
  });

  it('leads to the landing page when no page of Jobnet is asked for', async () => {
    expect(await world.browser().logIn('borger', { person: 'karl-oest' }, 'https://ond.example/')).toBe('/velkommen');
  });

  it('tells no topic, cookie or address who it was', async () => {
    const browser = world.browser();
    await browser.logIn('borger', { person: 'anna-lund' }, '/tilmeld');
    const seen = [world.service.topics.everything(), ...browser.setCookies, ...browser.visited].join('\n');
    for (const secret of [annaLund.cpr, '140392-1128', 'Anna', 'Lund']) expect(seen).not.toContain(secret);
  });

  it('keeps CPR numbers and names sealed in the database', async () => {
    const rows = await world.service.db.query<object>('select * from borger b join konto k on k.borger_id = b.id');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/1403921128|140392-1128|Anna/);
  });
});

describe('a login that comes to nothing', () => {
  const tries = (form: Record<string, string>) => world.browser().logIn('borger', { person: 'anna-lund', ...form });

  const spellings = (niveau: string) => ['nsis', 'loa', 'kort'].map((stavemaade) => [niveau, stavemaade]);

  it.each([...spellings('lav'), ['ingen', 'nsis'], ['betydelig', 'ukendt'], ['hoej', 'ukendt']])('with the level %s written as %s leads to the page that says so', async (niveau = '', stavemaade = '') => {
    expect(await tries({ niveau, stavemaade })).toBe('/log-ind-fejl?kode=niveau-for-lavt');
  });

  it.each([...spellings('betydelig'), ...spellings('hoej')])('is none at the level %s written as %s', async (niveau = '', stavemaade = '') => {
    expect(await tries({ niveau, stavemaade })).toBe('/velkommen');
  });

  it.each([
    ['cancelled', { person: 'afbryd' }, 'afbrudt'],
    ['failing at MitID', { person: 'fejl' }, 'mitid-fejl'],
    ['without a CPR number', { udenCpr: 'ja' }, 'uden-cpr'],
    ["with MitID's clock 15 minutes behind", { ur: '15' }, 'mitid-fejl'],
    ["with MitID's clock 15 minutes ahead", { ur: '-15' }, 'mitid-fejl'],
  ])('%s says why', async (_what, form, kode) => {
    expect(await tries(form)).toBe(`/log-ind-fejl?kode=${kode}`);
  });

  it('is none for somebody MitID knows and Jobnet has never seen', async () => {
    const browser = world.browser();
    expect(await browser.logIn('borger', { person: 'ukendt' })).toBe('/velkommen');
    expect(await world.resolve('borger', browser.sessionOf('borger'))).toMatchObject({ state: 'alive', principal: { role: 'borger' } });
  });

  it("bears with a clock that is 5 minutes behind", async () => expect(await tries({ ur: '5' })).toBe('/velkommen'));

  it('opens no session', async () => {
    const browser = world.browser();
    await browser.logIn('borger', { person: 'anna-lund', niveau: 'lav' });
    expect(browser.sessionOf('borger')).toBe('');
  });

  const doors = [['virksomhed', 'mette-nord', '/virksomhed/log-ind-fejl'], ['medarbejder', 'sanne-berg', '/backoffice/log-ind-fejl']] as const;

  it.each(doors)('at the door %s is judged the same, and its own app says why', async (audience, person, page) => {
    const browser = world.browser();
    const forms: LoginForm[] = [{ person, niveau: 'lav' }, { person, niveau: 'ingen' }, { person: 'afbryd' }, { person: 'fejl' }, { person, ur: '60' }];
    const answers = [];
    for (const form of forms) answers.push(await browser.logIn(audience, form));
    expect(answers).toEqual(['niveau-for-lavt', 'niveau-for-lavt', 'afbrudt', 'mitid-fejl', 'mitid-fejl'].map((kode) => `${page}?kode=${kode}`));
    expect(browser.sessionOf(audience)).toBe('');
  });
});

describe('the state of a login', () => {
  const answered = async (browser = world.browser()) => browser.answerAtBroker(await browser.startLogin('borger'), { person: 'anna-lund' });

  it('works once: a replay leads to the page that says so', async () => {
    const browser = world.browser();
    const callback = await answered(browser);
    expect(await browser.finish(callback)).toBe('/velkommen');
    expect(await browser.finish(callback)).toBe('/log-ind-fejl?kode=login-ugyldigt');
  });

  it('is of no use to another browser, nor to its own afterwards', async () => {
    const browser = world.browser();
    const callback = await answered(browser);
    expect(await world.browser().finish(callback)).toBe('/log-ind-fejl?kode=login-ugyldigt');
    expect(await browser.finish(callback)).toBe('/log-ind-fejl?kode=login-ugyldigt');
  });

  it('runs out after 15 minutes', async () => {
    const browser = world.browser();
    const callback = await answered(browser);
    world.service.clock.move(minutes(15));
    expect(await browser.finish(callback)).toBe('/log-ind-fejl?kode=login-udloebet');
    world.service.clock.move(-minutes(15));
  });

  it.each([
    ['missing', '', '/log-ind-fejl'],
    ['unknown', '?state=borger.x&code=y', '/log-ind-fejl'],
    ['of JobAG', '?state=virksomhed.x&code=y', '/virksomhed/log-ind-fejl'],
    ['of the backoffice', '?state=medarbejder.x', '/backoffice/log-ind-fejl'],
    ['far too long', `?state=${'x'.repeat(3_000)}`, '/log-ind-fejl'],
    ['sent twice', '?state=a&state=b', '/log-ind-fejl'],
  ])('%s leads to the error page of its app', async (_what, query, page) => {
    expect(await world.browser().finish(`http://jobnet.test/api/identity/v1/login/callback${query}`)).toBe(`${page}?kode=login-ugyldigt`);
  });

  it('with a changed code or a foreign issuer is not believed', async () => {
    const browser = world.browser();
    const forged = new URL(await answered(browser));
    forged.searchParams.set('code', 'forged');
    expect(await browser.finish(forged.href)).toBe('/log-ind-fejl?kode=mitid-fejl');
    const mixedUp = new URL(await answered(browser));
    mixedUp.searchParams.set('iss', 'https://ond.example');
    expect(await browser.finish(mixedUp.href)).toBe('/log-ind-fejl?kode=mitid-fejl');
  });

  it('belongs to one tab each: two tabs of one browser can log in side by side', async () => {
    const browser = world.browser();
    const [first, second] = [await answered(browser), await answered(browser)];
    expect(await browser.finish(first)).toBe('/velkommen');
    expect(await browser.finish(second)).toBe('/velkommen');
  });
});
