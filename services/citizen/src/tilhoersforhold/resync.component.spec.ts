import { tilhoersforholdResyncRequested, tilhoersforholdUpdated, updateTilhoersforhold } from '@jobnet/contracts';
import { header } from '@jobnet/messaging';
import { naesteNat } from '@jobnet/reference-data';
import type { TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { borgerOf, eventsAbout, koebenhavn, newBorger, outboxDrained, startCitizen } from '../testing/citizen-world.ts';

let citizen: TestService;
beforeAll(async () => {
  citizen = await startCitizen();
  await eventually(async () => (await reports())[0], { what: 'the report of the start' });
});
afterAll(() => citizen.close());

const ask = async (borgerId: string): Promise<void> => {
  await citizen.topics.deliver(tilhoersforholdResyncRequested, { subject: borgerId, data: { borgerId } });
  await citizen.topics.settled();
  await outboxDrained(citizen);
};
const told = (borgerId: string) =>
  eventsAbout(citizen, tilhoersforholdUpdated, borgerId).map(({ data, headers, sequence }) => ({ data, sequence, republished: headers[header.republished] === 'true' }));
const reports = () => citizen.db.query<{ details: Record<string, number> }>(`select details from messaging.operations where action = 'tilhoersforhold-repaired' order by at, id`);
/** Moves the clock to the next night and waits for its report. */
const night = async (): Promise<Record<string, number>> => {
  const { length } = await reports();
  citizen.clock.move(naesteNat(citizen.clock.now()).getTime() - citizen.clock.now().getTime());
  const [report] = await eventually(async () => ((await reports()).length > length ? (await reports()).slice(-1) : undefined), { what: "the night's report" });
  await outboxDrained(citizen);
  return report?.details ?? {};
};

describe('a reader that misses where a borger belongs', () => {
  it('ID-LOGIN-14 is told again: the same state and sequence, as republished, so that only who lacks it takes it', async () => {
    const { borgerId } = await borgerOf(citizen, { kommunekode: '0101', akassekode: '03' });
    await ask(borgerId);
    expect(told(borgerId)).toMatchObject([
      { sequence: 1, republished: false, data: { kommunekode: '0101', akassekode: '03' } },
      { sequence: 1, republished: true, data: { kommunekode: '0101', akassekode: '03' } },
    ]);
  });

  it('ID-LOGIN-15 is told by the nightly job what has come since, once, and each night reports how many are told, missing and stale', async () => {
    const before = await night();
    const [later, never] = [newBorger(), newBorger()];
    for (const { borgerId } of [later, never]) await ask(borgerId);
    expect(told(later.borgerId)).toEqual([]);
    expect(await night()).toEqual({ told: 0, missing: (before['missing'] ?? 0) + 2, stale: before['stale'] });

    const body = { kommunekode: '0101', kontaktgruppe: '1', beskyttet: false };
    await citizen.call(updateTilhoersforhold, { params: { borgerId: later.borgerId }, body }, koebenhavn);
    await citizen.db.query(`update tilhoersforhold set kontaktgruppe = '15' where borger_id = $1`, [later.borgerId]);
    expect(await night()).toEqual({ told: 1, missing: (before['missing'] ?? 0) + 1, stale: (before['stale'] ?? 0) + 1 });
    expect(told(later.borgerId)).toMatchObject([{ republished: false }, { republished: true, data: { kontaktgruppe: '15' } }]);
    expect(told(never.borgerId)).toEqual([]);
    expect(await night()).toMatchObject({ told: 0 });
  });
});
