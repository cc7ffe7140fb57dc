import { showTilhoersforhold, tilhoersforholdUpdated, updateTilhoersforhold } from '@jobnet/contracts';
import type { TestCaller, TestService } from '@jobnet/service-kit/testing';
import { akasse, eventsAbout, hk, koebenhavn, newBorger, odense, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

type Wish = { kommunekode: string; akassekode?: string; kontaktgruppe?: string; visitationskategori?: string; beskyttet: boolean };

const annas: Wish = { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1', beskyttet: false };

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const put = (borgerId: string, body: Wish, as: TestCaller) => citizen.call(updateTilhoersforhold, { params: { borgerId }, body }, as);
const get = (borgerId: string, as: TestCaller) => citizen.call(showTilhoersforhold, { params: { borgerId } }, as);

describe('tilhørsforhold', () => {
  it('a kommune registers a borger of its own, reads it back, and each change is told once with the next sequence', async () => {
    const { borgerId } = newBorger();
    expect((await get(borgerId, koebenhavn)).status).toBe(404);

    const saved = await put(borgerId, annas, koebenhavn);
    await put(borgerId, annas, koebenhavn);
    await put(borgerId, { ...annas, kontaktgruppe: '2', visitationskategori: '4' }, koebenhavn);

    expect(saved).toMatchObject({ status: 200, body: annas });
    expect((await get(borgerId, koebenhavn)).body).toEqual({ ...annas, kontaktgruppe: '2', visitationskategori: '4' });
    await outboxDrained(citizen);
    expect(eventsAbout(citizen, tilhoersforholdUpdated, borgerId)).toMatchObject([
      { subject: borgerId, sequence: 1, data: { ...annas, borgerId } },
      { subject: borgerId, sequence: 2, data: { kontaktgruppe: '2', visitationskategori: '4' } },
    ]);
  });

  it('the own kommune hands a borger over; afterwards the borger belongs to the other one only', async () => {
    const { borgerId } = newBorger();
    await put(borgerId, annas, koebenhavn);
    expect((await put(borgerId, { ...annas, kommunekode: '0461' }, odense)).status).toBe(404);

    expect((await put(borgerId, { ...annas, kommunekode: '0461' }, koebenhavn)).status).toBe(200);
    expect((await get(borgerId, koebenhavn)).status).toBe(404);
    expect((await get(borgerId, odense)).body.kommunekode).toBe('0461');
  });

  it('a kommune cannot register a new borger in another kommune, and an a-kasse changes its own members only, never their kommune', async () => {
    const { borgerId } = newBorger();
    expect((await put(borgerId, { ...annas, kommunekode: '0461' }, koebenhavn)).problem.code).toBe('tilhoersforhold-ikke-tilladt');
    expect((await put(borgerId, annas, hk)).status).toBe(404);

    await put(borgerId, annas, koebenhavn);
    expect((await put(borgerId, { ...annas, visitationskategori: '9' }, hk)).status).toBe(200);
    expect((await put(borgerId, { ...annas, kommunekode: '0461' }, hk)).problem.code).toBe('tilhoersforhold-ikke-tilladt');
    expect((await put(borgerId, { ...annas, akassekode: '05' }, hk)).problem.code).toBe('tilhoersforhold-ikke-tilladt');
    expect((await get(borgerId, akasse('05'))).status).toBe(404);
  });

  it.each([
    ['/kommunekode', { ...annas, kommunekode: '0411' }],
    ['/akassekode', { ...annas, akassekode: '19' }],
    ['/kontaktgruppe', { ...annas, kontaktgruppe: '9' }],
    ['/kontaktgruppe', { ...annas, kontaktgruppe: '15' }],
    ['/visitationskategori', { ...annas, visitationskategori: '4' }],
  ])('a code that is not valid today is refused at %s', async (pointer, body) => {
    const { borgerId } = newBorger();
    await put(borgerId, annas, koebenhavn);
    const refused = await put(borgerId, body, koebenhavn);
    expect(refused).toMatchObject({ status: 400, problem: { code: 'ugyldigt-input', errors: [{ pointer, code: 'ukendt-kode' }] } });
  });

  it('a borger cannot call what fagsystemer call', async () => {
    const borger = newBorger();
    expect((await put(borger.borgerId, annas, borger)).status).toBe(403);
  });
});
