import type { KeyObject } from 'node:crypto';
import { Clock } from '@jobnet/messaging';
import { CompactEncrypt, importJWK } from 'jose';
import { Measures } from '@jobnet/service-kit';
import { type Agent, type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { vendorAgent, type VendorNet } from '../leverandoer/vendor-agent.client.ts';
import { pausesEndpoint, type ReceiverAnswer, retryAfterMsOf } from './modtager.rules.ts';
import { type AssembledReport, type ReceiverAddress, type TimedAnswer, WebhookReceiverPort } from './webhook-receiver.port.ts';
import { signatureHeader, signingKeyOf } from './webhook-signature.client.ts';

const deadlineMs = 15_000;
const connectionsPerReceiver = 8;
const maxAnswerBytes = 64 * 1024;
const receipt = z.object({ modtaget: z.literal(true) });
const proof = receipt.extend({ udfordring: z.string() });

interface Message {
  readonly id: string;
  readonly body: unknown;
  readonly isTaken: (answer: unknown) => boolean;
}

/** What the client stands on: Jobnet's common signing keys (JSON Web Keys), the net, the clock, the figures, and a shorter deadline for tests. */
export interface ReceiverOptions {
  readonly commonJwks: readonly string[];
  readonly net: VendorNet;
  readonly clock: Clock;
  readonly measures: Measures;
  readonly deadlineMs?: number;
}

/**
 * Sends reports as Standard Webhooks: `webhook-id` is the report's id on every try, and every key of the vendor signs
 * `id.timestamp.body`. Redirects are not followed, and an answer is read to 64 kB and no longer than 15 s.
 */
export class WebhookReceiverClient extends WebhookReceiverPort {
  readonly #commonKeys: readonly KeyObject[];
  readonly #agent: Agent;

  constructor(private readonly options: ReceiverOptions) {
    super();
    this.#commonKeys = options.commonJwks.map((jwk) => signingKeyOf(JSON.parse(jwk) as Record<string, unknown>));
    this.#agent = vendorAgent(options.net, connectionsPerReceiver);
  }

  async deliver(to: ReceiverAddress, report: AssembledReport): Promise<TimedAnswer> {
    if (to.cprForm === 'json' && new URL(to.bookingFejlUrl).protocol !== 'https:') return { answer: { kind: 'forbidden' }, varighedMs: 0 };
    return this.#send(to, { id: report.id, body: await bodyOf(to, report), isTaken: (answer) => receipt.safeParse(answer).success });
  }

  prove(to: ReceiverAddress, { id, udfordring }: { readonly id: string; readonly udfordring: string }): Promise<TimedAnswer> {
    const isTaken = (answer: unknown): boolean => proof.safeParse(answer).data?.udfordring === udfordring;
    return this.#send(to, { id, body: { type: 'modtager-udfordring', udfordring }, isTaken });
  }

  async #send(to: ReceiverAddress, message: Message): Promise<TimedAnswer> {
    const begun = performance.now();
    const answer = await this.options.measures.outside('modtager', () => this.#answerOf(to, message), outcomeOf, to.cvr);
    return { answer, varighedMs: Math.round(performance.now() - begun) };
  }

  async #answerOf(to: ReceiverAddress, { id, body, isTaken }: Message): Promise<ReceiverAnswer> {
    const text = JSON.stringify(body);
    const timestamp = String(Math.floor(this.#systemTime().getTime() / 1000));
    try {
      const response = await request(to.bookingFejlUrl, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': signatureHeader({ id, timestamp, body: text }, to.signers, this.#commonKeys),
        },
        body: text,
        signal: AbortSignal.timeout(this.options.deadlineMs ?? deadlineMs),
      });
      return await this.#read(response, isTaken);
    } catch (error) {
      return failureOf(error);
    }
  }

  async #read({ statusCode, headers, body }: Dispatcher.ResponseData, isTaken: Message['isTaken']): Promise<ReceiverAnswer> {
    const text = await readUpTo(body, maxAnswerBytes);
    if (statusCode >= 200 && statusCode <= 299) return text !== undefined && isTaken(parsed(text)) ? { kind: 'taken' } : { kind: 'insane' };
    const retryAfterMs = retryAfterMsOf([headers['retry-after']].flat()[0], this.#systemTime());
    return { kind: 'status', status: statusCode, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }

  /** Protocol time is the system's, also when domain time has been moved. */
  #systemTime(): Date {
    const { clock } = this.options;
    return new Date(clock.now().getTime() - clock.offsetMs);
  }
}

/** In the words by which calls to outside systems are counted; a refusal is an answer too. */
const outcomeOf = (answer: ReceiverAnswer): string => {
  if (answer.kind === 'taken') return 'ok';
  if (answer.kind === 'insane') return 'contract-broken';
  return answer.kind === 'status' && answer.status < 500 && !pausesEndpoint(answer) ? 'refused' : 'unreachable';
};

const bodyOf = async (to: ReceiverAddress, report: AssembledReport) => ({
  type: report.type,
  borger: to.cprForm === 'json' ? { cpr: report.cpr } : await encrypted(to.offentligNoegle, { cpr: report.cpr }),
  fejlkode: Number(report.fejlkode),
  fejltekst: report.fejltekst,
  fejlOphav: 'Jobnet',
  fejlTidspunkt: report.fejlTidspunkt,
  ...(report.moedetilbudId ? { moedetilbudId: report.moedetilbudId } : {}),
  ...(report.indkaldelsesId ? { indkaldelsesId: report.indkaldelsesId } : {}),
});

const encrypted = async (jwk: Record<string, unknown>, borger: { readonly cpr: string }): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify(borger)))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'application/json' })
    .encrypt(await importJWK(jwk, 'ECDH-ES+A256KW'));

/** The text of an answer; undefined when there is more of it than anybody needs. */
const readUpTo = async (body: AsyncIterable<Buffer>, limit: number): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const failureOf = (error: unknown): ReceiverAnswer => {
  const { code = '', name } = error as { code?: unknown; name?: unknown };
  if (code === 'FORBIDDEN_ADDRESS') return { kind: 'forbidden' };
  if (name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT') return { kind: 'unreachable', why: 'tid' };
  const isCertificate = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(code));
  return { kind: 'unreachable', why: isCertificate ? 'certifikat' : 'forbindelse' };
};
