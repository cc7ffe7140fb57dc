import {
  addJoboenske, alleredeTilmeldt, annonceApproved, annoncePublished, bookingFejlDelivered, bookingFejlReported, bookingKlargoeres, bookingsystemFejl, bookMoede,
  jobagentMatched, kanIkkeBooke, listBeskeder, listMoeder, listMoedetilbud, moedeBooked,
  registerTilmelding, reportBookingFejl, searchAnnoncer, showAnnonce, showBookingstatus, showJobannonce, stillingsbetegnelseMangler, submitAnnonce,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import { ask, Refused } from '@jobnet/ops/client';
import { eventually } from '@jobnet/testkit';
import { dato } from './fixtures/danish-date.ts';
import { approve, everyone, freeTime, stilling } from './fixtures/main-job-steps.ts';
import { linkOneself } from './fixtures/jobag-login.ts';
import { importedKontaktperson } from './fixtures/kontaktperson.ts';
import { kendeordOf } from './fixtures/people.ts';
import { callerOf, dagmarFriis, expect, hovedopgave, mailbox, newBorger, newEmployee, test, topic, vendor } from './journey.ts';
import { addresses } from './system/addresses.ts';

const nordlysByg = { cvr: '99100028', navn: 'Nordlys Byg A/S' };

/** What was refused, for `expect`. */
const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return 'not refused';
};

test('TIL-06 TIL-07 Anna melder sig ledig én gang og får kvitteringen i beskedbakken og som mail', hovedopgave, async () => {
  const anna = await newBorger('Anna Lund', { kommunekode: '0101' });
  const caller = await callerOf(anna);
  const body = { ydelse: 'dagpenge' as const, akassekode: '03', tilmeldtFra: dato(), rettighederOgPligterLaest: true as const };
  expect(await refusalOf(ask(caller, registerTilmelding, { body }))).toBe(stillingsbetegnelseMangler.code);

  const { conceptUri } = await stilling('Kontorassistent');
  await ask(caller, addJoboenske, { body: { conceptUri, harUddannelse: true, erfaring: '3-5' } });
  const key = crypto.randomUUID();
  const receipt = await ask(caller, registerTilmelding, { body, key });
  expect(receipt).toMatchObject({ tilmeldtFra: dato(), ydelse: 'dagpenge', stillingsbetegnelser: ['Kontorassistent'] });
  expect(await ask(caller, registerTilmelding, { body, key })).toEqual(receipt);
  expect(await refusalOf(ask(caller, registerTilmelding, { body }))).toBe(alleredeTilmeldt.code);

  await mailbox(anna.email).mail('Kvittering for din tilmelding', { having: 'Du er meldt ledig fra' });
  const { items } = await eventually(async () => {
    const beskeder = await ask(caller, listBeskeder, {});
    return beskeder.total > 0 && beskeder;
  }, { what: 'the receipt in the Beskedbakke' });
  expect(items.map(({ emne }) => emne)).toEqual(['Kvittering for din tilmelding']);
  expect(await topic(tilmeldingRegistered).events(({ borgerId }) => borgerId === anna.borgerId)).toHaveLength(1);
  expect(await mailbox(anna.email).count('Kvittering for din tilmelding')).toBe(1);
});

test('ADM-01 ANN-17 AGENT-07 Mettes annonce bliver godkendt, kan findes af alle og når Karls jobagent', hovedopgave, async () => {
  const toemrer = await stilling('Tømrer');
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, jobagent: { navn: 'Tømrerjob', kriterier: { conceptUris: [toemrer.conceptUri] } } });
  const mette = newEmployee('Mette Nord', nordlysByg);
  await importedKontaktperson(nordlysByg.cvr, mette);
  const jobag = await callerOf(mette);
  await linkOneself(jobag, mette.navn);

  const titel = `Tømrer til hold ${kendeordOf(mette)} i Aarhus`;
  const { annonceId, status } = await ask(jobag, submitAnnonce, {
    body: {
      titel, beskrivelse: '<p>Vi søger en tømrer til nybyggeri i Aarhus.</p>', conceptUri: toemrer.conceptUri, arbejdssted: { pNummer: '1099100028' },
      arbejdstider: ['1'], snarest: true, kontaktpersoner: [{ navn: mette.navn, email: mette.email }], ansoegning: { email: mette.email },
    },
  });
  expect(status).toBe('afventer-godkendelse');
  expect((await ask(everyone, searchAnnoncer, { query: { q: titel } })).items.map((annonce) => annonce.titel)).not.toContain(titel);

  await approve(annonceId);
  await mailbox(mette.email).mail('Din jobannonce er godkendt', { having: titel });
  const found = await eventually(async () => (await ask(everyone, searchAnnoncer, { query: { q: titel } })).items.find((annonce) => annonce.annonceId === annonceId), { what: 'the ad in Find job' });
  expect(found).toMatchObject({ titel, arbejdsgiver: nordlysByg.navn, postnummer: '8000' });
  expect(await ask(everyone, showJobannonce, { params: { id: annonceId } })).toMatchObject({ titel, anonym: false });

  const link = `${addresses.gateway}/find-job/${annonceId}`;
  await mailbox(karl.email).mail('Din jobagent har fundet job til dig', { having: link });
  for (const contract of [annonceApproved, annoncePublished]) await topic(contract).event((annonce) => annonce.annonceId === annonceId);
  const matches = await topic(jobagentMatched).events(({ borgerId, annonceIds }) => borgerId === karl.borgerId && annonceIds.includes(annonceId));
  expect(matches).toHaveLength(1);
  expect(await mailbox(karl.email).count('Din jobagent har fundet job til dig')).toBe(1);
  expect(await ask(jobag, showAnnonce, { params: { id: annonceId } })).toMatchObject({ status: 'paa-jobnet', statustekst: 'På Jobnet (godkendt)' });
});

test('BOOK-02 Karl booker et møde hos PlanTid inden sin bookingfrist, og det står i hans kalender og i PlanTids bog', hovedopgave, async () => {
  const karl = await newBorger('Karl Øst', { kommunekode: '0101', tilmeldt: true, bookingfrist: dato(14) });
  const caller = await callerOf(karl);
  expect(await ask(caller, showBookingstatus, {})).toMatchObject({ kanBooke: true, bookingfrister: [{ frist: dato(14) }] });
  const wish = await freeTime(caller);
  const key = crypto.randomUUID();
  const moede = await ask(caller, bookMoede, { body: wish, key });
  expect(moede).toMatchObject({ status: 'booket', titel: 'Jobsamtale' });
  expect(await ask(caller, bookMoede, { body: wish, key })).toEqual(moede);

  expect((await ask(caller, listMoeder, { query: { fra: dato(), til: dato(62) } })).items).toEqual([moede]);
  expect(await vendor('plantid').book(karl.borgerId)).toMatchObject([{ tidId: wish.tidId, status: 'booket' }]);
  expect(await ask(caller, showBookingstatus, {})).toMatchObject({ bookingfrister: [] });
  expect(await topic(moedeBooked).events(({ borgerId }) => borgerId === karl.borgerId)).toHaveLength(1);
  await mailbox(karl.email).mail('Kvittering for dit møde');
});

test('Dagmar får at vide, at hun ikke kan booke, fordi hun ikke har en kontaktgruppe', hovedopgave, async () => {
  const caller = await callerOf(dagmarFriis);
  expect(await ask(caller, showBookingstatus, {})).toMatchObject({ kanBooke: false, grund: 'ingen-kontaktgruppe' });
  const refusal = await ask(caller, listMoedetilbud, {}).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ status: 403, code: kanIkkeBooke.code, body: { grund: 'ingen-kontaktgruppe' } });
});

test('FEJL-14 FEJL-17 Mads indmelder en booking-fejl, som når frem én gang, når modtageren er oppe igen', hovedopgave, async () => {
  const mads = await newBorger('Mads Bro', { kommunekode: '0561', tilmeldt: true, bookingfrist: dato(14) });
  const caller = await callerOf(mads);
  expect(await refusalOf(ask(caller, listMoedetilbud, { withinMs: 0 }))).toBe(bookingsystemFejl.code);

  await vendor('kommunekalender').set({ receiver: 'connection-refused' });
  const body = { fejltekst: 'Jeg kan ikke komme videre,\r\nder står systemfejl.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: new Date().toISOString() };
  expect(await refusalOf(ask(caller, reportBookingFejl, { body: { ...body, fejltekst: 'x'.repeat(501) } }))).toBe('ugyldigt-input');
  const key = crypto.randomUUID();
  const receipt = await ask(caller, reportBookingFejl, { body, key, until: [bookingKlargoeres.code] });
  expect(await ask(caller, reportBookingFejl, { body, key })).toEqual(receipt);
  const { key: subject, value } = await topic(bookingFejlReported).event(({ bookingFejlId, status }) => bookingFejlId === receipt.bookingFejlId && status === 'venter');
  expect(`${subject} ${value}`).not.toContain(mads.cpr);
  expect(await vendor('kommunekalender').reports(mads.cpr)).toEqual([]);

  await vendor('kommunekalender').set({ receiver: 'ok' });
  const report = await vendor('kommunekalender').report(mads.cpr);
  expect(report).toMatchObject({
    webhookId: receipt.bookingFejlId, gange: 1, borger: { cpr: mads.cpr },
    body: { type: 'booking-fejl', fejlkode: 4, fejlOphav: 'Jobnet', fejltekst: 'Jeg kan ikke komme videre,\nder står systemfejl.' },
  });
  expect(report.body).not.toHaveProperty('moedetilbudId');
  expect(report.body).not.toHaveProperty('indkaldelsesId');
  await topic(bookingFejlDelivered).event(({ bookingFejlId }) => bookingFejlId === receipt.bookingFejlId);
  expect(await vendor('kommunekalender').reports(mads.cpr)).toMatchObject([{ gange: 1 }]);
});
