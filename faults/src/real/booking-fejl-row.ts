import { bookingKlargoeres, kanIkkeBooke, reportBookingFejl } from '@jobnet/contracts';
import { ask, type Caller, forEach } from '@jobnet/ops/client';
import { eventually } from '@jobnet/testkit';
import { clean, type Verdict } from '../checker/history.ts';
import type { FaultRow, RowContext } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { withDatabase } from './database.ts';
import { requireNobodyNamed } from './nobody-named.ts';
import { logInBorgere, makeBorgere } from './people.ts';
import type { PartName, ServicesSystem } from './services-system.ts';
import { behave, type Behaviour, receivedBy, registerDemoVendors, vendors } from './vendors.ts';

const allReports = 10_000;
const eachBorger = 20;
const sentAtOnce = 6;
const hourMs = 3_600_000;
/** Between two tries of a report there are at most three hours: so far the time is moved until every one is tried again. */
const longestPauseMs = 3.5 * hourMs;
const answeredWithinMs = 180_000;
const triedWithinMs = 120_000;
/** At 15 reports a second something is wrong. */
const slowestPerSecond = 15;

/**
 * What a receiver can answer instead of a receipt, and the word that a try keeps of it: another one than that of the answer before, so that no try
 * that was on its way counts for the next. Redirects, rebinding and bad TLS are asked of the client itself (webhook-receiver.client.spec.ts).
 */
const wrongAnswers = [
  ['http-500', 'HTTP 500'], ['html-200', 'ugyldigt svar'], ['http-410', 'HTTP 410'], ['malformed', 'ugyldigt svar'], ['lost-answer', 'ingen forbindelse'], ['wrong-shape', 'ugyldigt svar'], ['timeout', 'intet svar inden 15 sekunder'],
] as const;

/**
 * Row 20: the receivers of two vendors are away for an hour and then give every wrong answer, while borgere report; booking, Kafka and
 * Postgres are killed on the way. Then the receivers are right, and each report must be there once by its id, in order for each borger.
 */
export const vendorsAway: FaultRow = {
  id: 20, name: "the vendors' receivers away for an hour, then every wrong answer; booking, Kafka and Postgres killed", on: 'services', short: false,
  run: async (context) => {
    const { random, say, services: start } = context;
    const services = await start();
    const { system } = services;
    const reports = context.events ?? allReports;
    await registerDemoVendors(system);
    await receivers({ receiver: 'connection-refused' });
    const borgere = await makeBorgere(services, Math.ceil(reports / eachBorger), random, vendors.map(({ kommunekode }) => kommunekode));
    const callers = await logInBorgere(services, borgere);
    const clock = new BookingClock(system);
    const sending = sendAll(callers);
    sending.catch(() => undefined);
    await pause(random.between(2_000, 10_000));
    await killed(system, 'kafka');
    await pause(random.between(2_000, 10_000));
    await killed(system, 'postgres');
    const sent = await sending;
    say(`${sent.length} reports of ${borgere.length} borgere accepted`);
    await clock.ahead(hourMs);
    for (const [receiver, word] of wrongAnswers) {
      await receivers({ receiver });
      const before = await tries(system, word);
      await clock.ahead(longestPauseMs);
      await eventually(async () => (await tries(system, word)) > before, { what: `a try at a receiver with ${receiver}`, withinMs: triedWithinMs });
    }
    await receivers({ receiver: 'ok' });
    await clock.ahead(longestPauseMs);
    const began = Date.now();
    await eventually(async () => (await delivered(system)) > sent.length / 10, { what: 'the first tenth to be delivered', withinMs: triedWithinMs });
    await killed(system, 'booking');
    await clock.again();
    const boundMs = (sent.length / slowestPerSecond) * 1_000 + triedWithinMs;
    await eventually(() => allDelivered(system, clock, sent.length), { what: 'every report to be delivered', withinMs: boundMs }).catch(() => undefined);
    const took = Date.now() - began;
    await requireNobodyNamed(system, borgere);
    const verdict = await judged(context, system, sent);
    return { events: sent.length, verdict, recoveries: [{ what: 'every report delivered', ms: took, boundMs }] };
  },
};

interface Sent {
  readonly id: string;
  readonly nr: number;
  readonly place: number;
}

const receivers = async (behaviour: Behaviour): Promise<void> => {
  for (const { noegle } of vendors) await behave(noegle, behaviour);
};

/** Every borger reports one error after the other, repeated with its key until it is answered. */
const sendAll = async (callers: readonly Caller[]): Promise<Sent[]> => {
  const sent = await forEach(callers, sentAtOnce, async (caller, nr) => {
    const own: Sent[] = [];
    for (let place = 0; place < eachBorger; place += 1) {
      const body = { fejltekst: `${nr}:${place}`, fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: new Date(Date.now() - 1_000).toISOString() };
      const { bookingFejlId } = await ask(caller, reportBookingFejl, { body, until: [bookingKlargoeres.code, kanIkkeBooke.code], withinMs: answeredWithinMs });
      own.push({ id: bookingFejlId, nr, place });
    }
    return own;
  });
  return sent.flat();
};

/** booking's domain time, which a restart sets back. */
class BookingClock {
  #offsetMs = 0;

  constructor(private readonly system: ServicesSystem) {}

  async ahead(ms: number): Promise<void> {
    this.#offsetMs += ms;
    await this.again();
  }

  async again(): Promise<void> {
    await eventually(async () => {
      await this.system.setClock('booking', this.#offsetMs);
      return true;
    }, { what: 'booking to take the time', withinMs: triedWithinMs });
  }
}

const killed = async (system: ServicesSystem, part: PartName): Promise<void> => {
  const pid = system.pidOf(part);
  system.signal(part, 'SIGKILL');
  await system.back(part, pid);
};

/** A count in booking's database, which may be starting again. */
const inBooking = (system: ServicesSystem, count: string): Promise<number> => {
  const asked = () => withDatabase(system.databaseOf('booking'), (query) => query<{ antal: number }>(count));
  return eventually(async () => ({ antal: (await asked())[0]?.antal ?? 0 }), { what: "booking's database", withinMs: triedWithinMs }).then(({ antal }) => antal);
};
const tries = (system: ServicesSystem, word: (typeof wrongAnswers)[number][1]): Promise<number> => inBooking(system, `select count(*)::int as antal from booking_fejl_forsoeg where svar = '${word}'`);
const delivered = (system: ServicesSystem): Promise<number> => inBooking(system, "select count(*)::int as antal from booking_fejl where status = 'leveret'");

/** A report that waits for its next hour is waited for no longer than needed. */
const allDelivered = async (system: ServicesSystem, clock: BookingClock, reports: number): Promise<boolean> => {
  const before = await delivered(system);
  if (before >= reports) return true;
  await pause(2_000);
  if ((await delivered(system)) === before) await clock.ahead(longestPauseMs);
  return false;
};

const judged = async ({ say }: RowContext, system: ServicesSystem, sent: readonly Sent[]): Promise<Verdict> => {
  const received = await Promise.all(vendors.map(({ noegle }) => receivedBy(noegle)));
  const arrived = received.flat();
  const ids = new Set(arrived.map(({ webhookId }) => webhookId));
  const known = new Map(sent.map((one) => [one.id, one]));
  const next = new Map<number, number>();
  let inversions = 0;
  for (const { nr, place } of arrived.flatMap(({ webhookId }) => known.get(webhookId) ?? [])) {
    if (place !== (next.get(nr) ?? 0)) inversions += 1;
    next.set(nr, place + 1);
  }
  say(`${ids.size} reports arrived, ${arrived.filter(({ gange }) => gange > 1).length} of them more than once with the same id`);
  return {
    ...clean,
    lost: sent.filter(({ id }) => !ids.has(id)).length,
    ghost: arrived.filter(({ webhookId }) => !known.has(webhookId)).length,
    duplicated: arrived.length - ids.size,
    inversions,
    stuck: sent.length - (await delivered(system)),
  };
};
