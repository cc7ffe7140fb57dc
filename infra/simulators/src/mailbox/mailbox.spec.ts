import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { type MailboxSimulator, startMailboxSimulator } from './start-mailbox.ts';

let mailbox: MailboxSimulator;
const send = (to: string, subject: string, text: string) =>
  createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, secure: false }).sendMail({ from: 'jobnet@jobnet.example', to, subject, text, messageId: '<1@jobnet.example>' });

beforeAll(async () => {
  mailbox = await startMailboxSimulator({ host: '127.0.0.1', port: 0, smtpPort: 0 });
});
afterAll(() => mailbox.close());

describe('the development mailbox', () => {
  it('takes a mail and shows it by recipient, in the browser and over its API', async () => {
    await send('anna.lund@example.test', 'Kvittering på æøå', 'Læs mere: http://localhost:8080/find-job/1?a=1&b=2 <script>');
    const [letter] = mailbox.lettersTo('anna.lund@example.test');
    expect(letter).toMatchObject({ subject: 'Kvittering på æøå', messageId: '<1@jobnet.example>' });
    const html = await (await fetch(`${mailbox.url}/mail/${letter?.id}`)).text();
    expect(html).toContain('<a href="http://localhost:8080/find-job/1?a=1&amp;b=2">');
    expect(html).not.toContain('<script>');
    const found = (await (await fetch(`${mailbox.url}/api/v1/search?query=to:anna.lund`)).json()) as { total: number };
    expect(found.total).toBe(1);
    expect(mailbox.lettersTo('karl.oest@example.test')).toHaveLength(0);
  });

  it('refuses for good, is really down, and is up again on the same port', async () => {
    await mailbox.setMode('refuse');
    await expect(send('a@example.test', 'x', 'y')).rejects.toMatchObject({ responseCode: 550 });
    await mailbox.setMode('down');
    await expect(send('a@example.test', 'x', 'y')).rejects.toMatchObject({ code: expect.stringMatching(/ECONNREFUSED|ESOCKET|ECONNECTION/) });
    await mailbox.setMode('ok');
    await send('b@example.test', 'x', 'y');
    expect(mailbox.lettersTo('b@example.test')).toHaveLength(1);
  });
});
