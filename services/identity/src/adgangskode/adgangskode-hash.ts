import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';
import { commonProblems, Refusal } from '@jobnet/contracts';
import { normalAdgangskode } from '@jobnet/reference-data';
import { Measures, OutsideFirst, type Tally } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';

const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag))));

/** OWASP's and ASVS' second choice: 19 MiB, two passes, one lane; about 50 ms of a core. */
const memory = 19_456;
const passes = 2;
const parallelism = 1;
const head = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}`;
const [saltBytes, tagBytes] = [16, 32];

/** Each hash takes 19 MiB and a thread: so many at once, and no more waiting than are answered within a few seconds. */
const atOnce = 2;
const mostWaiting = 60;

const outcomes = ['made', 'refused'] as const;
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** Makes and compares argon2id hashes in PHC form, a few at a time; when too many wait, the next is refused with 503 instead of queued. */
@Injectable()
export class AdgangskodeHash {
  readonly #tally: Tally<(typeof outcomes)[number]>;
  readonly #waiting: (() => void)[] = [];
  readonly #results = new WeakMap<object, unknown>();
  /** What a try for an unknown brugernavn is compared with, so that it takes as long as any other. */
  readonly #nobody = `${head}$${base64(randomBytes(saltBytes))}$${base64(randomBytes(tagBytes))}`;
  #running = 0;

  constructor(measures: Measures) {
    this.#tally = measures.tally('adgangskode_hashes_total', 'argon2id hashes, made or refused because too many waited', outcomes);
  }

  async make(adgangskode: string): Promise<string> {
    const salt = randomBytes(saltBytes);
    return `${head}$${base64(salt)}$${base64(await this.#tagOf(adgangskode, salt))}`;
  }

  /** Whether the adgangskode belongs to the hash; without a hash as slowly, and false. */
  async matches(adgangskode: string, hash: string | undefined): Promise<boolean> {
    const [salt = '', tag = ''] = (hash ?? this.#nobody).split('$').slice(4);
    const made = await this.#tagOf(adgangskode, Buffer.from(salt, 'base64'));
    return timingSafeEqual(made, Buffer.from(tag, 'base64')) && hash !== undefined;
  }

  /**
   * What slow work gives, inside a request's transaction: the first time the transaction is given up, the work done with none open, and
   * the request run again. `request` is its body, by which the result is remembered.
   */
  first<T>(request: object, work: () => Promise<T>): T {
    if (this.#results.has(request)) return this.#results.get(request) as T;
    throw new OutsideFirst(async () => void this.#results.set(request, await work()));
  }

  async #tagOf(adgangskode: string, nonce: Buffer): Promise<Buffer> {
    await this.#turn();
    try {
      this.#tally.count('made');
      return await derive({ message: normalAdgangskode(adgangskode), nonce, memory, passes, parallelism, tagLength: tagBytes });
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Resolves when there is room; who waited takes over the room of the one that ended. */
  async #turn(): Promise<void> {
    if (this.#running < atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= mostWaiting) {
      this.#tally.count('refused');
      throw new Refusal(commonProblems.utilgaengelig);
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
