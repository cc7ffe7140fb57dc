import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('shows a mail with HTML as text first, and its HTML where nothing can run', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, secure: false });
    await transport.sendMail({ from: 'jobnet@jobnet.example', to: 'lone.dahl@example.test', subject: 'HTML', text: 'Som tekst', html: '<h1>Som HTML</h1><script>alert(1)</script>' });
    const [letter] = mailbox.lettersTo('lone.dahl@example.test');
    expect(await (await fetch(`${mailbox.url}/mail/${letter?.id}`)).text()).toMatch(/Som tekst[\s\S]*<a href="[^"]+\/html"/);
    const html = await fetch(`${mailbox.url}/mail/${letter?.id}/html`);
    expect(html.headers.get('content-security-policy')).toContain("sandbox allow-popups; default-src 'none'");
    const message = (await (await fetch(`${mailbox.url}/api/v1/message/${letter?.id}`)).json()) as Record<string, string>;
    expect(message).toMatchObject({ Text: 'Som tekst', HTML: expect.stringContaining('<h1>Som HTML</h1>') });
  });

  it('remembers mails over a restart', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'mailbox-')), 'mails.jsonl');
    const first = await startMailboxSimulator({ host: '127.0.0.1', port: 0, smtpPort: 0, file });
    await createTransport({ host: '127.0.0.1', port: first.smtpPort, secure: false }).sendMail({ from: 'a@jobnet.example', to: 'karl.oest@example.test', subject: 'Gemt', text: 'x' });
    await first.close();
    const second = await startMailboxSimulator({ host: '127.0.0.1', port: 0, smtpPort: 0, file });
    expect(second.lettersTo('karl.oest@example.test')).toMatchObject([{ subject: 'Gemt' }]);
    await second.close();
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

  it('is down at once, also while a client keeps its connection for the next mail', async () => {
    const pool = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, secure: false, pool: true, maxConnections: 1 });
    await pool.sendMail({ from: 'jobnet@jobnet.example', to: 'c@example.test', subject: 'x', text: 'y' });
    const before = performance.now();
    await mailbox.setMode('down');
    expect(performance.now() - before).toBeLessThan(3_000);
    pool.close();
    await mailbox.setMode('ok');
  });
});
