import {
  addJoboenske, annonceApproved, annoncePublished, bookMoede, listBeskeder, listMoeder, moedeBooked, registerTilmelding, searchAnnoncer, showMe, submitMyndighedsannonce,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { eventually } from '@jobnet/testkit';
import { dato } from './fixtures/danish-date.ts';
import { approve, everyone, freeTime, stilling } from './fixtures/main-job-steps.ts';
import { callerOf, expect, killService, kommune, mailbox, newBorger, test, topic, vendor } from './journey.ts';

test.describe.configure({ timeout: 180_000 });

test('citizen og notifications dør midt i en tilmelding: den er der én gang, og kvitteringen kommer', async () => {
  const anna = await newBorger('Anna Lund', { kommunekode: '0101' });
  const caller = await callerOf(anna);
  const { conceptUri } = await stilling('Kontorassistent');
  await ask(caller, addJoboenske, { body: { conceptUri, harUddannelse: true, erfaring: '3-5' } });
  const body = { ydelse: 'dagpenge' as const, akassekode: '03', tilmeldtFra: dato(), rettighederOgPligterLaest: true as const };
  const [receipt] = await Promise.all([ask(caller, registerTilmelding, { body }), killService('citizen'), killService('notifications')]);

  await mailbox(anna.email).mail('Kvittering for din tilmelding', { withinMs: 60_000 });
  const events = await topic(tilmeldingRegistered).events(({ borgerId }) => borgerId === anna.borgerId);
  expect(new Set(events.map(({ headers }) => headers['ce_id'])).size).toBe(1);
  expect(events[0]?.data).toMatchObject({ tilmeldingId: receipt.tilmeldingId });
  expect((await ask(caller, listBeskeder, {})).total).toBe(1);
});

test('booking dør midt i en booking: mødet står begge steder én gang', async () => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true });
  const caller = await callerOf(karl);
  const wish = await freeTime(caller);
  const [moede] = await Promise.all([ask(caller, bookMoede, { body: wish, withinMs: 90_000 }), killService('booking')]);

  expect((await ask(caller, listMoeder, { query: { fra: dato(), til: dato(62) } })).items).toEqual([moede]);
  expect((await vendor('plantid').book(karl.borgerId)).filter(({ status }) => status === 'booket')).toHaveLength(1);
  await topic(moedeBooked).event(({ borgerId }) => borgerId === karl.borgerId, { withinMs: 30_000 });
  const events = await topic(moedeBooked).events(({ borgerId }) => borgerId === karl.borgerId);
  expect(new Set(events.map(({ headers }) => headers['ce_id'])).size).toBe(1);
});

test('employer dør, mens en annonce sendes ind og godkendes: den kommer i Find job én gang', async () => {
  const { conceptUri } = await stilling('Murer');
  const titel = `Murer til holdet ${crypto.randomUUID()}`;
  const body = {
    titel, beskrivelse: '<p>Vi søger en murer.</p>', conceptUri, cvr: '99100028', arbejdssted: { postnummer: '8000' }, arbejdstider: ['1'], snarest: true,
    indsender: { navn: 'Jobcenter Aarhus', email: 'jobcenter.aarhus@example.test' },
  };
  const [{ annonceId }] = await Promise.all([ask(kommune('0751'), submitMyndighedsannonce, { body }), killService('employer')]);
  await approve(annonceId);
  await killService('employer');

  await eventually(async () => (await ask(everyone, searchAnnoncer, { query: { q: titel } })).items.filter((annonce) => annonce.titel === titel).length === 1, { what: 'the ad in Find job, once', withinMs: 30_000 });
  for (const contract of [annonceApproved, annoncePublished]) {
    await topic(contract).event((annonce) => annonce.annonceId === annonceId, { withinMs: 30_000 });
    const events = await topic(contract).events((annonce) => annonce.annonceId === annonceId);
    expect(new Set(events.map(({ headers }) => headers['ce_id'])).size).toBe(1);
  }
});

test('identity og gatewayen dør: den, der er logget ind, er det stadig', async () => {
  const anna = await newBorger('Anna Lund', { kommunekode: '0101' });
  const caller = await callerOf(anna);
  const before = await ask(caller, showMe, {});
  await Promise.all([killService('identity'), killService('gateway')]);
  expect(await ask(caller, showMe, {})).toMatchObject({ borgerId: before.borgerId, navn: 'Anna Lund' });
  await callerOf(anna);
});
