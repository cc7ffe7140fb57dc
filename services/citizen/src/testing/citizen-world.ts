import { type EventContract, stillingsbetegnelseUpdated, updateTilhoersforhold } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { addDays, type Stillingsbetegnelse, stillingsbetegnelser } from '@jobnet/reference-data';
import { type SentEvent, startTestService, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import type { z } from 'zod';
import { citizen } from '../citizen.module.ts';

/** Monday, 2 February 2026, 09:30 in Denmark. */
export const monday = new Date('2026-02-02T09:30:00+01:00');

const scopes = ['tilmelding', 'tilhoersforhold', 'joboenske', 'kontaktoplysninger', 'jobagent', 'indsats', 'fravaer'].flatMap((name) => [`${name}.read`, `${name}.write`]);

/** The fagsystem of a kommune, with every scope of this service. */
export const kommune = (code: string): TestCaller => ({ role: 'fagsystem', organisation: { kind: 'kommune', code }, scopes });

/** The fagsystem of an a-kasse, with every scope of this service. */
export const akasse = (code: string): TestCaller => ({ role: 'fagsystem', organisation: { kind: 'akasse', code }, scopes });

export const koebenhavn = kommune('0101');
export const odense = kommune('0461');
export const hk = akasse('03');

/** A citizen nobody has written about. */
export const newBorger = (): TestCaller & { readonly borgerId: string } => ({ role: 'borger', borgerId: newId() });

/** A stillingsbetegnelse of the seed taxonomy by its name. */
export const stilling = (name: string): Stillingsbetegnelse => {
  const found = stillingsbetegnelser.all.find((row) => row.name === name);
  if (!found) throw new Error(`The taxonomy holds no ${name}`);
  return found;
};

/** The event employer tells for a stillingsbetegnelse. */
export const taxonomyEvent = (row: Stillingsbetegnelse) => ({
  subject: row.code,
  data: {
    stillingsbetegnelseId: row.code,
    conceptUri: row.conceptUri,
    label: row.name,
    erhvervsgruppe: row.gruppe,
    erhvervsomraade: row.omraade,
    aliasser: row.aliases.map(({ code, name }) => ({ aliasId: code, label: name })),
    udgaaetFra: row.validTo === null ? undefined : addDays(row.validTo, 1),
    afloeserUri: row.afloeser === null ? undefined : stillingsbetegnelser.find(row.afloeser)?.conceptUri,
  },
});

/** The service, on a Monday morning, with the taxonomy it has heard of. */
export const startCitizen = async (): Promise<TestService> => {
  const service = await startTestService({ definition: citizen, startsAt: monday });
  for (const row of stillingsbetegnelser.all) await service.topics.deliver(stillingsbetegnelseUpdated, taxonomyEvent(row));
  const isTaken = async () => (await service.db.query<{ n: number }>('select count(*)::int as n from stillingsbetegnelse'))[0]?.n === stillingsbetegnelser.all.length;
  await eventually(isTaken, { what: 'the taxonomy in our copy' });
  return service;
};

/** A citizen whose kommune (and perhaps a-kasse and kontaktgruppe) is registered. */
export const borgerOf = async (service: TestService, where: { kommunekode: string; akassekode?: string; kontaktgruppe?: string }) => {
  const borger = newBorger();
  const answer = await service.call(updateTilhoersforhold, { params: { borgerId: borger.borgerId }, body: { ...where, beskyttet: false } }, kommune(where.kommunekode));
  if (answer.status !== 200) throw new Error(`No tilhørsforhold: ${answer.problem.code}`);
  return borger;
};

/** Events about one citizen on a contract's topic. */
export const eventsAbout = <E extends EventContract<z.ZodType<{ borgerId: string }>>>(service: TestService, contract: E, borgerId: string): SentEvent<E>[] =>
  service.topics.sent(contract).filter(({ data }) => (data as { borgerId: string }).borgerId === borgerId);

/** Waits until everything committed so far has left the outbox, so that "no event" can be said. */
export const outboxDrained = async (service: TestService): Promise<void> => {
  const isEmpty = async () => (await service.db.query<{ n: number }>('select count(*)::int as n from messaging.outbox'))[0]?.n === 0;
  await eventually(isEmpty, { what: 'an empty outbox' });
};

