import { createPrivateKey, sign } from 'node:crypto';
import { Clock } from '@jobnet/messaging';
import { CompactEncrypt, importJWK } from 'jose';
import { Agent, request } from 'undici';
import { z } from 'zod';
import type { ReceiverAnswer } from './booking-fejl.rules.ts';
import { type AssembledReport, type ReceiverAddress, WebhookReceiverPort } from './webhook-receiver.port.ts';

const deadlineMs = 15_000;
const maxAnswerBytes = 64 * 1024;
const receipt = z.object({ modtaget: z.literal(true) });

/**
 * Sends reports as Standard Webhooks: `webhook-id` is the report's id on every try, the signature is ed25519 (`v1a`) over
 * `id.timestamp.body`, the CPR number is a JWE to the vendor's public key. Redirects are not followed.
 */
export class WebhookReceiverClient extends WebhookReceiverPort {
  readonly #key;
  readonly #agent = new Agent({ connections: 8, connect: { timeout: 3_000 } });

  constructor(
    signingJwk: string,
    private readonly clock: Clock,
  ) {
    super();
    this.#key = createPrivateKey({ key: JSON.parse(signingJwk) as JsonWebKeyInput, format: 'jwk' });
  }

  async deliver(vendor: ReceiverAddress, report: AssembledReport): Promise<ReceiverAnswer> {
    const body = JSON.stringify(await bodyOf(vendor, report));
    const timestamp = String(Math.floor((this.clock.now().getTime() - this.clock.offsetMs) / 1000));
    const signature = sign(null, Buffer.from(`${report.id}.${timestamp}.${body}`), this.#key).toString('base64');
    try {
      const response = await request(vendor.bookingFejlUrl, {
        method: 'POST',
        dispatcher: this.#agent,
        headers: {
          'content-type': 'application/json',
          'webhook-id': report.id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1a,${signature}`,
        },
        body,
        signal: AbortSignal.timeout(deadlineMs),
      });
      const text = await readUpTo(response.body, maxAnswerBytes);
      if (response.statusCode < 200 || response.statusCode > 299) return statusOf(response.statusCode, response.headers['retry-after']);
      return isReceipt(text) ? { kind: 'taken' } : { kind: 'insane' };
    } catch {
      return { kind: 'unreachable' };
    }
  }
}

interface JsonWebKeyInput {
  [name: string]: unknown;
}

const bodyOf = async (vendor: ReceiverAddress, report: AssembledReport) => {
  const key = await importJWK(vendor.offentligNoegle, 'ECDH-ES+A256KW');
  const borger = await new CompactEncrypt(Buffer.from(JSON.stringify({ cpr: report.cpr })))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'application/json' })
    .encrypt(key);
  return {
    type: 'booking-fejl',
    borger,
    fejlkode: Number(report.fejlkode),
    fejltekst: report.fejltekst,
    fejlOphav: 'Jobnet',
    fejlTidspunkt: report.fejlTidspunkt,
    ...(report.moedetilbudId ? { moedetilbudId: report.moedetilbudId } : {}),
    ...(report.indkaldelsesId ? { indkaldelsesId: report.indkaldelsesId } : {}),
  };
};

const readUpTo = async (body: AsyncIterable<Buffer>, limit: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const isReceipt = (text: string): boolean => {
  try {
    return receipt.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

const statusOf = (status: number, retryAfter: string | string[] | undefined): ReceiverAnswer => {
  const seconds = Number(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter);
  return { kind: 'status', status, ...(Number.isFinite(seconds) && seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}) };
};
