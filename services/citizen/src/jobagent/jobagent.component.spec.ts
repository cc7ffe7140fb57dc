import {
  annoncePublished,
  annonceUnpublished,
  createJobagent,
  createJobagentForBorger,
  deleteJobagent,
  jobagentMatched,
  listJobagenter,
  listJobagenterForBorger,
  updateKontaktoplysninger,
  updateKontaktoplysningerForBorger,
} from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import type { TestCaller, TestService } from '@jobnet/service-kit/testing';
import { eventually, karlOest } from '@jobnet/testkit';
import { borgerOf, eventsAbout, koebenhavn, odense, outboxDrained, startCitizen, stilling } from '../testing/citizen-world.ts';

type Borger = TestCaller & { readonly borgerId: string };
interface Kriterier {
  conceptUris?: string[];
  aliasIds?: string[];
  kommunekoder?: string[];
  regioner?: string[];
}

const analytiker = stilling('Analytiker, data og analyse');
const programmoer = stilling('Programmør og systemudvikler');
const [analytikerAlias, otherAnalytikerAlias] = analytiker.aliases;

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
});
afterAll(() => citizen.close());

const confirmedBorger = async (): Promise<Borger> => {
  const borger = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
  const body = { email: karlOest.email, emailBekraeftet: true, telefon: null };
  await citizen.call(updateKontaktoplysningerForBorger, { params: { borgerId: borger.borgerId }, body }, koebenhavn);
  return borger;
};

const create = (borger: Borger, kriterier: Kriterier, navn = 'Data i København') => citizen.call(createJobagent, { body: { navn, kriterier } }, borger);

interface Published {
  readonly annonceId: string;
  readonly messageId: string;
}

const publish = async (
  stillingsbetegnelse: typeof analytiker,
  change: { aliasId?: string; kommunekode?: string; annonceId?: string; sequence?: number } = {},
): Promise<Published> => {
  const { annonceId = newId(), sequence = 1, ...rest } = change;
  const messageId = newId();
  await citizen.topics.deliver(annoncePublished, { id: messageId, subject: annonceId, sequence, data: annonceOf(annonceId, stillingsbetegnelse, rest) });
  return { annonceId, messageId };
};

const annonceOf = (annonceId: string, stillingsbetegnelse: typeof analytiker, rest: { aliasId?: string; kommunekode?: string }) => ({
  annonceId,
  status: 'paa-jobnet' as const,
  conceptUri: stillingsbetegnelse.conceptUri,
  kommunekode: '0101',
  land: 'DK',
  deltid: false,
  fast: true,
  hotjob: false,
  arbejdstider: ['1'],
  publiceresFra: '2026-02-02T08:00:00+01:00',
  publiceresTil: '2026-04-02T08:00:00+02:00',
  ...rest,
});

/** Waits until the ads have been held against the jobagenter and what was found has been told, so that "found nobody" can be said. */
const tried = async (...ads: Published[]): Promise<void> => {
  const ids = ads.map(({ messageId }) => messageId);
  const isTried = async () =>
    (await citizen.db.query(`select 1 from messaging.inbox where consumer = 'match-jobagenter' and message_id = any($1)`, [ids])).length === ids.length;
  await eventually(isTried, { what: 'the ads held against the jobagenter' });
  await outboxDrained(citizen);
};

const foundBy = (borger: Borger) => eventsAbout(citizen, jobagentMatched, borger.borgerId).flatMap(({ data }) => data.annonceIds);

describe('jobagent', () => {
  it('AGENT-03 it is refused without a confirmed e-mail address and succeeds once the address is confirmed', async () => {
    const karl = await borgerOf(citizen, { kommunekode: '0101' });
    const kriterier = { conceptUris: [analytiker.conceptUri] };
    expect(await create(karl, kriterier)).toMatchObject({ status: 409, problem: { code: 'email-ikke-bekraeftet' } });
    await citizen.call(updateKontaktoplysninger, { body: { email: karlOest.email, telefon: null } }, karl);
    expect((await create(karl, kriterier)).problem.code).toBe('email-ikke-bekraeftet');

    const body = { email: karlOest.email, emailBekraeftet: true, telefon: null };
    await citizen.call(updateKontaktoplysningerForBorger, { params: { borgerId: karl.borgerId }, body }, koebenhavn);
    const created = await create(karl, kriterier);

    expect(created).toMatchObject({ status: 201, body: { navn: 'Data i København', hyppighed: 'straks', kriterier, antalMatch: 0 } });
    expect((await citizen.call(listJobagenter, {}, karl)).body.items).toEqual([created.body]);
  });

  it('AGENT-05 a jobagent on a stillingsbetegnelse gets exactly its ads, none from others in the same erhvervsområde', async () => {
    const karl = await confirmedBorger();
    const { jobagentId } = (await create(karl, { conceptUris: [analytiker.conceptUri] })).body;
    const neighbour = await publish(programmoer);
    const wanted = await publish(analytiker);

    await tried(neighbour, wanted);
    expect(foundBy(karl)).toEqual([wanted.annonceId]);
    const [event] = eventsAbout(citizen, jobagentMatched, karl.borgerId);
    expect(event).toMatchObject({ sequence: 1, data: { jobagentId, jobagentmatchId: event?.subject, annonceIds: [wanted.annonceId] } });
    expect((await citizen.call(listJobagenter, {}, karl)).body.items).toMatchObject([{ antalMatch: 1 }]);
  });

  it('AGENT-06 JM-15 a stillingsbetegnelse includes its aliases; an alias gets only the ads of that alias', async () => {
    const whole = await confirmedBorger();
    const precise = await confirmedBorger();
    await create(whole, { conceptUris: [analytiker.conceptUri] });
    await create(precise, { aliasIds: [analytikerAlias?.code ?? ''] });

    const plain = await publish(analytiker);
    const other = await publish(analytiker, { aliasId: otherAnalytikerAlias?.code });
    const own = await publish(analytiker, { aliasId: analytikerAlias?.code });

    await tried(plain, other, own);
    expect(foundBy(whole).sort()).toEqual([plain, other, own].map(({ annonceId }) => annonceId).sort());
    expect(foundBy(precise)).toEqual([own.annonceId]);
  });

  it('an ad is found once per jobagent, also when its message comes twice and when the ad is published again', async () => {
    const karl = await confirmedBorger();
    await create(karl, { conceptUris: [stilling('Smed').conceptUri] });
    const first = await publish(stilling('Smed'));
    await tried(first);
    await citizen.topics.deliver(annoncePublished, { id: first.messageId, subject: first.annonceId, data: annonceOf(first.annonceId, stilling('Smed'), {}) });
    await tried(await publish(stilling('Smed'), { annonceId: first.annonceId, sequence: 2 }));

    expect(foundBy(karl)).toEqual([first.annonceId]);
  });

  it('a place limits by kommune or region, and an ad without a fixed workplace is outside', async () => {
    const karl = await confirmedBorger();
    await create(karl, { conceptUris: [stilling('Kok').conceptUri], kommunekoder: ['0461'], regioner: ['1084'] });
    const elsewhere = await publish(stilling('Kok'), { kommunekode: '0751' });
    const nowhere = await publish(stilling('Kok'), { kommunekode: undefined });
    const inRegion = await publish(stilling('Kok'), { kommunekode: '0147' });
    const inKommune = await publish(stilling('Kok'), { kommunekode: '0461' });

    await tried(elsewhere, nowhere, inRegion, inKommune);
    expect(foundBy(karl).sort()).toEqual([inKommune.annonceId, inRegion.annonceId].sort());
  });

  it('an ad that has left Find job finds nobody, whatever order the messages come in', async () => {
    const karl = await confirmedBorger();
    await create(karl, { conceptUris: [stilling('Bager').conceptUri] });
    const annonceId = newId();
    const gone = { ...annonceOf(annonceId, stilling('Bager'), {}), status: 'ikke-laengere-paa-jobnet' as const };
    await citizen.topics.deliver(annonceUnpublished, { subject: annonceId, sequence: 2, data: gone });
    await eventually(async () => (await citizen.db.query('select 1 from annonce where annonce_id = $1', [annonceId])).length, { what: 'the tombstone' });

    await tried(await publish(stilling('Bager'), { annonceId, sequence: 1 }));
    expect(foundBy(karl)).toEqual([]);
    expect(await citizen.db.query('select status from annonce where annonce_id = $1', [annonceId])).toEqual([{ status: 'ikke-laengere-paa-jobnet' }]);
  });

  it('a deleted jobagent finds nothing more, and nobody deletes another one’s', async () => {
    const karl = await confirmedBorger();
    const witness = await confirmedBorger();
    const kriterier = { conceptUris: [stilling('Fisker').conceptUri] };
    const { jobagentId } = (await create(karl, kriterier)).body;
    await create(witness, kriterier);
    expect((await citizen.call(deleteJobagent, { params: { jobagentId } }, witness)).status).toBe(404);
    expect((await citizen.call(deleteJobagent, { params: { jobagentId } }, karl)).status).toBe(204);

    const ad = await publish(stilling('Fisker'));
    await tried(ad);
    expect(foundBy(witness)).toEqual([ad.annonceId]);
    expect(foundBy(karl)).toEqual([]);
    expect((await citizen.call(listJobagenter, {}, karl)).body.items).toEqual([]);
  });

  it('criteria must be known codes and at least one, and ten jobagenter are the most', async () => {
    const karl = await confirmedBorger();
    expect((await create(karl, {})).problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/kriterier', message: 'Vælg mindst ét søgekriterium.' }] });
    expect((await create(karl, { conceptUris: ['http://data.star.dk/esco/occupation/x'] })).problem.code).toBe('stillingsbetegnelse-ukendt');
    expect((await create(karl, { aliasIds: [newId()] })).problem.code).toBe('stillingsbetegnelse-ukendt');
    expect((await create(karl, { kommunekoder: ['0411'] })).problem).toMatchObject({ errors: [{ pointer: '/kriterier/kommunekoder/0' }] });
    for (let number = 1; number <= 10; number += 1) expect((await create(karl, { regioner: ['1084'] }, `Nr. ${number}`)).status).toBe(201);
    expect((await create(karl, { regioner: ['1084'] })).problem.code).toBe('for-mange-jobagenter');
  });

  it('the own kommune creates and lists jobagenter; the name is sealed in the database', async () => {
    const karl = await confirmedBorger();
    const params = { borgerId: karl.borgerId };
    const body = { navn: 'Karls hemmelige plan', kriterier: { conceptUris: [analytiker.conceptUri] } };
    const created = await citizen.call(createJobagentForBorger, { params, body }, koebenhavn);

    expect(created.status).toBe(201);
    expect((await citizen.call(listJobagenterForBorger, { params }, koebenhavn)).body.items).toEqual([created.body]);
    expect((await citizen.call(listJobagenterForBorger, { params }, odense)).status).toBe(404);
    const rows = await citizen.db.query('select a::text as text from jobagent a where borger_id = $1', [karl.borgerId]);
    expect(JSON.stringify(rows)).not.toContain('hemmelige');
  });
});
