import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { retireStillingsbetegnelse, searchStillingsbetegnelser, showStillingstrae, stillingsbetegnelseUpdated, submitAnnonce } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { stillingsbetegnelser } from '@jobnet/reference-data';
import { eventually } from '@jobnet/testkit';
import { annonceMed, EmployerWorld, mette, ole, stilling, ulla } from '../testing/employer-world.ts';
import { RefreshTaxonomy } from './refresh-taxonomy.ts';

let world: EmployerWorld;
const search = async (q: string) => (await world.service.call(searchStillingsbetegnelser, { query: { q } })).body.items;
const kodeAf = (navn: string): string => stillingsbetegnelser.all.find(({ name }) => name === navn)?.code ?? '';

beforeAll(async () => {
  world = await EmployerWorld.start();
});
afterAll(async () => world?.close());

describe('the taxonomy', () => {
  it('is told whole at the first start, and nothing of it at the next', async () => {
    const total = stillingsbetegnelser.all.length;
    await eventually(() => world.service.topics.sent(stillingsbetegnelseUpdated).length === total, { what: 'every stillingsbetegnelse told' });
    const telefonist = world.service.topics.sent(stillingsbetegnelseUpdated).find(({ subject }) => subject === kodeAf('Telefonist'));
    expect(telefonist?.data).toMatchObject({ label: 'Telefonist', udgaaetFra: '2025-01-01', afloeserUri: stilling('Kundeservicemedarbejder').conceptUri });
    const refresh = world.service.app.get(RefreshTaxonomy, { strict: false });
    expect(await inTransaction(world.service.db.dataSource, (manager) => refresh.execute(manager))).toBe(0);
  });

  it('is searched by what is typed, with or without æøå, label or alias, ten at most', async () => {
    expect((await search('tomr'))[0]).toBeUndefined();
    expect((await search('tømr'))[0]).toMatchObject({ label: 'Tømrer' });
    expect((await search('TOEMR'))[0]).toMatchObject({ label: 'Tømrer' });
    expect((await search('javaud'))[0]).toMatchObject({ label: 'Softwareudvikler, backend', alias: 'Javaudvikler' });
    expect(await search('er')).toHaveLength(10);
    expect(await search('')).toEqual([]);
  });

  it('stands as a tree of erhvervsområde, gruppe, stilling and alias, without udgåede', async () => {
    const { omraader } = (await world.service.call(showStillingstrae, {})).body;
    expect(omraader).toHaveLength(22);
    const it = omraader.find(({ navn }) => navn === 'It og teleteknik');
    const programmoer = it?.grupper.find(({ kode }) => kode === '110050')?.stillinger.find(({ label }) => label === 'Programmør og systemudvikler');
    expect(programmoer?.aliasser.map(({ label }) => label)).toContain('Webudvikler');
    const labels = omraader.flatMap(({ grupper }) => grupper.flatMap(({ stillinger }) => stillinger.map(({ label }) => label)));
    expect(labels).not.toContain('Telefonist');
  });

  it('an udgået stillingsbetegnelse is never offered, and drift can retire one', async () => {
    expect(await search('telefonist')).toEqual([]);
    const id = kodeAf('Rejsekonsulent');
    const wish = { params: { id }, body: { udgaaetFra: '2026-02-02', afloeserId: kodeAf('Receptionist') } };
    expect((await world.service.call(retireStillingsbetegnelse, wish, ulla)).status).toBe(403);
    expect((await world.service.call(retireStillingsbetegnelse, wish, ole)).body).toMatchObject({ udgaaetFra: '2026-02-02', afloeserUri: stilling('Receptionist').conceptUri });
    expect(await search('rejsekonsulent')).toEqual([]);
    await eventually(() => world.service.topics.sent(stillingsbetegnelseUpdated).some(({ subject, data }) => subject === id && data.udgaaetFra === '2026-02-02'), { what: 'the retirement told' });
    await world.login(mette, 'Mette Nord');
    expect((await world.service.call(submitAnnonce, { body: annonceMed(stilling('Rejsekonsulent')) }, mette)).problem.errors).toMatchObject([{ code: 'stillingsbetegnelse-udgaaet' }]);
  });
});
