import { deleteIndsats, indsatsChanged, listIndsatser, listIndsatserForBorger, registerIndsats, updateIndsats } from '@jobnet/contracts';
import { prepared, republishTopic, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { borgerOf, eventsAbout, hk, koebenhavn, odense, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const karl = () => borgerOf(citizen, { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1' });
const praktik = { titel: 'Virksomhedspraktik hos Nordlys Byg', fra: '2026-02-09', til: '2026-03-06' };
const seen = async (borger: TestCaller, query: { fra: string; til: string }) => prepared(await citizen.call(listIndsatser, { query }, borger)).items;

describe('an indsats', () => {
  it('of kommune or a-kasse is the borger’s to see in every period it touches, and told without its name', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const { indsatsId } = prepared(await citizen.call(registerIndsats, { params, body: praktik }, koebenhavn));
    prepared(await citizen.call(registerIndsats, { params, body: { titel: 'Vejledning', fra: '2025-11-03', til: '2025-11-28' } }, hk));
    prepared(await citizen.call(registerIndsats, { params, body: { titel: 'Danskundervisning', fra: '2026-01-05' } }, hk));
    expect((await seen(borger, { fra: '2026-03-06', til: '2026-03-06' })).map(({ titel }) => titel)).toEqual(['Danskundervisning', praktik.titel]);
    expect((await seen(borger, { fra: '2025-11-28', til: '2025-11-30' })).map(({ titel }) => titel)).toEqual(['Vejledning']);
    expect(prepared(await citizen.call(listIndsatserForBorger, { params }, hk)).items).toHaveLength(3);
    expect((await citizen.call(listIndsatserForBorger, { params }, odense)).problem.code).toBe('findes-ikke');
    await outboxDrained(citizen);
    const events = eventsAbout(citizen, indsatsChanged, borger.borgerId);
    expect(events.find(({ subject }) => subject === indsatsId)).toMatchObject({ sequence: 1, data: { status: 'gaeldende', fra: '2026-02-09', til: '2026-03-06' } });
    expect(JSON.stringify(events)).not.toContain('Nordlys');
  });

  it('changes its days, is told only when something changed, and can be taken back once', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const { indsatsId } = prepared(await citizen.call(registerIndsats, { params, body: praktik }, koebenhavn));
    const of = { params: { ...params, indsatsId } };
    prepared(await citizen.call(updateIndsats, { ...of, body: praktik }, koebenhavn));
    expect(prepared(await citizen.call(updateIndsats, { ...of, body: { ...praktik, til: '2026-02-20' } }, hk))).toMatchObject({ til: '2026-02-20' });
    expect((await citizen.call(deleteIndsats, of, koebenhavn)).status).toBe(204);
    expect((await citizen.call(deleteIndsats, of, koebenhavn)).problem.code).toBe('findes-ikke');
    expect((await citizen.call(updateIndsats, { ...of, body: praktik }, koebenhavn)).problem.code).toBe('findes-ikke');
    expect(await seen(borger, { fra: '2026-02-01', til: '2026-03-31' })).toEqual([]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, indsatsChanged, borger.borgerId)).toMatchObject([
      { sequence: 1, data: { til: '2026-03-06' } }, { sequence: 2, data: { til: '2026-02-20' } }, { sequence: 3, data: { status: 'slettet' } },
    ]);
    expect((await republishTopic(citizen, indsatsChanged)).find(({ subject }) => subject === indsatsId)).toMatchObject({ sequence: 3, data: { status: 'slettet' } });
  });

  it('taken back and changed at the same moment ends taken back', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const { indsatsId } = prepared(await citizen.call(registerIndsats, { params, body: praktik }, koebenhavn));
    const of = { params: { ...params, indsatsId } };
    const statuses = await Promise.all([
      citizen.call(deleteIndsats, of, koebenhavn),
      ...['2026-02-10', '2026-02-11', '2026-02-12'].map((til) => citizen.call(updateIndsats, { ...of, body: { ...praktik, til } }, hk)),
    ]);
    expect(statuses.every(({ status }) => [200, 204, 404].includes(status))).toBe(true);
    expect(await seen(borger, { fra: '2026-02-01', til: '2026-03-31' })).toEqual([]);
    await outboxDrained(citizen);
    const events = eventsAbout(citizen, indsatsChanged, borger.borgerId);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, place) => place + 1));
    expect(events.at(-1)?.data.status).toBe('slettet');
  });
});
