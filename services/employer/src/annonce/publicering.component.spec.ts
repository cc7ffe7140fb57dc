import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { annoncePublished, annonceUnpublished, searchAnnoncer, showAnnonce, showJobannonce, updateAnnonce } from '@jobnet/contracts';
import { republishTopic } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { annonceMed, EmployerWorld, mette } from '../testing/employer-world.ts';

let world: EmployerWorld;
const statusOf = async (id: string): Promise<string> => (await world.service.call(showAnnonce, { params: { id } }, mette)).body.statustekst;
const found = async (id: string): Promise<boolean> =>
  (await world.service.call(searchAnnoncer, { query: {} as never })).body.items.some(({ annonceId }) => annonceId === id);
const told = (contract: typeof annoncePublished | typeof annonceUnpublished, id: string) => world.service.topics.sent(contract).filter(({ subject }) => subject === id);

beforeAll(async () => {
  world = await EmployerWorld.start();
  await world.login(mette, 'Mette Nord');
});
afterAll(async () => world?.close());

describe('an ad comes and goes at its time', () => {
  it('ANN-35 at 09:29 not yet, by 09:31 findable', async () => {
    const id = await world.publish(mette, { publiceresFra: '2026-02-03T09:30', publiceresTil: '2026-02-20' });
    world.moveTo('2026-02-03T09:29:00');
    expect(await statusOf(id)).toBe('Ikke på Jobnet endnu (godkendt)');
    expect(await found(id)).toBe(false);
    world.moveTo('2026-02-03T09:30:00');
    await eventually(() => found(id), { what: 'the ad in Find job' });
    expect(await statusOf(id)).toBe('På Jobnet (godkendt)');
    await eventually(() => told(annoncePublished, id).length === 1, { what: 'annonce-published' });
    expect(told(annoncePublished, id)[0]?.data).toMatchObject({ status: 'paa-jobnet', publiceresFra: '2026-02-03T08:30:00.000Z', kommunekode: '0751', punkt: { lat: expect.any(Number) } });
  });

  it('ANN-08 ANN-09 ANN-19 an afpublicering at 14:30 takes it away at 14:30, not at midnight', async () => {
    const id = await world.publish(mette, { publiceresTil: '2026-02-05T14:30' });
    world.moveTo('2026-02-05T14:29:30');
    expect(await found(id)).toBe(true);
    world.moveTo('2026-02-05T14:30:00');
    expect(await found(id)).toBe(false);
    expect(await statusOf(id)).toBe('Ikke længere på Jobnet (godkendt)');
    await eventually(() => told(annonceUnpublished, id).length === 1, { what: 'annonce-unpublished' });
    expect(told(annonceUnpublished, id)[0]?.data.status).toBe('ikke-laengere-paa-jobnet');
  });

  it('JOB-19 an ad whose time has passed is gone from search, and its page says so', async () => {
    const id = await world.publish(mette, { publiceresTil: '2026-02-06T08:00' });
    world.moveTo('2026-02-06T08:00:00');
    expect(await found(id)).toBe(false);
    const page = await world.service.call(showJobannonce, { params: { id } });
    expect(page.status).toBe(410);
    expect(page.problem.code).toBe('annonce-udloebet');
    await eventually(async () => (await world.service.db.query('select 1 from find_job_annonce where annonce_id = $1', [id])).length === 0, { what: 'the row to be gone' });
  });

  it('ANN-36 a date alone is from 00:00 that day to the midnight that ends it', async () => {
    const id = await world.publish(mette, { publiceresFra: '2026-02-10', publiceresTil: '2026-02-11' });
    world.moveTo('2026-02-09T23:59:59');
    expect(await statusOf(id)).toBe('Ikke på Jobnet endnu (godkendt)');
    world.moveTo('2026-02-10T00:00:00');
    await eventually(() => found(id), { what: 'the ad in Find job' });
    world.moveTo('2026-02-11T23:59:30');
    expect(await found(id)).toBe(true);
    world.moveTo('2026-02-12T00:00:00');
    expect(await found(id)).toBe(false);
  });

  it('ANN-14 a new end moves the moment it goes, and the old one does nothing', async () => {
    const id = await world.publish(mette, { publiceresTil: '2026-02-13' });
    const { version } = (await world.service.call(showAnnonce, { params: { id } }, mette)).body;
    await world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ publiceresTil: '2026-02-20' }), version } }, mette);
    await world.approve(id);
    world.moveTo('2026-02-15T12:00:00');
    expect(await statusOf(id)).toBe('På Jobnet (godkendt)');
    expect(await found(id)).toBe(true);
    world.moveTo('2026-02-21T00:00:00');
    await eventually(() => told(annonceUnpublished, id).length === 1, { what: 'annonce-unpublished' });
    expect(await found(id)).toBe(false);
  });

  it('a change to a later start takes a public ad away until then', async () => {
    const id = await world.publish(mette);
    const { version } = (await world.service.call(showAnnonce, { params: { id } }, mette)).body;
    await world.service.call(updateAnnonce, { params: { id }, body: { ...annonceMed({ publiceresFra: '2026-03-01' }), version } }, mette);
    await world.approve(id);
    expect(await found(id)).toBe(false);
    expect(await statusOf(id)).toBe('Ikke på Jobnet endnu (godkendt)');
    world.moveTo('2026-03-01T00:00:00');
    await eventually(() => found(id), { what: 'the ad in Find job again' });
  });

  it('ANN-09 the clock time is the Danish one also after summer time has begun', async () => {
    world.moveTo('2026-03-27T12:00:00');
    const id = await world.publish(mette, { publiceresTil: '2026-03-30T14:30' });
    world.moveTo('2026-03-30T14:29:30+02:00');
    expect(await found(id)).toBe(true);
    world.moveTo('2026-03-30T14:30:00+02:00');
    expect(await found(id)).toBe(false);
    await eventually(() => told(annonceUnpublished, id).length === 1, { what: 'annonce-unpublished' });
  });

  it('ads are sent again as they stand: those in Find job as published, those past it as unpublished, waiting ones not at all', async () => {
    world.moveTo('2026-04-07T09:00:00+02:00');
    const ansoegningsfrist = '2026-05-31';
    const shown = await world.publish(mette, { ansoegningsfrist });
    const past = await world.publish(mette, { ansoegningsfrist, publiceresTil: '2026-04-08T14:30' });
    const waiting = (await world.submit(mette, { ansoegningsfrist })).id;
    world.moveTo('2026-04-08T14:30:00+02:00');
    await eventually(() => told(annonceUnpublished, past).length === 1, { what: 'annonce-unpublished' });
    const about = (events: readonly { readonly subject: string }[]) => events.map(({ subject }) => subject).filter((id) => [shown, past, waiting].includes(id));
    const published = await republishTopic(world.service, annoncePublished);
    const unpublished = await republishTopic(world.service, annonceUnpublished);
    expect(about(published)).toEqual([shown]);
    expect(about(unpublished)).toEqual([past]);
    const again = published.find(({ subject }) => subject === shown);
    expect(again).toMatchObject({ sequence: told(annoncePublished, shown)[0]?.sequence, data: told(annoncePublished, shown)[0]?.data });
    expect(unpublished.find(({ subject }) => subject === past)?.data.status).toBe('ikke-laengere-paa-jobnet');
  });
});
