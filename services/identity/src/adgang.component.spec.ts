import { randomUUID } from 'node:crypto';
import { type Audience, findBorger, issueToken, listSessioner, registerKlient, registerLeverandoerCvr } from '@jobnet/contracts';
import { type Attempt, type Attempts, endpointNamesOf, fuzz, prepared, proveAdgang, type Side, type TestCaller } from '@jobnet/service-kit/testing';
import { fuzzing, halaYusuf, loneDahl, testIssuer, type TestIssuer } from '@jobnet/testkit';
import { importJWK, SignJWT } from 'jose';
import { identity } from './identity.module.ts';
import { type BrugerkodeWorld, brugerkodeWorld, egen, foerste, inventedCpr, kommune } from './testing/brugerkode-world.ts';
import { jobnetUrl } from './testing/identity-under-test.ts';

const klientId = 'fagsystem-koebenhavn';

let world: BrugerkodeWorld;
let key: TestIssuer;
beforeAll(async () => {
  world = await brugerkodeWorld();
  key = await testIssuer('k1');
  prepared(await world.service.call(registerKlient, { body: klient(klientId) }, { role: 'drift' }));
  for (const cvr of ['99100532', '99100567']) prepared(await world.service.call(registerLeverandoerCvr, { body: { cvr } }, { role: 'drift' }));
  prepared(await world.switchOn('03', true));
});
afterAll(() => world.close());

const klient = (id: string) => ({
  klientId: id,
  navn: 'Københavns Kommune fagsystem',
  role: 'fagsystem' as const,
  organisation: { kind: 'kommune' as const, code: '0101' },
  scopes: ['borger.find'],
  jwks: { keys: key.jwks.keys as never },
});

const tokenRequest = async () => {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: klientId, sub: klientId, aud: `${jobnetUrl}/api/identity/v1/oauth/token`, jti: randomUUID(), iat: now, exp: now + 60 };
  const client_assertion = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(await importJWK(key.privateJwk, 'ES256'));
  return { grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' as const, client_assertion };
};

type People = Readonly<Record<string, { audience: Audience; own: [string, string]; other: [string, string] }>>;

/** Who logs in for a column, at which door, under the name that the answer shows. */
const people: People = {
  borger: { audience: 'borger', own: ['anna-lund', 'Anna Lund'], other: ['karl-oest', 'Karl Øst'] },
  virksomhedsbruger: { audience: 'virksomhed', own: ['mette-nord', 'Mette Nord'], other: ['olga-havn', 'Olga Havn'] },
  'sagsbehandler-kommune': { audience: 'medarbejder', own: ['sanne-berg', 'Sanne Berg'], other: ['tom-aaby', 'Tom Aaby'] },
  'sagsbehandler-akasse': { audience: 'medarbejder', own: ['ahmed-kjaer', 'Ahmed Kjær'], other: ['vera-holt', 'Vera Holt'] },
  godkender: { audience: 'medarbejder', own: ['stine-ravn', 'Stine Ravn'], other: ['jonas-elm', 'Jonas Elm'] },
  support: { audience: 'medarbejder', own: ['ulla-svane', 'Ulla Svane'], other: ['ole-drift', 'Ole Drift'] },
  drift: { audience: 'medarbejder', own: ['ole-drift', 'Ole Drift'], other: ['ulla-svane', 'Ulla Svane'] },
  leverandoer: { audience: 'medarbejder', own: ['nina-plan', 'Nina Plan'], other: ['max-nu', 'Max Nu'] },
};

/** Borgere whose other sessions may be ended under them: nothing else here is theirs. */
const peopleApart: People = { ...people, borger: { audience: 'borger', own: ['mads-bro', 'Mads Bro'], other: ['ida-bang', 'Ida Bang'] } };

const loggedInAmong = (some: People): Attempt => async (column, side) => {
  const who = some[column];
  if (!who) throw new Error(`nobody logs in as ${column}`);
  const [person, navn] = who[side];
  const browser = world.browser();
  await browser.logIn(who.audience, { person });
  const answer = await world.resolve(who.audience, browser.sessionOf(who.audience));
  if (answer.state !== 'alive') throw new Error(`${person} is not logged in`);
  return { as: answer.principal as TestCaller, wish: { headers: { cookie: browser.cookieHeader, 'jobnet-audience': who.audience } }, holds: navn };
};

const loggedIn = loggedInAmong(people);

/** Someone logged in twice: the calls of one session, and the id of the other. */
const loggedInTwice = async (column: Parameters<Attempt>[0], side: Side, logIn = loggedIn) => {
  await logIn(column, side);
  const { as, wish } = await logIn(column, side);
  const { items } = prepared(await world.service.call(listSessioner, { ...(wish?.headers ? { headers: wish.headers } : {}) }, as));
  const sessionId = items.find(({ denne }) => !denne)?.sessionId ?? '';
  return { ...(as ? { as } : {}), headers: wish?.headers ?? {}, sessionId };
};

const cprOf = (side: Side) => (side === 'own' ? halaYusuf : loneDahl).cpr;
const cpr: Attempt = (_column, side) => ({ wish: { body: { cpr: cprOf(side) } } });

/** A borger of the first kommune and a-kasse, with brugerkoder. */
const borgerWith = async () => {
  const borger = await world.newBorger({ kommunekode: '0101', akassekode: '03' });
  return { ...borger, brugernavn: prepared(await world.issue(borger.borgerId, kommune('0101'))).brugernavn };
};
const brugerkoder: Attempt = async () => ({ wish: { params: { borgerId: (await borgerWith()).borgerId }, body: { adgangskode: foerste } } });
const ownBrugerkoder: Attempt = async () => {
  const { borgerId, brugernavn } = await borgerWith();
  return { as: { role: 'borger', borgerId }, wish: { body: { nuvaerende: foerste, adgangskode: egen } }, holds: brugernavn };
};

const newCpr: Attempt = async () => ({ wish: { params: { borgerId: (await borgerWith()).borgerId }, body: { cpr: inventedCpr() } } });

const knownBorger: Attempt = async () => ({ wish: { params: { borgerId: (await world.newBorger()).borgerId } } });

const attempts: Attempts = {
  startLogin: () => ({ wish: { params: { audience: 'borger' } } }),
  completeLogin: () => ({}),
  logout: () => ({ wish: { headers: { 'jobnet-audience': 'borger' } } }),
  logoutByBroker: async () => ({ wish: { body: { logout_token: await world.logoutToken({ claims: { sub: 'ingen' } }) } } }),
  showMe: loggedIn,
  listSessioner: async (column, side) => {
    const { as, headers, sessionId } = await loggedInTwice(column, side);
    return { ...(as ? { as } : {}), wish: { headers }, holds: sessionId };
  },
  closeSession: async (column, side) => {
    const { as, headers, sessionId } = await loggedInTwice(column, side);
    return { ...(as ? { as } : {}), wish: { headers, params: { sessionId } } };
  },
  closeAndreSessioner: async (column, side) => {
    const { as, headers } = await loggedInTwice(column, side, loggedInAmong(peopleApart));
    return { ...(as ? { as } : {}), wish: { headers } };
  },
  listKontiMedSession: () => ({ wish: { query: { slags: 'virksomhed', kode: '99100028' } } }),
  closeSessionerForKonto: async () => {
    const { id } = await world.principalOf('virksomhed', 'mette-nord');
    return { wish: { params: { kontoId: id }, body: { aarsag: 'mistet-enhed' as const } } };
  },
  resolveSession: () => ({ wish: { body: { audience: 'borger', secret: 'ukendt', background: false } } }),
  exchangeMachineToken: async () => ({ wish: { body: { accessToken: prepared(await world.service.call(issueToken, { body: await tokenRequest() })).access_token } } }),
  showSigningKeys: () => ({}),
  findBorger: cpr,
  changeCpr: newCpr,
  showVilkaarsbrud: knownBorger,
  registerVilkaarsbrud: knownBorger,
  deleteVilkaarsbrud: knownBorger,
  deleteAdgang: async () => ({ as: { role: 'borger', borgerId: (await borgerWith()).borgerId } }),
  showEgneDataIIdentity: async (column, side) => {
    if (column === 'virksomhedsbruger') return loggedIn(column, side);
    const { borgerId } = prepared(await world.service.call(findBorger, { body: { cpr: cprOf(side) } }, { role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } }));
    return { as: { role: 'borger', borgerId }, holds: cprOf(side) };
  },
  listOpslagIIdentity: async (_column, side) => {
    const code = side === 'own' ? '0101' : '0461';
    const as = { role: 'sagsbehandler' as const, organisation: { kind: 'kommune' as const, code } };
    const { borgerId } = prepared(await world.service.call(findBorger, { body: { cpr: cprOf(side) } }, as));
    return { as: { role: 'borger', borgerId }, holds: `"code":"${code}"` };
  },
  registerKlient: () => ({ wish: { body: klient(`fagsystem-${randomUUID().slice(0, 8)}`) } }),
  updateKlientNoegler: async () => {
    const id = `fagsystem-${randomUUID().slice(0, 8)}`;
    prepared(await world.service.call(registerKlient, { body: klient(id) }, { role: 'drift' }));
    return { wish: { params: { klientId: id }, body: { keys: key.jwks.keys as never } } };
  },
  listKlienter: () => ({}),
  issueToken: async () => ({ wish: { body: await tokenRequest() } }),
  registerLeverandoerCvr: () => ({ wish: { body: { cvr: '99100532' } } }),
  listLeverandoerCvr: () => ({}),
  showBrugerkoder: async () => ({ wish: { params: { borgerId: (await borgerWith()).borgerId } } }),
  issueBrugerkoder: async () => ({ wish: { params: { borgerId: (await world.newBorger({ kommunekode: '0101', akassekode: '03' })).borgerId }, body: { adgangskode: foerste } } }),
  discloseBrugernavn: async () => ({ wish: { params: { borgerId: (await borgerWith()).borgerId } } }),
  resetAdgangskode: brugerkoder,
  startBrugerkodeSession: async () => ({ wish: { body: { brugernavn: (await borgerWith()).brugernavn, adgangskode: foerste } } }),
  showOwnBrugerkoder: async (column, side) => {
    const { as, holds } = await ownBrugerkoder(column, side);
    return { ...(as ? { as } : {}), ...(holds ? { holds } : {}) };
  },
  changeAdgangskode: async (column, side) => {
    const { as, wish } = await ownBrugerkoder(column, side);
    return { ...(as ? { as } : {}), ...(wish ? { wish } : {}) };
  },
  listBrugerkodeudstedere: () => ({}),
  updateBrugerkodeudsteder: () => ({ wish: { params: { akassekode: '04' }, body: { maaUdstede: true } } }),
  importBrugerkoder: async () => ({
    wish: {
      body: {
        brugerkoder: [{ cpr: (await world.newBorger()).cpr, maaLoggeIndMedBrugerkoder: true, brugernavn: randomUUID(), adgangskodeHash: `$argon2id$v=19$m=19456,t=2,p=1$${'a'.repeat(22)}$${'b'.repeat(43)}` }],
      },
    },
  }),
  findBorgerForSupport: async () => ({ wish: { body: { cpr: (await world.newBorger()).cpr } } }),
};

describe('what each role may touch in identity, as docs/adgang.csv says', () => {
  it.each(endpointNamesOf(identity))('%s', async (name) => {
    expect(await proveAdgang(world.service, identity, name, attempts)).toEqual([]);
  });
});

const fuzzed = fuzzing();
if (fuzzed) {
  describe('identity, asked whatever its OpenAPI allows and forbids', () => {
    it('answers as it says, never with an error of its own, and does what each operation is for', async () => {
      expect(await fuzz(world.service, identity, attempts, fuzzed)).toEqual([]);
    }, 1_800_000);
  });
}
