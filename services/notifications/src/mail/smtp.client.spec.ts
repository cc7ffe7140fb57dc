import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SmtpClient } from './smtp.client.ts';

const mail = { messageId: '0190a5d0-0000-7000-8000-000000000001', to: 'karl.oest@example.test', subject: 'Din jobagent', text: 'Et nyt job.' };
const servers: Server[] = [];
const sockets: Socket[] = [];
const clients: SmtpClient[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.onApplicationShutdown();
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A mail server that answers each line as told; `hangUp` cuts the connection instead of answering. */
const listening = async (answer: (line: string) => string | 'hangUp'): Promise<number> => {
  const talk = (socket: Socket) => {
    sockets.push(socket);
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

const clientOf = (port: number, overTls = false): SmtpClient => {
  const client = new SmtpClient({ host: '127.0.0.1', port, from: 'Jobnet <ingen-svar@jobnet.example>', overTls });
  clients.push(client);
  return client;
};
const sendTo = (port: number) => clientOf(port).send(mail);

describe('what became of a mail', () => {
  it('is sent when the server says so', async () => {
    expect(await sendTo(await listening(polite('250 queued')))).toBe('sent');
  });

  it('is that it waits, when it must go over TLS and the server has none: no word of it is said', async () => {
    const said: string[] = [];
    const port = await listening((line) => {
      said.push(line);
      return line === 'STARTTLS' ? '502 not here' : polite('250 queued')(line);
    });
    expect(await clientOf(port, true).send(mail)).toBe('unreachable');
    expect(said.join(' ')).not.toMatch(/MAIL FROM|karl\.oest/);
    expect(await clientOf(port).send(mail)).toBe('sent');
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

describe('a connection', () => {
  it('carries one mail after the other', async () => {
    const client = clientOf(await listening(polite('250 queued')));
    for (let mails = 0; mails < 5; mails += 1) expect(await client.send(mail)).toBe('sent');
    expect(sockets).toHaveLength(1);
  });

  it('that the server has closed between two mails costs no mail, and repeats none', async () => {
    let taken = 0;
    const answer = (line: string) => {
      if (line === '.') taken += 1;
      return polite('250 queued')(line);
    };
    const client = clientOf(await listening(answer));
    expect(await client.send(mail)).toBe('sent');
    sockets[0]?.destroy();
    expect(await client.send(mail)).toBe('sent');
    expect({ connections: sockets.length, taken }).toEqual({ connections: 2, taken: 2 });
  });
});
