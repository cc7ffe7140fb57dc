import { createHmac, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { compactDecrypt, errors, importJWK, type JWK } from 'jose';
import { json, type Answer } from '../http/answer.ts';
import { Journal } from '../http/journal.ts';
import { type Call, readJson, Refusal } from '../http/router.ts';

const oldestSeconds = 300;

/** A booking-fejl report as it arrived: body decrypted, and how often the same id came. */
export interface ModtagetFejl {
  readonly webhookId: string;
  readonly modtaget: string;
  readonly gange: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** What was inside the encrypted part. */
  readonly borger: Readonly<Record<string, unknown>>;
}

/** A signing key of Jobnet's that came later than the receiver. */
interface LearntKey {
  readonly jwk?: JWK;
  readonly secret?: string;
}

/** The vendor's receiver of booking-fejl: checks signature and age, opens the encrypted part, keeps each id once. */
export class FejlModtager {
  readonly #journal: Journal<ModtagetFejl>;
  readonly #reports: Map<string, ModtagetFejl>;
  /** Calls refused for their signature or age. */
  afvist = 0;
  /** Public keys and secrets that Jobnet has told of since: one may be changed for another while both sign. */
  readonly #learnt: LearntKey[];
  readonly #learntJournal: Journal<LearntKey>;

  constructor(
    private readonly keys: { readonly jobnet: JWK | undefined; readonly secret?: string | undefined; readonly own: JWK },
    file: string | undefined,
  ) {
    this.#journal = new Journal<ModtagetFejl>(file);
    this.#learntJournal = new Journal<LearntKey>(file && file.replace(/\.jsonl$/, '-noegler.jsonl'));
    this.#learnt = this.#learntJournal.read();
    this.#reports = new Map(this.#journal.read().map((report) => [report.webhookId, report]));
  }

  all(): ModtagetFejl[] {
    return [...this.#reports.values()];
  }

  clear(): void {
    this.#reports.clear();
    this.#journal.replace([]);
    this.afvist = 0;
  }

  /** Takes a new signing key beside those it knows. */
  learn(key: LearntKey): void {
    this.#learnt.push(key);
    this.#learntJournal.append(key);
  }

  async receive(call: Call): Promise<Answer> {
    const headers = { id: one(call, 'webhook-id'), timestamp: one(call, 'webhook-timestamp'), signature: one(call, 'webhook-signature') };
    if (!this.#isGenuine(headers, call.body)) {
      this.afvist += 1;
      throw new Refusal(401, 'ugyldig-signatur', 'Signaturen passer ikke, eller beskeden er for gammel.');
    }
    const body = readJson(call);
    if (body['type'] === 'modtager-udfordring') return json({ modtaget: true, udfordring: body['udfordring'] });
    const borger = typeof body['borger'] === 'object' ? (body['borger'] as Record<string, unknown>) : await this.#open(String(body['borger']));
    if (body['type'] === 'booking-fejl-proeve') return json({ modtaget: true, id: headers.id });
    const earlier = this.#reports.get(headers.id);
    const report: ModtagetFejl = {
      webhookId: headers.id,
      modtaget: earlier?.modtaget ?? new Date().toISOString(),
      gange: (earlier?.gange ?? 0) + 1,
      headers: { 'webhook-id': headers.id, 'webhook-timestamp': headers.timestamp, 'webhook-signature': headers.signature },
      body,
      borger,
    };
    this.#reports.set(headers.id, report);
    this.#journal.append(report);
    return json({ modtaget: true, id: headers.id });
  }

  #isGenuine({ id, timestamp, signature }: { id: string; timestamp: string; signature: string }, body: Buffer): boolean {
    const seconds = Number(timestamp);
    if (!id || !Number.isInteger(seconds) || Math.abs(Date.now() / 1000 - seconds) > oldestSeconds) return false;
    const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
    return signature.split(' ').some((part) => this.#fits(part, signed));
  }

  /** One signature of the header: ed25519 (`v1a`) by Jobnet's key, or HMAC-SHA256 (`v1`) by the shared secret. */
  #fits(part: string, signed: Buffer): boolean {
    const [kind, text = ''] = part.split(',');
    const given = Buffer.from(text, 'base64');
    const { jobnet, secret } = this.keys;
    const known = [{ ...(jobnet ? { jwk: jobnet } : {}), ...(secret ? { secret } : {}) }, ...this.#learnt];
    if (kind === 'v1a') return known.some(({ jwk }) => jwk && verify(null, signed, publicKeyOf(jwk), given));
    return kind === 'v1' && known.some((one) => one.secret && isHmac(given, signed, one.secret));
  }

  async #open(jwe: string): Promise<Record<string, unknown>> {
    try {
      const { plaintext } = await compactDecrypt(jwe, await importJWK(this.keys.own, 'ECDH-ES+A256KW'));
      return JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof SyntaxError) throw new Refusal(422, 'ulaeselig-borger', 'Den krypterede del kan ikke læses med vores nøgle.');
      throw error;
    }
  }
}

const isHmac = (given: Buffer, signed: Buffer, secret: string): boolean => {
  const expected = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(signed).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
};
const one = (call: Call, name: string): string => String(call.headers[name] ?? '');
const publicKeyOf = (jwk: JWK): KeyObject => createPublicKey({ key: { ...jwk } as Record<string, unknown>, format: 'jwk' });
