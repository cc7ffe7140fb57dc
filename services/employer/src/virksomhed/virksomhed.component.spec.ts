import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { showMigIJobag, showMinVirksomhed, showVirksomhed, updateVirksomhedLaas } from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { EmployerWorld, eva, havnen, ib, kim, konflikt, mette, olga, ophoert, sydvest, ulla } from '../testing/employer-world.ts';

let world: EmployerWorld;
const own = (caller: typeof mette) => world.service.call(showMinVirksomhed, {}, caller);

beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(async () => world?.close());
beforeEach(() => world.cvrMode('ok'));

describe('the company in JobAG', () => {
  it('AG-02 has its stamdata from CVR, with the active P-enheder', async () => {
    const { status, body } = await own(mette);
    expect(status).toBe(200);
    expect(body).toMatchObject({ cvr: '99100028', navn: 'Nordlys Byg A/S', form: 'Aktieselskab', aktiv: true, konfliktramt: false });
    expect(body.penheder.map(({ pNummer }) => pNummer)).toEqual(['1099100028', '1099100029']);
    expect(body.penheder[0]?.adresse).toEqual({ vejadresse: 'Skanseparken 12', postnummer: '8000', postdistrikt: 'Aarhus C', kommunekode: '0751' });
  });

  it('does not ask CVR at every request', async () => {
    await own(olga);
    await world.changeInCvr(havnen, { navn: 'Havnens Vinbar ApS' });
    expect((await own(olga)).body.navn).toBe('Havnens Café ApS');
  });

  it('AG-05 refuses a company that is not active in CVR, says why, and opens when CVR says Aktiv', async () => {
    const refused = await world.service.call(showMigIJobag, {}, ib);
    expect(refused.status).toBe(403);
    expect(refused.problem.code).toBe('virksomhed-ikke-aktiv');
    expect(refused.problem.detail).toContain('Ophørt');
    expect(refused.problem.detail).toContain('virk.dk');
    await world.changeInCvr(ophoert, { status: 'AKTIV' });
    world.service.clock.move(61_000);
    expect((await world.service.call(showMigIJobag, {}, ib)).status).toBe(200);
    await world.changeInCvr(ophoert, { status: 'OPHØRT' });
  });

  it('AG-06 shows a change in CVR within 24 h, without anyone logging in', async () => {
    await own(olga);
    await world.changeInCvr(havnen, { navn: 'Havnens Bistro ApS' });
    world.service.clock.move(23 * 3_600_000);
    await eventually(
      async () => (await world.service.db.query<{ navn: string }>("select stamdata->>'navn' as navn from virksomhed where cvr = $1", [havnen]))[0]?.navn === 'Havnens Bistro ApS',
      { what: 'the changed name' },
    );
    expect((await own(olga)).body.navn).toBe('Havnens Bistro ApS');
  });

  it.each(['http-500', 'malformed', 'connection-refused', 'slow'] as const)('goes on with what is known while CVR answers %s, and refuses a company never seen with 503', async (mode) => {
    await own(mette);
    await world.cvrMode(mode);
    world.service.clock.move(25 * 3_600_000);
    expect((await own(mette)).body.navn).toBe('Nordlys Byg A/S');
    const unknown = await own({ role: 'virksomhedsbruger', cvr: '99100532' });
    expect(unknown.status).toBe(503);
    expect(unknown.problem.code).toBe('cvr-utilgaengelig');
  });

  it('answers everyone who asks at the same moment while CVR is away, and asks them to come back', async () => {
    await own(mette);
    await world.cvrMode('connection-refused');
    world.service.clock.move(25 * 3_600_000);
    const known = await Promise.all(Array.from({ length: 16 }, () => own(mette)));
    expect(new Set(known.map(({ status }) => status))).toEqual(new Set([200]));
    const unknown = await Promise.all(Array.from({ length: 16 }, () => own({ role: 'virksomhedsbruger', cvr: '99100531' })));
    expect(new Set(unknown.map(({ status, headers }) => `${status} ${headers.get('retry-after')}`))).toEqual(new Set(['503 5']));
  });

  it('tells a CVR number that does not exist', async () => {
    const { status, problem } = await own({ role: 'virksomhedsbruger', cvr: '99199999' });
    expect(status).toBe(404);
    expect(problem.code).toBe('virksomhed-ukendt-i-cvr');
  });

  it('gives a konfliktramt company access without jobordrer and CV-søgning', async () => {
    const marks = { konfliktramt: true, spaerret: false };
    expect((await world.service.call(updateVirksomhedLaas, { params: { cvr: konflikt }, body: { ...marks, begrundelse: 'Blokade' } }, ulla)).body).toEqual(marks);
    await world.login(kim, 'Kim Frakt');
    const { status, body } = await world.service.call(showMigIJobag, {}, kim);
    expect(status).toBe(200);
    expect(body.rettigheder).toEqual({ kontaktpersoner: true, jobannoncer: true, jobordrer: false, cvSoegning: false });
    expect((await world.service.call(showVirksomhed, { params: { cvr: konflikt } }, ulla)).body.laase).toMatchObject([{ ...marks, begrundelse: 'Blokade' }]);
  });

  it('refuses a spærret company until support opens it again', async () => {
    await world.service.call(updateVirksomhedLaas, { params: { cvr: sydvest }, body: { konfliktramt: false, spaerret: true } }, ulla);
    expect((await own(eva)).problem.code).toBe('virksomhed-spaerret');
    await world.service.call(updateVirksomhedLaas, { params: { cvr: sydvest }, body: { konfliktramt: false, spaerret: false } }, ulla);
    expect((await own(eva)).status).toBe(200);
  });

  it('AG-03 AG-04 has no way to create or change company data, though it shows them', async () => {
    expect((await own(mette)).body.navn).toBe('Nordlys Byg A/S');
    const { paths } = (await (await fetch(`${world.service.url}/api/employer/openapi.json`)).json()) as { paths: Record<string, Record<string, unknown>> };
    const writes = Object.entries(paths).filter(([path]) => path.includes('virksomhed')).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(writes.filter((line) => !line.startsWith('get '))).toEqual([
      'put /api/employer/v1/support/virksomheder/{cvr}/laas', 'post /api/employer/v1/support/virksomheder/{cvr}/kontaktpersoner',
    ]);
  });

  it('is seen by support and its own users only', async () => {
    expect((await world.service.call(showVirksomhed, { params: { cvr: sydvest } }, mette)).status).toBe(403);
    expect((await world.service.call(showMinVirksomhed, {})).status).toBe(401);
  });
});
