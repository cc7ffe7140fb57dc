import { createKontaktperson, type RequestOf, type submitMyndighedsannonce } from '@jobnet/contracts';
import { stillingsbetegnelser } from '@jobnet/reference-data';
import { type Attempt, type Attempts, callerOf, endpointNamesOf, fuzz, prepared, proveAdgang, type TestCaller } from '@jobnet/service-kit/testing';
import { fuzzing } from '@jobnet/testkit';
import { employer } from './employer.module.ts';
import { annonceMed, EmployerWorld, havnen, nordlys } from './testing/employer-world.ts';

let world: EmployerWorld;
beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(() => world.close());

const vilkaar = { vilkaarAccepteret: true, vilkaarVersion: '2024-12-06' };
const kontaktperson = { navn: 'Per Lys', email: 'per.lys@example.test' };
const sted = { arbejdssted: { postnummer: '8000' } };
const udenfor: Partial<RequestOf<typeof submitMyndighedsannonce>['body']> = { ...sted, cvr: nordlys, indsender: { navn: 'Vera Holt', email: 'vera.holt@example.test' } };
let antal = 0;

/** Someone new of the column's company, linked as kontaktperson. */
const linked = async (...[column, side]: Parameters<Attempt>) => {
  const as = callerOf(column, side) as TestCaller;
  antal += 1;
  return { as, kontaktpersonId: await world.login(as, `Bruger ${antal}`) };
};

/** A linked virksomhedsbruger, whose own entry the answer holds. */
const asKontaktperson: Attempt = async (column, side) => {
  const { as, kontaktpersonId } = await linked(column, side);
  return { as, holds: kontaktpersonId };
};

/** A linked virksomhedsbruger calls with nothing but itself. */
const asVirksomhed =
  (more: Omit<Awaited<ReturnType<Attempt>>, 'as'> = {}): Attempt =>
  async (column, side) => ({ as: (await linked(column, side)).as, ...more });

/** The same with an ad of the company that waits for approval. */
const withAnnonce =
  (body?: (version: number) => unknown): Attempt =>
  async (column, side) => {
    const { as } = await linked(column, side);
    const { id, version } = await world.submit(as, sted);
    return { as, wish: { params: { id }, ...(body ? { body: body(version) } : {}) }, holds: id };
  };

/** The same with the entry of a colleague who can be linked. */
const withKollega =
  (body?: unknown): Attempt =>
  async (column, side) => {
    const { as } = await linked(column, side);
    antal += 1;
    const kollega = { navn: 'Kollega', email: `kollega.${antal}@example.test` };
    const { kontaktpersonId: id } = prepared(await world.service.call(createKontaktperson, { body: kollega }, as));
    return { as: body === vilkaar ? (callerOf(column, side) as TestCaller) : as, wish: { params: { id }, ...(body ? { body } : {}) }, holds: id };
  };

/** An authority with an ad that its organisation created. */
const withMyndighedsannonce =
  (body?: (version: number) => unknown): Attempt =>
  async (column, side) => {
    const as = { ...callerOf(column, side), scopes: ['annonce.write'] } as TestCaller;
    const { id, version } = await world.submitFor(as, udenfor);
    return { as, wish: { params: { id }, ...(body ? { body: body(version) } : {}) }, holds: id };
  };

/** A reviewer with an ad of the queue; `taget` by the reviewer. */
const asGodkender =
  (taget: boolean, body?: (version: number) => unknown): Attempt =>
  async (column, side) => {
    const { as: bruger } = await linked('virksomhedsbruger', 'own');
    const { id, version } = await world.submit(bruger, sted);
    const as = callerOf(column, side) as TestCaller;
    if (taget) await world.take(id, as);
    return { as, wish: { params: { id }, ...(body ? { body: body(version) } : {}) }, holds: id };
  };

const virksomhedI = (body?: unknown): Attempt => () => ({ wish: { params: { cvr: nordlys }, ...(body ? { body } : {}) } });
const cvrOf: Attempt = async (column, side) => ({ as: (await linked(column, side)).as, holds: side === 'own' ? nordlys : havnen });
const jobannonce: Attempt = async () => ({ wish: { params: { id: await world.publish((await linked('virksomhedsbruger', 'own')).as, sted) } } });

const attempts: Attempts = {
  searchAnnoncer: () => ({}),
  showJobannonce: jobannonce,
  searchStillingsbetegnelser: () => ({ wish: { query: { q: 'kok' } } }),
  showStillingstrae: () => ({}),
  showMigIJobag: cvrOf,
  showMinVirksomhed: cvrOf,
  listVirksomhederIJobag: () => ({ wish: { query: { cvr: [nordlys] } } }),
  listKontaktpersoner: asKontaktperson,
  showEgneDataIEmployer: asKontaktperson,
  showKontaktperson: withKollega(),
  createKontaktperson: asVirksomhed({ wish: { body: kontaktperson } }),
  linkKontaktperson: withKollega(vilkaar),
  updateKontaktperson: withKollega(kontaktperson),
  submitAnnonce: asVirksomhed({ wish: { body: annonceMed(sted) } }),
  checkAnnonce: asVirksomhed({ wish: { body: annonceMed(sted) } }),
  listAnnoncer: withAnnonce(),
  showAnnonce: withAnnonce(),
  updateAnnonce: withAnnonce((version) => ({ ...annonceMed(sted), version })),
  closeAnnonce: async (column, side) => {
    const { as } = await linked(column, side);
    return { as, wish: { params: { id: await world.publish(as, sted) }, body: {} } };
  },
  deleteAnnonce: withAnnonce(),
  submitMyndighedsannonce: (column, side) => ({ as: { ...callerOf(column, side), scopes: ['annonce.write'] } as TestCaller, wish: { body: { ...annonceMed(), ...udenfor } } }),
  showMyndighedsannonce: withMyndighedsannonce(),
  updateMyndighedsannonce: withMyndighedsannonce((version) => ({ ...annonceMed(sted), version })),
  closeMyndighedsannonce: async (column, side) => {
    const as = { ...callerOf(column, side), scopes: ['annonce.write'] } as TestCaller;
    const { id } = await world.submitFor(as, udenfor);
    await world.approve(id);
    return { as, wish: { params: { id }, body: {} } };
  },
  listGodkendelseskoe: asGodkender(false),
  showGodkendelsessag: asGodkender(false),
  takeAnnonce: asGodkender(true),
  releaseAnnonce: asGodkender(true),
  approveAnnonce: asGodkender(true, (version) => ({ version })),
  rejectAnnonce: asGodkender(true, (version) => ({ version, aarsag: 'ikke-reelt-job', begrundelse: 'Der står ikke, hvad jobbet går ud på.' })),
  showVirksomhed: virksomhedI(),
  updateVirksomhedLaas: virksomhedI({ konfliktramt: false, spaerret: false }),
  importKontaktpersoner: virksomhedI({ kontaktpersoner: [kontaktperson] }),
  retireStillingsbetegnelse: () => ({ wish: { params: { id: stillingsbetegnelser.all.find(({ name }) => name === 'Kok')?.code }, body: { udgaaetFra: '2026-03-01' } } }),
};

describe('what each role may touch in employer, as docs/adgang.csv says', () => {
  it.each(endpointNamesOf(employer))('%s', async (name) => {
    expect(await proveAdgang(world.service, employer, name, attempts)).toEqual([]);
  });
});

const fuzzed = fuzzing();
if (fuzzed) {
  describe('employer, asked whatever its OpenAPI allows and forbids', () => {
    it('answers as it says, never with an error of its own, and does what each operation is for', async () => {
      expect(await fuzz(world.service, employer, attempts, fuzzed)).toEqual([]);
    }, 1_800_000);
  });
}
