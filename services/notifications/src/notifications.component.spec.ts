import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  afmeldingRegistered,
  annonceApproved,
  annonceRejected,
  dansktTidspunkt,
  jobagentMatched,
  kontaktoplysningerUpdated,
  leverandoerWarned,
  listBeskeder,
  markBeskedRead,
  moedeBooked,
  moedeCancelled,
  moedeRebooked,
  showBesked,
  tilmeldingKvittering,
  tilmeldingRegistered,
} from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { startTestService, type TestService } from '@jobnet/service-kit/testing';
import { type MailboxSimulator, startMailboxSimulator } from '@jobnet/simulators';
import { eventually } from '@jobnet/testkit';
import { notifications } from './notifications.module.ts';

let mailbox: MailboxSimulator;
let service: TestService;
const borger = () => ({ role: 'borger' as const, borgerId: newId() });
const tilmelding = (borgerId: string) => ({
  tilmeldingId: newId(),
  borgerId,
  status: 'tilmeldt' as const,
  ydelse: 'dagpenge' as const,
  tilmeldtFra: '2026-02-02',
  registeredAt: '2026-02-02T09:30:00+01:00',
});
const moede = (borgerId: string) => ({
  moedeId: newId(),
  borgerId,
  status: 'booket' as const,
  start: '2026-02-10T10:00:00+01:00',
  slut: '2026-02-10T10:30:00+01:00',
  moedeform: '2',
  samtaletype: '7',
});
const giveEmail = (borgerId: string, email: string, { emailStatus = 'bekraeftet', subject = newId(), sequence = 1 }: { emailStatus?: 'bekraeftet' | 'ubekraeftet'; subject?: string; sequence?: number } = {}) =>
  service.topics.deliver(kontaktoplysningerUpdated, { subject, sequence, data: { borgerId, emailStatus }, claim: { email } });
const beskeder = async (as: { role: 'borger'; borgerId: string }) => (await service.call(listBeskeder, {}, as)).body;

beforeAll(async () => {
  mailbox = await startMailboxSimulator({ host: '127.0.0.1', port: 0, smtpPort: 0 });
  service = await startTestService({
    definition: notifications,
    env: { JOBNET_ENV: 'test', SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailbox.smtpPort), JOBNET_URL: 'http://jobnet.test' },
  });
});
afterAll(async () => {
  await service?.close();
  await mailbox?.close();
});

describe('a receipt', () => {
  it('TIL-07 MSG-05 stands in the Beskedbakke and in a mail, once, also when the event comes twice', async () => {
    const anna = borger();
    const data = tilmelding(anna.borgerId);
    await giveEmail(anna.borgerId, 'anna.lund@example.test');
    const id = newId();
    await service.topics.deliver(tilmeldingRegistered, { id, subject: data.tilmeldingId, data });
    await service.topics.deliver(tilmeldingRegistered, { id, subject: data.tilmeldingId, data });
    const [mail] = await eventually(() => mailbox.lettersTo('anna.lund').length > 0 && mailbox.lettersTo('anna.lund'), { what: 'the mail' });
    const list = await beskeder(anna);
    expect(list).toMatchObject({ total: 1, ulaeste: 1, items: [{ emne: 'Kvittering for din tilmelding', laest: false, kraeverHandling: false }] });
    const whole = await service.call(showBesked, { params: { beskedId: list.items[0]?.beskedId ?? '' } }, anna);
    expect(whole.body.linjer).toEqual(tilmeldingKvittering(data).linjer);
    expect(whole.body.linjer.join(' ')).toContain('2. februar 2026 kl. 09.30');
    expect(mail?.subject).toBe('Kvittering for din tilmelding');
    for (const linje of whole.body.linjer) expect(mail?.text).toContain(linje);
    expect(mailbox.lettersTo('anna.lund')).toHaveLength(1);
  });

  it('TIL-26 of an afmelding says the reason in the words of Jobnet', async () => {
    const karl = borger();
    const data = { ...tilmelding(karl.borgerId), status: 'afmeldt' as const, afmeldtFra: '2026-03-01', afmeldingsaarsag: '16' };
    await service.topics.deliver(afmeldingRegistered, { subject: data.tilmeldingId, data });
    const list = await eventually(async () => (await beskeder(karl)).total === 1 && beskeder(karl), { what: 'the receipt' });
    const whole = await service.call(showBesked, { params: { beskedId: list.items[0]?.beskedId ?? '' } }, karl);
    expect(whole.body.linjer).toEqual(['Du er afmeldt som ledig fra 1. marts 2026.', 'Årsag: Fejloprettet.']);
  });

  it('waits for an address that is still on its way, and for a mail server that is down', async () => {
    const lone = borger();
    await mailbox.setMode('down');
    const data = tilmelding(lone.borgerId);
    await service.topics.deliver(tilmeldingRegistered, { subject: data.tilmeldingId, data });
    await eventually(async () => (await beskeder(lone)).total === 1, { what: 'the receipt in the Beskedbakke' });
    await giveEmail(lone.borgerId, 'lone.dahl@example.test');
    await mailbox.setMode('ok');
    service.clock.move(60_000);
    await eventually(() => mailbox.lettersTo('lone.dahl').length === 1, { what: 'the mail', withinMs: 20_000 });
  });

  it('BOOK-21 tells of a meeting one has booked, with its mødeform', async () => {
    const karl = borger();
    await service.topics.deliver(moedeBooked, { subject: newId(), data: moede(karl.borgerId) });
    const list = await eventually(async () => (await beskeder(karl)).items.length > 0 && (await beskeder(karl)), { what: 'the besked' });
    const { linjer } = (await service.call(showBesked, { params: { beskedId: list.items[0]?.beskedId ?? '' } }, karl)).body;
    expect(linjer).toEqual(['Du har booket et møde 10. februar 2026 kl. 10.00.', 'Mødeform: Telefonisk.', "Du kan se mødet under 'Kalender og møder'."]);
  });

  it('tells what the kommune did to a meeting: made, moved, cancelled; not what the borger did, nor the a-kasse', async () => {
    const karl = borger();
    const kommunens = { ...moede(karl.borgerId), oprindelse: 'kommune' as const };
    const subject = kommunens.moedeId;
    await service.topics.deliver(moedeBooked, { subject, sequence: 1, data: { ...kommunens, bekraeftelse: 'afventer', bekraeftesSenest: '2026-02-08T12:00:00+01:00' } });
    await service.topics.deliver(moedeRebooked, { subject, sequence: 2, data: { ...kommunens, start: '2026-02-11T10:00:00+01:00', flyttetFra: kommunens.start } });
    await service.topics.deliver(moedeRebooked, { subject: newId(), data: { ...kommunens, aendret: ['sted', 'sagsbehandler'] } });
    await service.topics.deliver(moedeRebooked, { subject: newId(), data: { ...moede(karl.borgerId), oprindelse: 'akasse' } });
    await service.topics.deliver(moedeCancelled, { subject: newId(), data: { ...moede(karl.borgerId), status: 'aflyst', aflystAf: 'borger' } });
    await service.topics.deliver(moedeCancelled, { subject: newId(), data: { ...moede(karl.borgerId), status: 'aflyst', aflystAf: 'myndighed', oprindelse: 'akasse' } });
    await service.topics.deliver(moedeCancelled, { subject, sequence: 3, data: { ...kommunens, status: 'aflyst', aflystAf: 'myndighed' } });
    const list = await eventually(async () => (await beskeder(karl)).items.length === 4 && (await beskeder(karl)), { what: 'the beskeder' });
    expect(list.items.map(({ emne }) => emne).sort()).toEqual(['Din kommune har indkaldt dig til et møde', 'Dit møde er aflyst', 'Dit møde er flyttet', 'Dit møde er ændret']);
    const linjerOf = async (begins: string) => {
      const beskedId = list.items.find(({ emne }) => emne.startsWith(begins))?.beskedId ?? '';
      return (await service.call(showBesked, { params: { beskedId } }, karl)).body.linjer;
    };
    expect(await linjerOf('Din kommune')).toContain('Du skal bekræfte mødet senest 8. februar 2026 kl. 12.00.');
    expect(await linjerOf('Dit møde er ændret')).toEqual(expect.arrayContaining(['Mødet er nu et andet sted.', 'Du skal tale med en anden sagsbehandler.']));
  });
});

describe('an address that nobody has confirmed', () => {
  it('gets no mail; the receipt waits for the confirmation and stands in the Beskedbakke meanwhile', async () => {
    const freja = borger();
    const subject = newId();
    await giveEmail(freja.borgerId, 'freja.forkert@example.test', { emailStatus: 'ubekraeftet', subject });
    await eventually(async () => (await service.db.query('select 1 from modtager where borger_id = $1', [freja.borgerId])).length === 1, { what: 'the address' });
    const data = tilmelding(freja.borgerId);
    await service.topics.deliver(tilmeldingRegistered, { subject: data.tilmeldingId, data });
    await eventually(async () => (await beskeder(freja)).total === 1, { what: 'the receipt in the Beskedbakke' });
    const tries = () => service.db.query('select 1 from mail m join messaging.due d on d.ref = m.id::text where m.borger_id = $1 and d.attempt > 0 and d.lease_until is null', [freja.borgerId]);
    await eventually(async () => (await tries()).length === 1, { what: 'the mail to wait for an address' });
    expect(mailbox.lettersTo('freja.forkert')).toHaveLength(0);
    await giveEmail(freja.borgerId, 'freja.holm@example.test', { subject, sequence: 2 });
    service.clock.move(60_000);
    await eventually(() => mailbox.lettersTo('freja.holm').length === 1, { what: 'the mail', withinMs: 20_000 });
    expect(mailbox.lettersTo('freja.forkert')).toHaveLength(0);
  });
});

describe('the Beskedbakke', () => {
  it('MSG-02 lists, opens and marks read the own messages, and knows nothing of those of others', async () => {
    const bilal = borger();
    const freja = borger();
    for (const one of [bilal, bilal, freja]) {
      const data = tilmelding(one.borgerId);
      await service.topics.deliver(tilmeldingRegistered, { subject: data.tilmeldingId, data });
    }
    const list = await eventually(async () => (await beskeder(bilal)).total === 2 && beskeder(bilal), { what: 'two receipts' });
    await eventually(async () => (await beskeder(freja)).total === 1, { what: "Freja's receipt" });
    const beskedId = list.items[0]?.beskedId ?? '';
    expect((await service.call(markBeskedRead, { params: { beskedId } }, bilal)).status).toBe(204);
    expect(await beskeder(bilal)).toMatchObject({ total: 2, ulaeste: 1 });
    expect((await service.call(showBesked, { params: { beskedId } }, freja)).problem.code).toBe('findes-ikke');
    expect((await service.call(markBeskedRead, { params: { beskedId } }, freja)).status).toBe(404);
    expect((await service.call(listBeskeder, {})).status).toBe(401);
  });
});

describe('mails about ads', () => {
  const annonce = { ...annonceApproved.example, annonceId: newId() };

  it('tell the creator that the ad is approved, with a link that opens it', async () => {
    await service.topics.deliver(annonceApproved, {
      subject: annonce.annonceId,
      data: annonce,
      claim: { navn: 'Mette Nord', email: 'mette.nord@example.test', titel: 'Tømrer til tagarbejde' },
    });
    const [mail] = await eventually(() => mailbox.lettersTo('mette.nord').length > 0 && mailbox.lettersTo('mette.nord'), { what: 'the mail' });
    expect(mail?.subject).toBe('Din jobannonce er godkendt');
    expect(mail?.text).toContain(`http://jobnet.test/find-job/${annonce.annonceId}`);
    expect(mail?.text).toContain(dansktTidspunkt(annonce.publiceresFra));
  });

  it('ANN-31 EMAIL-03 tell the creator of a rejected ad the reason', async () => {
    await service.topics.deliver(annonceRejected, {
      subject: annonce.annonceId,
      sequence: 2,
      data: { ...annonce, status: 'ikke-godkendt' },
      claim: { navn: 'Olga Havn', email: 'olga.havn@example.test', titel: 'Kok', aarsag: 'Ikke reelt job', begrundelse: 'Løn mangler.' },
    });
    const [mail] = await eventually(() => mailbox.lettersTo('olga.havn').length > 0 && mailbox.lettersTo('olga.havn'), { what: 'the mail' });
    expect(mail?.text).toContain('Årsag: Ikke reelt job.');
    expect(mail?.text).toContain('Løn mangler.');
  });

  it('AGENT-07 bring the ads of a jobagent to the borger, once, with links', async () => {
    const karl = borger();
    await giveEmail(karl.borgerId, 'karl.oest@example.test');
    const match = { jobagentmatchId: newId(), jobagentId: newId(), borgerId: karl.borgerId, annonceIds: [annonce.annonceId] };
    const id = newId();
    await service.topics.deliver(jobagentMatched, { id, subject: match.jobagentmatchId, data: match });
    await service.topics.deliver(jobagentMatched, { id, subject: match.jobagentmatchId, data: match });
    const [mail] = await eventually(() => mailbox.lettersTo('karl.oest').length > 0 && mailbox.lettersTo('karl.oest'), { what: 'the mail' });
    expect(mail?.text).toContain(`http://jobnet.test/find-job/${annonce.annonceId}`);
    expect(mailbox.lettersTo('karl.oest')).toHaveLength(1);
  });

  it('keep nothing readable of persons in rows', async () => {
    const rows = await service.db.query<{ all: string }>(`select coalesce(string_agg(t::text, ' '), '') as all from (select m::text as t from mail m union all select b::text from besked b union all select o::text from modtager o) x`);
    expect(rows[0]?.all).not.toMatch(/example\.test|Mette|Karl|Tømrer/);
  });
});

describe("a vendor's duty", () => {
  it('FEJL-28 is mailed that reports wait, with their id and where they are seen, and nothing of a borger', async () => {
    const leverandoerId = newId();
    const data = { leverandoerId, bookingFejlId: newId(), grund: 'pauset', venter: 3, hviler: 1 };
    await service.topics.deliver(leverandoerWarned, { subject: leverandoerId, data, claim: { navn: 'PlanTid A/S', email: 'vagt@plantid.example.test' } });
    const [mail] = await eventually(() => mailbox.lettersTo('vagt@plantid').length > 0 && mailbox.lettersTo('vagt@plantid'), { what: 'the mail' });
    expect(mail?.subject).toBe('Jobnet kan ikke aflevere booking-fejl til jer');
    for (const part of ['Til vagten hos PlanTid A/S', 'Fejl, der venter: 3', data.bookingFejlId, 'http://jobnet.test/backoffice/booking-fejl']) expect(mail?.text).toContain(part);
  });
});
