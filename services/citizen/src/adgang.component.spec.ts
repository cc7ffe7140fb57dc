import {
  addJoboenske, createJobagent, createJoblog, registerFerieForBorger, registerIndsats, registerSygemeldingForBorger, registerTilmelding, showTilhoersforhold, updateAnsaettelsesbetingelser, updateKontaktoplysningerForBorger,
} from '@jobnet/contracts';
import { type Attempt, type Attempts, callerOf, endpointNamesOf, fuzz, prepared, proveAdgang, type Rightful, type Side, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { fuzzing } from '@jobnet/testkit';
import { citizen } from './citizen.module.ts';
import { borgerOf, kommune, startCitizen, stilling } from './testing/citizen-world.ts';

type Borger = TestCaller & { readonly borgerId: string };
/** What a borger must have for a call, and the rest of the call. */
type Prepare = (borger: Borger, side: Side) => Promise<Rightful> | Rightful;

let service: TestService;
beforeAll(async () => {
  service = await startCitizen();
});
afterAll(() => service.close());

const homes = { own: { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1' }, other: { kommunekode: '0461', akassekode: '05', kontaktgruppe: '1' } };
const nothing: Prepare = () => ({});

/** A borger calls about itself. */
const asBorger =
  (prepare: Prepare = nothing): Attempt =>
  async (_column, side) => {
    const borger = await borgerOf(service, homes[side]);
    return { as: borger, ...(await prepare(borger, side)) };
  };

/** An authority calls about a borger of its own. */
const asAuthority = (name: string, prepare: Prepare = nothing): Attempt => async (column, side) => {
  const borger = await borgerOf(service, homes[side]);
  const as = callerOf(column, side);
  const { wish, holds } = await prepare(borger, side);
  const params = { borgerId: borger.borgerId };
  return { ...(as ? { as: { ...as, scopes: scopesOf(name) } } : {}), wish: { params, ...wish }, ...(holds ? { holds } : {}) };
};
const scopesOf = (name: string) => [`${name}.read`, `${name}.write`];

const baggrund = { harUddannelse: true, erfaring: '3-5' };
const kok = { conceptUri: stilling('Kok').conceptUri, ...baggrund };
const dagpenge = { ydelse: 'dagpenge', akassekode: '03', tilmeldtFra: '2026-02-02', rettighederOgPligterLaest: true } as const;
const afmelding = { afmeldtFra: '2026-02-02', afmeldingsaarsag: '1' };
const jobagent = { navn: 'Kok i København', kriterier: { conceptUris: [kok.conceptUri] } };

const withJoboenske = async (borger: Borger) => prepared(await service.call(addJoboenske, { body: kok }, borger));
const withTilmelding = async (borger: Borger) => {
  await withJoboenske(borger);
  return prepared(await service.call(registerTilmelding, { body: dagpenge }, borger));
};
const withBetingelser = async (borger: Borger, valgte: string[]) => prepared(await service.call(updateAnsaettelsesbetingelser, { body: { valgte } }, borger));
const withEmail = async (borger: Borger, side: Side) => {
  const body = { email: `${side}.${borger.borgerId}@example.test`, emailBekraeftet: true, telefon: null };
  prepared(await service.call(updateKontaktoplysningerForBorger, { params: { borgerId: borger.borgerId }, body }, kommune(homes[side].kommunekode)));
  return body.email;
};
const withJobagent = async (borger: Borger, side: Side) => {
  await withEmail(borger, side);
  return prepared(await service.call(createJobagent, { body: jobagent }, borger));
};
/** The own borger has filled in Jobmatch, the other has not. */
const withJobmatch = async (borger: Borger, side: Side) => {
  if (side === 'other') return;
  await withJoboenske(borger);
  await withBetingelser(borger, ['fuldtid']);
};
const aaret = { fra: '2026-01-01', til: '2026-12-31' };
const uge7 = { fra: '2026-02-09', til: '2026-02-15' };
const indsats = { titel: 'Virksomhedspraktik', ...uge7 };
const withIndsats = async ({ borgerId }: Borger, side: Side) =>
  prepared(await service.call(registerIndsats, { params: { borgerId }, body: indsats }, kommune(homes[side].kommunekode))).indsatsId;
const withFerie = async ({ borgerId }: Borger, side: Side) =>
  prepared(await service.call(registerFerieForBorger, { params: { borgerId }, body: uge7 }, kommune(homes[side].kommunekode))).fravaerId;
const withJoblog = async (borger: Borger) => prepared(await service.call(createJoblog, { body: { stilling: 'Kok' } }, borger)).joblogId;
const forSide = (own: string, other: string) => (side: Side) => (side === 'own' ? own : other);

const attempts: Attempts = {
  showLedighedsstatus: asBorger(async (borger, side) => (side === 'own' ? { holds: (await withTilmelding(borger)).tilmeldingId } : { holds: '"tilmeldt":false' })),
  listAfmeldingsaarsager: asBorger(),
  registerTilmelding: asBorger(async (borger) => {
    await withJoboenske(borger);
    return { wish: { body: dagpenge } };
  }),
  registerAfmelding: asBorger(async (borger) => {
    await withTilmelding(borger);
    return { wish: { body: afmelding } };
  }),
  showTilmelding: asAuthority('tilmelding', async (borger) => ({ holds: (await withTilmelding(borger)).tilmeldingId })),
  registerTilmeldingForBorger: asAuthority('tilmelding', () => ({ wish: { body: { ydelse: 'ingen' } } })),
  confirmTilmelding: asAuthority('tilmelding', async (borger) => {
    await withTilmelding(borger);
    return { wish: { body: { bekraeftet: true, jobnetflagFjernet: true } } };
  }),
  registerAfmeldingForBorger: asAuthority('tilmelding', async (borger) => {
    await withTilmelding(borger);
    return { wish: { body: afmelding } };
  }),
  showTilhoersforhold: asAuthority('tilhoersforhold'),
  updateTilhoersforhold: asAuthority('tilhoersforhold', (_borger, side) => ({ wish: { body: { ...homes[side], kontaktgruppe: '2', beskyttet: false } } })),
  listJoboensker: asBorger(async (borger) => ({ holds: (await withJoboenske(borger)).joboenskeId })),
  addJoboenske: asBorger(() => ({ wish: { body: kok } })),
  updateJoboenske: asBorger(async (borger) => ({ wish: { params: { joboenskeId: (await withJoboenske(borger)).joboenskeId }, body: baggrund } })),
  deleteJoboenske: asBorger(async (borger) => ({ wish: { params: { joboenskeId: (await withJoboenske(borger)).joboenskeId } } })),
  listJoboenskerForBorger: asAuthority('joboenske', async (borger) => ({ holds: (await withJoboenske(borger)).joboenskeId })),
  replaceJoboenskerForBorger: asAuthority('joboenske', () => ({ wish: { body: { items: [kok] } } })),
  listJoboenskeHistorik: asAuthority('joboenske', async (borger) => ({ holds: (await withJoboenske(borger)).joboenskeId })),
  showAnsaettelsesbetingelser: asBorger(async (borger, side) => {
    const valgt = forSide('fuldtid', 'nat')(side);
    await withBetingelser(borger, [valgt]);
    return { holds: `"${valgt}"` };
  }),
  updateAnsaettelsesbetingelser: asBorger(() => ({ wish: { body: { valgte: ['nat'] } } })),
  showJobmatch: asBorger(async (borger, side) => {
    await withJobmatch(borger, side);
    return { holds: forSide('"udfyldt":true', '"udfyldt":false')(side) };
  }),
  showLanding: asBorger(async (borger, side) => {
    await withJobmatch(borger, side);
    return { holds: forSide('"find-job-med-jobforslag"', '"find-job"')(side) };
  }),
  showAnsaettelsesbetingelserForBorger: asAuthority('joboenske'),
  updateAnsaettelsesbetingelserForBorger: asAuthority('joboenske', () => ({ wish: { body: { valgte: ['nat'] } } })),
  showKontaktoplysninger: asBorger(async (borger, side) => ({ holds: await withEmail(borger, side) })),
  updateKontaktoplysninger: asBorger(() => ({ wish: { body: { email: null, telefon: '12345678' } } })),
  showKontaktoplysningerForBorger: asAuthority('kontaktoplysninger'),
  updateKontaktoplysningerForBorger: asAuthority('kontaktoplysninger', () => ({ wish: { body: { email: null, telefon: '12345678' } } })),
  listJobagenter: asBorger(async (borger, side) => ({ holds: (await withJobagent(borger, side)).jobagentId })),
  createJobagent: asBorger(async (borger, side) => {
    await withEmail(borger, side);
    return { wish: { body: jobagent } };
  }),
  deleteJobagent: asBorger(async (borger, side) => ({ wish: { params: { jobagentId: (await withJobagent(borger, side)).jobagentId } } })),
  listJobagenterForBorger: asAuthority('jobagent', async (borger, side) => ({ holds: (await withJobagent(borger, side)).jobagentId })),
  listIndsatser: asBorger(async (borger, side) => ({ wish: { query: aaret }, holds: await withIndsats(borger, side) })),
  listIndsatserForBorger: asAuthority('indsats', async (borger, side) => ({ holds: await withIndsats(borger, side) })),
  registerIndsats: asAuthority('indsats', () => ({ wish: { body: indsats } })),
  updateIndsats: asAuthority('indsats', async (borger, side) => ({ wish: { params: { borgerId: borger.borgerId, indsatsId: await withIndsats(borger, side) }, body: indsats } })),
  deleteIndsats: asAuthority('indsats', async (borger, side) => ({ wish: { params: { borgerId: borger.borgerId, indsatsId: await withIndsats(borger, side) } } })),
  listFravaer: asBorger(async (borger, side) => ({ wish: { query: aaret }, holds: await withFerie(borger, side) })),
  listFravaerForBorger: asAuthority('fravaer', async (borger, side) => ({ holds: await withFerie(borger, side) })),
  registerFravaer: asAuthority('fravaer', () => ({ wish: { body: { fravaerstype: '1', ...uge7 } } })),
  registerFerieForBorger: asAuthority('fravaer', () => ({ wish: { body: uge7 } })),
  registerSygemeldingForBorger: asAuthority('fravaer', () => ({ wish: { body: { fra: '2026-01-26' } } })),
  registerRaskmeldingForBorger: asAuthority('fravaer', async ({ borgerId }, side) => {
    prepared(await service.call(registerSygemeldingForBorger, { params: { borgerId }, body: { fra: '2026-01-26' } }, kommune(homes[side].kommunekode)));
    return { wish: { body: { raskFra: '2026-01-28' } } };
  }),
  deleteFravaer: asAuthority('fravaer', async (borger, side) => ({ wish: { params: { borgerId: borger.borgerId, fravaerId: await withFerie(borger, side) } } })),
  createJoblog: asBorger(() => ({ wish: { body: { stilling: 'Kok', virksomhed: 'Havnens Café ApS' } } })),
  listJoblog: asBorger(async (borger) => ({ wish: { query: aaret }, holds: await withJoblog(borger) })),
  showEgneDataICitizen: asBorger(async (borger) => ({ holds: (await withJoboenske(borger)).joboenskeId })),
  listOpslagICitizen: asBorger(async (borger, side) => {
    prepared(await service.call(showTilhoersforhold, { params: { borgerId: borger.borgerId } }, kommune(homes[side].kommunekode)));
    return { holds: `"code":"${homes[side].kommunekode}"` };
  }),
  createJobagentForBorger: asAuthority('jobagent', async (borger, side) => {
    await withEmail(borger, side);
    return { wish: { body: jobagent } };
  }),
};

describe('what each role may touch in citizen, as docs/adgang.csv says', () => {
  it.each(endpointNamesOf(citizen))('%s', async (name) => {
    expect(await proveAdgang(service, citizen, name, attempts)).toEqual([]);
  });
});

const fuzzed = fuzzing();
if (fuzzed) {
  describe('citizen, asked whatever its OpenAPI allows and forbids', () => {
    it('answers as it says, never with an error of its own, and does what each operation is for', async () => {
      expect(await fuzz(service, citizen, attempts, fuzzed)).toEqual([]);
    }, 1_800_000);
  });
}
