import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SmtpClient } from './smtp.client.ts';

const mail = { messageId: '0190a5d0-0000-7000-8000-000000000001', to: 'karl.oest@example.test', subject: 'Din jobagent', text: 'Et nyt job.' };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A mail server that answers each line as told; `hangUp` cuts the connection instead of answering. */
const listening = async (answer: (line: string) => string | 'hangUp'): Promise<number> => {
  const talk = (socket: Socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mail.test\r\n');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('utf8').split('\r\n').filter(Boolean)) {
        const said = answer(line);
        if (said === 'hangUp') socket.destroy();
        else if (said) socket.write(`${said}\r\n`);
      }
    });
  };
  const started = createServer(talk);
  servers.push(started);
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return (started.address() as AddressInfo).port;
};

const polite = (afterDot: string) => (line: string) => {
  if (line === 'DATA') return '354 go on';
  if (line === '.') return afterDot;
  return /^(EHLO|HELO|MAIL|RCPT|QUIT)/.test(line) ? '250 ok' : '';
};

const sendTo = (port: number) => new SmtpClient({ host: '127.0.0.1', port, from: 'Jobnet <ingen-svar@jobnet.example>' }).send(mail);

describe('what became of a mail', () => {
  it('is sent when the server says so', async () => {
    expect(await sendTo(await listening(polite('250 queued')))).toBe('sent');
  });

  it('is unknown when the connection is lost after the mail went over: it may have been sent', async () => {
    expect(await sendTo(await listening(polite('hangUp')))).toBe('unknown');
  });

  it('is refused for good by 5xx, and may be tried again after 4xx', async () => {
    expect(await sendTo(await listening(polite('550 no such mailbox')))).toBe('refused');
    expect(await sendTo(await listening(polite('451 try again later')))).toBe('unreachable');
  });

  it('has surely not been sent by a server that nobody reached', async () => {
    const port = await listening(() => '');
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await sendTo(port)).toBe('unreachable');
  });
});
