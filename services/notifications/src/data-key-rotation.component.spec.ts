import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { annonceApproved, kontaktoplysningerUpdated, tilmeldingRegistered } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { sealAgain, startTestService, type TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { notifications } from './notifications.module.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ definition: notifications, env: { JOBNET_ENV: 'test', SMTP_HOST: '127.0.0.1', SMTP_PORT: '9', JOBNET_URL: 'http://jobnet.test' } });
});
afterAll(() => service.close());

it('a new data key seals beskeder, mails and addresses again, and nothing needs the old one any more', async () => {
  const [borgerId, tilmeldingId, annonceId] = [newId(), newId(), newId()];
  await service.topics.deliver(kontaktoplysningerUpdated, { subject: newId(), data: { borgerId, emailStatus: 'bekraeftet' }, claim: { email: 'anna.lund@example.test' } });
  const facts = { status: 'tilmeldt', ydelse: 'dagpenge', tilmeldtFra: '2026-02-02', registeredAt: '2026-02-02T09:30:00+01:00' } as const;
  await service.topics.deliver(tilmeldingRegistered, { subject: tilmeldingId, data: { tilmeldingId, borgerId, ...facts } });
  const claim = { navn: 'Mette Nord', email: 'mette.nord@example.test', titel: 'Tømrer til tagarbejde' };
  await service.topics.deliver(annonceApproved, { subject: annonceId, data: { ...annonceApproved.example, annonceId }, claim });
  await eventually(async () => (await service.db.query('select 1 from mail')).length === 2, { what: 'both mails to be queued' });
  expect(await sealAgain(service, notifications)).toEqual({
    sealed: ['besked.sealed_content', 'modtager.sealed_email', 'mail.sealed_recipient', 'mail.sealed_content'], unreadable: [], left: [],
  });
});
