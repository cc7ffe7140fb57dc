import { annoncePublished, annonceUnpublished, createJobagent, jobagentMatched, stillingsbetegnelseUpdated, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { compareTables, dropRebuild, inTransaction, newId, openRebuild, startRebuild, swapRebuild } from '@jobnet/messaging';
import { startTestService, type TestService } from '@jobnet/service-kit/testing';
import { karlOest } from '@jobnet/testkit';
import { citizen as definition } from '../citizen.module.ts';
import { borgerOf, eventsAbout, koebenhavn, monday, outboxDrained, stilling, taxonomyEvent } from '../testing/citizen-world.ts';

const analytiker = stilling('Analytiker, data og analyse');
const { conceptUri } = analytiker;
const wish = { readModel: 'annonce', who: 'test', why: 'the spec' };

let citizen: TestService;
beforeAll(async () => {
  citizen = await startTestService({ definition, startsAt: monday });
  await citizen.topics.deliver(stillingsbetegnelseUpdated, taxonomyEvent(analytiker));
  await citizen.topics.settled();
}, 120_000);
afterAll(() => citizen?.close());

interface Told {
  readonly sequence: number;
  readonly kommunekode: string;
  readonly paaJobnet: boolean;
}

/** Employer's newest state of each ad, as it was told. */
const employer = new Map<string, Told>();

const send = async (annonceId: string, { sequence, kommunekode, paaJobnet }: Told, republished = false) => {
  const facts = { conceptUri, kommunekode, land: 'DK', deltid: false, fast: true, hotjob: false, arbejdstider: ['1'], publiceresFra: '2026-02-02T08:00:00+01:00', publiceresTil: '2026-04-02T08:00:00+02:00' };
  const event = { subject: annonceId, sequence, republished };
  if (paaJobnet) await citizen.topics.deliver(annoncePublished, { ...event, data: { annonceId, status: 'paa-jobnet', ...facts } });
  else await citizen.topics.deliver(annonceUnpublished, { ...event, data: { annonceId, status: 'ikke-laengere-paa-jobnet', ...facts } });
};
const tell = async (annonceId: string, change: Partial<Told> = {}) => {
  const told = { kommunekode: '0101', paaJobnet: true, ...employer.get(annonceId), ...change, sequence: (employer.get(annonceId)?.sequence ?? 0) + 1 };
  employer.set(annonceId, told);
  await send(annonceId, told);
};
const republish = async () => {
  for (const [annonceId, told] of employer) await send(annonceId, told, true);
  await citizen.topics.settled();
};
const change = (work: typeof swapRebuild | typeof dropRebuild | typeof startRebuild) => inTransaction(citizen.db.dataSource, async (manager) => void (await work(manager, wish)));

const known = async () => new Map((await citizen.db.query<{ id: string; text: string }>(`select annonce_id as id, status || ' ' || kommunekode as text from annonce order by 1`)).map(({ id, text }) => [id, text]));
const right = () => new Map([...employer].map(([id, { kommunekode, paaJobnet }]) => [id, `${paaJobnet ? 'paa-jobnet' : 'ikke-laengere-paa-jobnet'} ${kommunekode}`] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

const karlWithAgent = async () => {
  const karl = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
  await citizen.call(updateKontaktoplysningerForBorger, { params: { borgerId: karl.borgerId }, body: { email: karlOest.email, emailBekraeftet: true, telefon: null } }, koebenhavn);
  await citizen.call(createJobagent, { body: { navn: 'Data i København', kriterier: { conceptUris: [conceptUri] } } }, karl);
  return karl;
};
const foundBy = async (borgerId: string) => {
  await citizen.topics.settled();
  await outboxDrained(citizen);
  return eventsAbout(citizen, jobagentMatched, borgerId).flatMap(({ data }) => data.annonceIds).sort();
};

describe("the ads' facts, built again beside the live ones", () => {
  const [deleted, altered, moved, down] = [newId(), newId(), newId(), newId()] as const;

  it('AGENT-05 AGENT-06 ANN-20 a ruined table is right after the swap, with what was published and taken down meanwhile, and no jobagent finds an ad twice', async () => {
    const karl = await karlWithAgent();
    for (const id of [deleted, altered, moved, down]) await tell(id);
    expect(await foundBy(karl.borgerId)).toEqual([deleted, altered, moved, down].sort());
    await citizen.db.query('delete from annonce where annonce_id = $1', [deleted]);
    await citizen.db.query(`update annonce set status = 'ikke-laengere-paa-jobnet', hotjob = true where annonce_id = $1`, [altered]);
    await republish();
    expect(await known()).not.toEqual(right());

    await change(startRebuild);
    const fresh = newId();
    await tell(down, { paaJobnet: false });
    await tell(moved, { kommunekode: '0461' });
    await tell(fresh);
    await republish();
    expect((await known()).get(down)).toBe('ikke-laengere-paa-jobnet 0101');
    expect(await compareTables(citizen.db.dataSource.manager, ['annonce'])).toEqual([{ table: 'annonce', live: 4, rebuilt: 5, onlyLive: 0, onlyRebuilt: 1, differing: 1, columns: { status: 1, hotjob: 1 } }]);
    await change(swapRebuild);
    expect(await known()).toEqual(right());
    expect(await foundBy(karl.borgerId)).toEqual([deleted, altered, moved, down, fresh].sort());

    await send(down, { sequence: 1, kommunekode: '0101', paaJobnet: true });
    await tell(fresh, { paaJobnet: false });
    await citizen.topics.settled();
    expect(await known()).toEqual(right());
    await change(dropRebuild);
  }, 120_000);

  it('a rebuild that was given up leaves the live ones as they are, and another can begin', async () => {
    await change(startRebuild);
    await tell(newId());
    await citizen.topics.settled();
    await change(dropRebuild);
    expect(await known()).toEqual(right());
    await change(startRebuild);
    await republish();
    expect(await openRebuild(citizen.db.dataSource.manager, 'annonce')).toMatchObject({ state: 'building', faults: 0 });
    await change(swapRebuild);
    await change(dropRebuild);
    expect(await known()).toEqual(right());
  }, 120_000);
});
