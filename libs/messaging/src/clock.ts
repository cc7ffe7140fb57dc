const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * The only source of domain time. Outside production it can be moved (`npm run ops -- clock +20m`); protocol time (message ids,
 * leases, claim lifetimes) is the system's and never comes from here.
 */
export class Clock {
  #offsetMs: number;

  constructor(options: { readonly offsetMs?: number } = {}) {
    this.#offsetMs = options.offsetMs ?? 0;
  }

  /** How far domain time is ahead of the system's, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  /** The civil date in Denmark, `2026-02-01`. */
  today(): string {
    return copenhagen.format(this.now());
  }

  /** Moves domain time forwards, or back with a negative number of milliseconds. */
  move(ms: number): void {
    this.#offsetMs += ms;
  }
}
