import {
  deleteFravaer, ferieDeleted, ferieRegistered, listFravaer, listFravaerForBorger, raskmeldingRegistered, registerFerieForBorger, registerFravaer, registerRaskmeldingForBorger,
  registerSygemeldingForBorger, sygemeldingRegistered,
} from '@jobnet/contracts';
import { prepared, republishTopic, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { borgerOf, eventsAbout, hk, koebenhavn, odense, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const karl = () => borgerOf(citizen, { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1' });
const februar = { fra: '2026-02-01', til: '2026-02-28' };
const seen = async (borger: TestCaller, query = februar) => prepared(await citizen.call(listFravaer, { query }, borger)).items;
const sanne: TestCaller = { role: 'sagsbehandler', organisation: { kind: 'kommune', code: '0101' } };

describe('fravær', () => {
  it('HIST-04 the borger sees sygdom and ferie, the kommune and the a-kasse every absence', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    prepared(await citizen.call(registerSygemeldingForBorger, { params, body: { fra: '2026-01-30' } }, koebenhavn));
    prepared(await citizen.call(registerFerieForBorger, { params, body: { fra: '2026-02-09', til: '2026-02-22' } }, hk));
    prepared(await citizen.call(registerFravaer, { params, body: { fravaerstype: '1', fra: '2026-02-16', til: '2026-02-20' } }, sanne));
    expect(await seen(borger)).toMatchObject([{ navn: 'Sygdom', fra: '2026-01-30' }, { navn: 'Ferie', fra: '2026-02-09', til: '2026-02-22' }]);
    expect(await seen(borger, { fra: '2026-02-23', til: '2026-02-28' })).toMatchObject([{ navn: 'Sygdom' }]);
    for (const authority of [koebenhavn, hk, sanne]) {
      const all = prepared(await citizen.call(listFravaerForBorger, { params }, authority)).items;
      expect(all.map(({ navn }) => navn)).toEqual(['Uddannelse', 'Ferie', 'Sygdom']);
    }
    expect((await citizen.call(listFravaerForBorger, { params }, odense)).problem.code).toBe('findes-ikke');
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, sygemeldingRegistered, borger.borgerId)).toMatchObject([{ sequence: 1, data: { fra: '2026-01-30' } }]);
    expect(eventsAbout(citizen, ferieRegistered, borger.borgerId)).toMatchObject([{ sequence: 1, data: { status: 'registreret', fra: '2026-02-09', til: '2026-02-22' } }]);
  });

  it('a raskmelding ends the illness the day before, and both are one period in their events', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const { fravaerId } = prepared(await citizen.call(registerSygemeldingForBorger, { params, body: { fra: '2026-01-28' } }, koebenhavn));
    expect(prepared(await citizen.call(registerRaskmeldingForBorger, { params, body: { raskFra: '2026-02-02' } }, hk))).toMatchObject({ fravaerId, til: '2026-02-01' });
    expect((await citizen.call(registerRaskmeldingForBorger, { params, body: { raskFra: '2026-02-02' } }, hk)).problem.code).toBe('ikke-sygemeldt');
    expect(await seen(borger)).toMatchObject([{ navn: 'Sygdom', fra: '2026-01-28', til: '2026-02-01' }]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, raskmeldingRegistered, borger.borgerId)).toMatchObject([{ subject: fravaerId, sequence: 2, data: { fra: '2026-01-28', til: '2026-02-01' } }]);
    expect(JSON.stringify((await republishTopic(citizen, raskmeldingRegistered)).map(({ data }) => data))).toContain(fravaerId);
  });

  it('deleted ferie is gone from the calendar and told as deleted', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const { fravaerId } = prepared(await citizen.call(registerFerieForBorger, { params, body: { fra: '2026-02-09', til: '2026-02-15' } }, koebenhavn));
    expect((await citizen.call(registerFerieForBorger, { params, body: { fra: '2026-02-15', til: '2026-02-16' } }, koebenhavn)).problem.code).toBe('fravaer-overlapper');
    expect((await citizen.call(deleteFravaer, { params: { ...params, fravaerId } }, hk)).status).toBe(204);
    expect((await citizen.call(deleteFravaer, { params: { ...params, fravaerId } }, hk)).problem.code).toBe('findes-ikke');
    expect(await seen(borger)).toEqual([]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, ferieDeleted, borger.borgerId)).toMatchObject([{ subject: fravaerId, sequence: 2, data: { status: 'slettet' } }]);
  });

  it('of six sygemeldinger at the same moment one counts, and is told once', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const answers = await Promise.all(Array.from({ length: 6 }, () => citizen.call(registerSygemeldingForBorger, { params, body: { fra: '2026-02-02' } }, koebenhavn)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, sygemeldingRegistered, borger.borgerId)).toHaveLength(1);
  });

  it('refuses days in the wrong order, ferie under another name and more than 400 days at once', async () => {
    const borger = await karl();
    const params = { borgerId: borger.borgerId };
    const pointerOf = ({ problem }: { problem: { errors?: { pointer: string }[] } }) => problem.errors?.[0]?.pointer;
    expect(pointerOf(await citizen.call(registerFerieForBorger, { params, body: { fra: '2026-02-10', til: '2026-02-09' } }, koebenhavn))).toBe('/til');
    expect(pointerOf(await citizen.call(registerFravaer, { params, body: { fravaerstype: '10', fra: '2026-02-10' } }, koebenhavn))).toBe('/fravaerstype');
    expect((await citizen.call(listFravaer, { query: { fra: '2026-01-01', til: '2027-03-01' } }, borger)).status).toBe(400);
    expect(await seen(borger)).toEqual([]);
  });
});
