import { randomUUID } from 'node:crypto';
import { registerAfmeldingForBorger, registerTilmeldingForBorger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { ask, type Caller } from '@jobnet/ops/client';
import { type Borger, kontakt } from './people.ts';

/** What the gateway answered, each once: what it said is done must be found. */
export interface Answered {
  /** Ids of tilmeldinger that were registered, and of those that were ended. */
  readonly tilmeldinger: string[];
  readonly afmeldinger: string[];
  /** By borger: how many changes of kontaktoplysninger, the first one included. */
  readonly kontakt: Map<string, number>;
  /** Repeats of a write with its own Idempotency-Key that were told somebody had been there before. */
  secondWrites: number;
  /** Writes that had to be repeated, because no answer came or nobody could answer. */
  repeated: number;
}

const answeredWithinMs = 180_000;

/**
 * Lets borgere be tilmeldt, change their kontaktoplysninger and be afmeldt, again and again, through the gateway. Every write has its
 * Idempotency-Key and is repeated with it until it is answered; so in the end everything that was tried is done, once.
 */
export class Load {
  readonly answered: Answered = { tilmeldinger: [], afmeldinger: [], kontakt: new Map(), secondWrites: 0, repeated: 0 };
  readonly #perSecond: number;
  readonly #workers: readonly Promise<void>[];
  #stopping = false;
  #next = Date.now();

  /** Begins at once: each borger is a worker, all together at most `perSecond` writes. */
  constructor(borgere: readonly Borger[], { perSecond }: { readonly perSecond: number }) {
    this.#perSecond = perSecond;
    this.#workers = borgere.map((borger) => this.#live(borger));
    for (const worker of this.#workers) worker.catch(() => undefined);
  }

  /** Lets everybody finish the round they are in; throws the first refusal, if there was one. */
  async stop(): Promise<Answered> {
    this.#stopping = true;
    await Promise.all(this.#workers);
    return this.answered;
  }

  async #live({ borgerId, kommune }: Borger): Promise<void> {
    const params = { borgerId };
    const caller = this.#counting(kommune);
    this.answered.kontakt.set(borgerId, 1);
    for (let round = 1; !this.#stopping; round += 1) {
      await this.#turn();
      const { tilmeldingId, nyTilmelding } = await ask(caller(), registerTilmeldingForBorger, {
        params, body: { ydelse: 'dagpenge', akassekode: '03' }, key: randomUUID(), withinMs: answeredWithinMs,
      });
      this.answered.tilmeldinger.push(tilmeldingId);
      if (!nyTilmelding) this.answered.secondWrites += 1;
      await this.#turn();
      await ask(caller(), updateKontaktoplysningerForBorger, { params, body: kontakt(round), key: randomUUID(), withinMs: answeredWithinMs });
      this.answered.kontakt.set(borgerId, round + 1);
      await this.#turn();
      const afmelding = { afmeldtFra: todayInDenmark(), afmeldingsaarsag: '10' };
      const ended = await ask(caller(), registerAfmeldingForBorger, { params, body: afmelding, key: randomUUID(), withinMs: answeredWithinMs });
      this.answered.afmeldinger.push(ended.tilmeldingId);
      if (ended.tilmeldingId !== tilmeldingId) this.answered.secondWrites += 1;
    }
  }

  /** The caller of one write; each try after the first counts as a repeat. */
  #counting(caller: Caller): () => Caller {
    return () => {
      let tries = 0;
      return {
        ...caller,
        headers: () => {
          tries += 1;
          if (tries > 1) this.answered.repeated += 1;
          return caller.headers();
        },
      };
    };
  }

  async #turn(): Promise<void> {
    const now = Date.now();
    const at = Math.max(this.#next, now);
    this.#next = at + 1_000 / this.#perSecond;
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }
}

export const todayInDenmark = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
