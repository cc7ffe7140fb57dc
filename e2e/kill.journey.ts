import {
  annonceApproved, annoncePublished, bookingFejlReported, type EventContract, jobagentMatched, listBeskeder, listMoeder, moedeBooked, type PayloadOf, searchAnnoncer, showMe,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { dato } from './fixtures/danish-date.ts';
import { MainJob } from './fixtures/main-job.ts';
import { everyone } from './fixtures/main-job-steps.ts';
import { seed, seededPicks } from './fixtures/seed.ts';
import { expect, killService, mailbox, test, topic, vendor } from './journey.ts';

test.describe.configure({ timeout: 420_000 });

const mortal = ['identity', 'citizen', 'booking', 'employer', 'notifications', 'gateway'] as const;

/** An event that fits stands in its topic, and however often it was sent, it is one event. */
const expectOnce = async <E extends EventContract>(contract: E, fits: (data: PayloadOf<E>) => boolean): Promise<void> => {
  await topic(contract).event(fits, { withinMs: 60_000 });
  const events = await topic(contract).events(fits);
  expect(new Set(events.map(({ headers }) => headers['ce_id'])).size, contract.type).toBe(1);
};

/** However often a mail was handed over, it is one mail: what comes again has the Message-ID of the first. */
const expectOneMail = async (to: string, subject: string): Promise<void> => expect(new Set(await mailbox(to).messageIds(subject)).size, subject).toBe(1);

test('ved hvert skridt i hovedopgaven dør en tjeneste, hver mindst én gang: intet går tabt, og intet bliver dobbelt', async () => {
  process.stdout.write(`JOBNET_SEED=${seed}\n`);
  const job = await MainJob.begin();
  const { made, steps } = job;
  const { anna, karl, mads, mette } = job.people;
  const victims = seededPicks(mortal, steps.length);
  expect(new Set(victims).size).toBe(mortal.length);
  for (const [index, step] of steps.entries()) {
    const victim = victims[index] ?? 'gateway';
    await test.step(`${step.name}, og ${victim} dør`, () => Promise.all([step.run(), killService(victim)]));
  }

  await test.step('tilmeldingen er der én gang', async () => {
    await expectOnce(tilmeldingRegistered, ({ tilmeldingId }) => tilmeldingId === made.tilmeldingId);
    expect(await topic(tilmeldingRegistered).events(({ borgerId, tilmeldingId }) => borgerId === anna.borgerId && tilmeldingId !== made.tilmeldingId)).toEqual([]);
    expect((await ask(job.as(anna), listBeskeder, {})).total).toBe(1);
    await expectOneMail(anna.email, 'Kvittering for din tilmelding');
    expect(await ask(job.as(anna), showMe, {})).toMatchObject({ navn: 'Anna Lund' });
  });
  await test.step('annoncen er der én gang, og Mette og Karl får deres mails', async () => {
    await expectOnce(annonceApproved, ({ annonceId }) => annonceId === made.annonceId);
    await expectOnce(annoncePublished, ({ annonceId }) => annonceId === made.annonceId);
    await expectOnce(jobagentMatched, ({ borgerId, annonceIds }) => borgerId === karl.borgerId && annonceIds.includes(made.annonceId ?? ''));
    expect((await ask(everyone, searchAnnoncer, { query: { q: job.titel } })).items.filter(({ titel }) => titel === job.titel)).toHaveLength(1);
    await mailbox(mette.email).mail('Din jobannonce er godkendt', { having: job.titel, withinMs: 60_000 });
    await mailbox(karl.email).mail('Din jobagent har fundet job til dig', { having: made.annonceId, withinMs: 60_000 });
    await expectOneMail(mette.email, 'Din jobannonce er godkendt');
    await expectOneMail(karl.email, 'Din jobagent har fundet job til dig');
  });
  await test.step('mødet står begge steder én gang', async () => {
    await expectOnce(moedeBooked, ({ borgerId }) => borgerId === karl.borgerId);
    expect((await ask(job.as(karl), listMoeder, { query: { fra: dato(), til: dato(62) } })).items).toEqual([made.moede]);
    expect((await vendor('plantid').book(karl.borgerId)).filter(({ status }) => status === 'booket')).toHaveLength(1);
  });
  await test.step('booking-fejlen når leverandøren', async () => {
    await expectOnce(bookingFejlReported, ({ bookingFejlId, status }) => bookingFejlId === made.bookingFejlId && status === 'venter');
    await vendor('kommunekalender').report(mads.cpr, { withinMs: 60_000 });
    expect((await vendor('kommunekalender').reports(mads.cpr)).map(({ webhookId }) => webhookId)).toEqual([made.bookingFejlId]);
  });
});
