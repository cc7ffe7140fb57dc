import {
  addJoboenske,
  replaceJoboenskerForBorger,
  showAnsaettelsesbetingelser,
  showAnsaettelsesbetingelserForBorger,
  showJobmatch,
  showLanding,
  updateAnsaettelsesbetingelser,
  updateAnsaettelsesbetingelserForBorger,
} from '@jobnet/contracts';
import type { TestCaller, TestService } from '@jobnet/service-kit/testing';
import { borgerOf, koebenhavn, newBorger, odense, startCitizen, stilling } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const save = (valgte: string[], as: TestCaller) => citizen.call(updateAnsaettelsesbetingelser, { body: { valgte } }, as);
const show = async (as: TestCaller) => (await citizen.call(showAnsaettelsesbetingelser, {}, as)).body;
const addKok = (as: TestCaller) => citizen.call(addJoboenske, { body: { conceptUri: stilling('Kok').conceptUri, harUddannelse: true, erfaring: '1-2' } }, as);
const jobmatchOf = async (as: TestCaller) => (await citizen.call(showJobmatch, {}, as)).body;
const landingOf = async (as: TestCaller) => (await citizen.call(showLanding, {}, as)).body.page;

describe('Jobmatch', () => {
  it('JM-03 nothing is marked at first use, saving with nothing marked is refused, and what is marked stands as chosen', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101', kontaktgruppe: '1' });
    expect(await show(anna)).toEqual({ valgte: [], kanRettes: true });

    expect(await save([], anna)).toMatchObject({ status: 422, problem: { code: 'ansaettelsesbetingelser-mangler' } });
    expect(await save(['fuldtid', 'altid'], anna)).toMatchObject({ problem: { code: 'ugyldigt-input', errors: [{ pointer: '/valgte/1' }] } });
    expect(await show(anna)).toEqual({ valgte: [], kanRettes: true });

    expect((await save(['dag', 'fuldtid'], anna)).body).toEqual({ valgte: ['fuldtid', 'dag'], kanRettes: true });
    expect((await save(['nat'], anna)).body).toEqual({ valgte: ['nat'], kanRettes: true });
    expect(await show(anna)).toEqual({ valgte: ['nat'], kanRettes: true });
  });

  it('JM-10 a fleksjobvisiteret and a fleksjobansat cannot change their ansættelsesbetingelser; they are fixed', async () => {
    for (const kontaktgruppe of ['7', '10']) {
      const carla = await borgerOf(citizen, { kommunekode: '0461', kontaktgruppe });
      expect(await show(carla)).toEqual({ valgte: ['deltid'], kanRettes: false });
      expect(await save(['fuldtid'], carla)).toMatchObject({ status: 403, problem: { code: 'ansaettelsesbetingelser-faste' } });
      const byKommune = await citizen.call(updateAnsaettelsesbetingelserForBorger, { params: { borgerId: carla.borgerId }, body: { valgte: ['nat'] } }, odense);
      expect(byKommune.problem.code).toBe('ansaettelsesbetingelser-faste');
      expect(await show(carla)).toEqual({ valgte: ['deltid'], kanRettes: false });
    }
  });

  it('JM-04 Jobmatch is completed when both areas are filled in; a fleksjob group completes by "Jeg søger job som" alone', async () => {
    const anna = await borgerOf(citizen, { kommunekode: '0101', kontaktgruppe: '1' });
    expect(await jobmatchOf(anna)).toEqual({ joboenskerUdfyldt: false, ansaettelsesbetingelserUdfyldt: false, udfyldt: false });
    await addKok(anna);
    expect(await jobmatchOf(anna)).toEqual({ joboenskerUdfyldt: true, ansaettelsesbetingelserUdfyldt: false, udfyldt: false });
    await save(['fast'], anna);
    expect((await jobmatchOf(anna)).udfyldt).toBe(true);

    const carla = await borgerOf(citizen, { kommunekode: '0461', kontaktgruppe: '7' });
    expect((await jobmatchOf(carla)).udfyldt).toBe(false);
    await addKok(carla);
    expect((await jobmatchOf(carla)).udfyldt).toBe(true);
  });

  it('the landing page is Find job until Jobmatch is completed, then Find job – med jobforslag; only udgåede do not count', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    await save(['fuldtid'], borger);
    const items = [{ conceptUri: stilling('Telefonist').conceptUri, harUddannelse: false, erfaring: 'ingen' }];
    await citizen.call(replaceJoboenskerForBorger, { params: { borgerId: borger.borgerId }, body: { items } }, koebenhavn);
    expect(await landingOf(borger)).toBe('find-job');

    await addKok(borger);
    expect(await landingOf(borger)).toBe('find-job-med-jobforslag');
    expect(await landingOf(newBorger())).toBe('find-job');
  });

  it('the own kommune reads and writes ansættelsesbetingelser, another one finds nobody', async () => {
    const borger = await borgerOf(citizen, { kommunekode: '0101' });
    const params = { borgerId: borger.borgerId };
    await citizen.call(updateAnsaettelsesbetingelserForBorger, { params, body: { valgte: ['aften'] } }, koebenhavn);
    expect((await citizen.call(showAnsaettelsesbetingelserForBorger, { params }, koebenhavn)).body).toEqual({ valgte: ['aften'], kanRettes: true });
    expect(await show(borger)).toEqual({ valgte: ['aften'], kanRettes: true });
    expect((await citizen.call(showAnsaettelsesbetingelserForBorger, { params }, odense)).status).toBe(404);
  });
});
