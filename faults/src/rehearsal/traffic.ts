import { randomUUID } from 'node:crypto';
import { registerAfmeldingForBorger, registerTilmeldingForBorger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { ask } from '@jobnet/ops/client';
import { todayInDenmark } from '../real/load.ts';
import { type Borger, kontakt } from '../real/people.ts';
import { pause } from '../stage/stopwatch.ts';

const betweenMs = 1_000;
const withinMs = 5_000;

/** Borgere who are tilmeldt, change their kontaktoplysninger and are afmeldt about once in three seconds, whatever they are answered. */
export class Traffic {
  readonly #workers: readonly Promise<void>[];
  #stopping = false;

  constructor(borgere: readonly Borger[]) {
    this.#workers = borgere.map((borger) => this.#live(borger));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#workers);
  }

  async #live({ borgerId, kommune }: Borger): Promise<void> {
    const params = { borgerId };
    const steps = [
      () => ask(kommune, registerTilmeldingForBorger, { params, body: { ydelse: 'dagpenge', akassekode: '03' }, key: randomUUID(), withinMs }),
      (round: number) => ask(kommune, updateKontaktoplysningerForBorger, { params, body: kontakt(round), key: randomUUID(), withinMs }),
      () => ask(kommune, registerAfmeldingForBorger, { params, body: { afmeldtFra: todayInDenmark(), afmeldingsaarsag: '10' }, key: randomUUID(), withinMs }),
    ];
    for (let round = 1; !this.#stopping; round += 1) {
      for (const step of steps) {
        await step(round).catch(() => undefined);
        await pause(betweenMs);
      }
    }
  }
}
