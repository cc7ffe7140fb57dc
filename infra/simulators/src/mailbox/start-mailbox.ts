import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Answer, json, page } from '../http/answer.ts';
import { type Address, Listener } from '../http/listener.ts';
import { readJson, Refusal, serve } from '../http/router.ts';
import { type Letter, LetterBox } from './letter-box.ts';
import { letterPage, listPage, missingPage } from './mailbox-page.ts';

const maxMailBytes = 10 * 1024 * 1024;
/** A client that keeps its connection for the next mail is not waited for when the port is closed. */
const closeTimeoutMs = 1;

/** `refuse`: every mail is refused for good (550). `down`: the SMTP port is closed. */
export type MailboxMode = 'ok' | 'refuse' | 'down';
const modes: readonly string[] = ['ok', 'refuse', 'down'];

export interface MailboxSimulator {
  readonly url: string;
  readonly smtpPort: number;
  /** Mails to an address, newest first. */
  lettersTo(address: string): Letter[];
  setMode(mode: MailboxMode): Promise<void>;
  clear(): void;
  close(): Promise<void>;
}

/** Starts the development mailbox: takes every mail by SMTP, shows it in the browser and over a small API. */
export async function startMailboxSimulator(options: Address & { readonly smtpPort: number; readonly file?: string }): Promise<MailboxSimulator> {
  const box = new LetterBox(options.file);
  const smtp = new SmtpPort(box, { host: options.host, port: options.smtpPort });
  await smtp.setMode('ok');
  const summary = (letter: Letter) => ({ ID: letter.id, MessageID: letter.messageId, From: { Address: letter.from }, To: letter.to.map((Address) => ({ Address })), Subject: letter.subject, Created: letter.received, Snippet: letter.text.slice(0, 200) });
  const list = (letters: Letter[]) => json({ total: letters.length, messages: letters.map(summary) });
  const listener = new Listener(
    serve({
      'GET /healthz': () => json({ status: 'ok', parts: { smtp: smtp.mode } }),
      'GET /': ({ query }) => page(listPage(box.search(query.get('q') ?? ''), query.get('q') ?? '')),
      'GET /mail/:id': ({ params }) => {
        const letter = box.find(params['id'] ?? '');
        return letter ? page(letterPage(letter)) : page(missingPage(), 404);
      },
      'GET /mail/:id/html': ({ params }) => mailHtml(box.find(params['id'] ?? '')),
      'GET /api/v1/messages': () => list(box.all()),
      'DELETE /api/v1/messages': () => {
        box.clear();
        return json({ total: 0, messages: [] });
      },
      'GET /api/v1/search': ({ query }) => list(box.search(query.get('query') ?? '')),
      'GET /api/v1/message/:id': ({ params }) => {
        const letter = box.find(params['id'] ?? '');
        if (!letter) throw new Refusal(404, 'ukendt-mail', 'Mailen findes ikke.');
        return json({ ...summary(letter), Text: letter.text, HTML: letter.html ?? '' });
      },
      'GET /control': () => json({ mode: smtp.mode }),
      'PUT /control': async (call) => {
        const mode = String(readJson(call)['mode']);
        if (!modes.includes(mode)) throw new Refusal(400, 'ukendt-tilstand', 'mode er ok, refuse eller down.');
        await smtp.setMode(mode as MailboxMode);
        return json({ mode });
      },
    }),
    options,
  );
  await listener.open();
  return {
    url: listener.url,
    get smtpPort() {
      return smtp.port;
    },
    lettersTo: (address) => box.search(`to:${address}`),
    setMode: (mode) => smtp.setMode(mode),
    clear: () => box.clear(),
    close: async () => {
      await smtp.setMode('down');
      await listener.close();
    },
  };
}

/** A mail's own HTML: links open in a new tab, nothing is fetched and nothing runs. */
const mailHtml = (letter: Letter | undefined): Answer => {
  if (letter?.html === undefined) return page(missingPage(), 404);
  const answer = page(`<base target="_blank">${letter.html}`);
  const policy = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
  return 'headers' in answer ? { ...answer, headers: { ...answer.headers, 'content-security-policy': policy } } : answer;
};

/** The SMTP side, which can really be closed and opened again on the same port. */
class SmtpPort {
  mode: MailboxMode = 'down';
  port: number;
  #server: SMTPServer | undefined;

  constructor(
    private readonly box: LetterBox,
    private readonly address: Address,
  ) {
    this.port = address.port;
  }

  async setMode(mode: MailboxMode): Promise<void> {
    this.mode = mode;
    if (mode === 'down') await this.#close();
    else await this.#open();
  }

  async #open(): Promise<void> {
    if (this.#server) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: maxMailBytes,
      closeTimeout: closeTimeoutMs,
      onMailFrom: (_address, _session, callback) => callback(this.mode === 'refuse' ? refusal() : null),
      onData: (stream, session, callback) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        bytesOf(stream)
          .then((raw) => this.box.receive(raw, recipients))
          .then(() => callback(), callback);
      },
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, this.address.host, resolve);
    });
    this.port = (server.server.address() as AddressInfo).port;
  }

  async #close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

const refusal = (): Error => Object.assign(new Error('Simulatoren afviser al post'), { responseCode: 550 });

const bytesOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
