import { kontaktoplysningerUpdated, listBeskeder, showEgneDataINotifications, tilmeldingRegistered } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { startTestService, tablesAboutBorgere, type TestService } from '@jobnet/service-kit/testing';
import { eventually } from '@jobnet/testkit';
import { notifications } from '../notifications.module.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ definition: notifications, env: { JOBNET_ENV: 'test', SMTP_HOST: '127.0.0.1', SMTP_PORT: '9', JOBNET_URL: 'http://jobnet.test' } });
});
afterAll(() => service.close());

/** A borger with an address, a message and a mail. */
const filled = async (email: string) => {
  const borger = { role: 'borger' as const, borgerId: newId() };
  const tilmeldingId = newId();
  const facts = { status: 'tilmeldt', ydelse: 'dagpenge', tilmeldtFra: '2026-02-02', registeredAt: '2026-02-02T09:30:00+01:00' } as const;
  await service.topics.deliver(kontaktoplysningerUpdated, { subject: newId(), sequence: 1, data: { borgerId: borger.borgerId, emailStatus: 'bekraeftet' }, claim: { email } });
  await service.topics.deliver(tilmeldingRegistered, { subject: tilmeldingId, data: { tilmeldingId, borgerId: borger.borgerId, ...facts } });
  await eventually(async () => (await service.call(listBeskeder, {}, borger)).body.total === 1, { what: 'the receipt' });
  return borger;
};

describe('one\'s own data', () => {
  it('is the messages, the address and the mails, as they were read, and nothing of anyone else', async () => {
    const mine = await filled('anna.lund@example.test');
    const other = await filled('karl.oest@example.test');
    const { dele } = (await service.call(showEgneDataINotifications, {}, mine)).body;
    const del = (navn: string) => dele.find((one) => one.navn === navn)?.linjer;
    expect(dele).toHaveLength(3);
    expect(del('Beskeder')).toMatchObject([{ emne: 'Kvittering for din tilmelding', linjer: expect.arrayContaining([expect.stringContaining('2. februar 2026')]), afsender: 'Jobnet' }]);
    expect(del('Adresse til mails')).toEqual([{ email: 'anna.lund@example.test', status: 'bekraeftet' }]);
    expect(del('Mails')).toMatchObject([{ subject: 'Kvittering for din tilmelding', text: expect.stringContaining('2. februar 2026') }]);
    const text = JSON.stringify(dele);
    for (const not of ['karl.oest', other.borgerId, 'sealed']) expect(text).not.toContain(not);
  });

  it('leaves out no table that says whose its rows are', async () => {
    expect(await tablesAboutBorgere(service)).toEqual(['kit.access_log', 'public.besked', 'public.mail', 'public.modtager']);
  });
});
