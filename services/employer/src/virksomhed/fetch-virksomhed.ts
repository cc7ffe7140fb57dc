import { cvrUtilgaengelig, Refusal, virksomhedUkendtICvr } from '@jobnet/contracts';
import { Clock, DueWork, inTransaction, newId } from '@jobnet/messaging';
import { Log, OutsideFirst } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CvrRegister, type CvrSvar, type CvrVirksomhed } from './cvr.port.ts';
import { Virksomhed } from './virksomhed.entity.ts';
import { opdateresEfterMs, skalHentes } from './virksomhed.rules.ts';

/** How long a failed question to CVR answers those who ask for the same company, in milliseconds. */
const failureHoldsMs = 2_000;

/**
 * The company of a CVR number, read from CVR when it is unknown or its data are old (AG-02, AG-06). While CVR is away, a known company
 * goes on with what was read last and an unknown one is refused. CVR is asked outside the request's transaction (`OutsideFirst`).
 */
@Injectable()
export class FetchVirksomhed {
  /** What CVR answered just now, where it was no company: for every request that waited for it and now runs again. */
  readonly #failures = new Map<string, { readonly svar: Exclude<CvrSvar, { kind: 'fundet' }>; readonly at: number }>();

  constructor(
    private readonly register: CvrRegister,
    private readonly clock: Clock,
    private readonly dueWork: DueWork,
    private readonly log: Log,
    private readonly dataSource: DataSource,
  ) {}

  async execute(manager: EntityManager, cvr: string): Promise<Virksomhed> {
    const known = await manager.findOneBy(Virksomhed, { cvr });
    if (known && !skalHentes(known, this.clock.now())) return known;
    const failure = this.#failures.get(cvr);
    if (!failure || hasPassed(failure)) throw new OutsideFirst(() => this.#ask(cvr));
    if (known) return known;
    throw new Refusal(failure.svar.kind === 'ukendt' ? virksomhedUkendtICvr : cvrUtilgaengelig);
  }

  async #ask(cvr: string): Promise<void> {
    const svar = await this.register.find(cvr);
    for (const [asked, failure] of this.#failures) if (hasPassed(failure)) this.#failures.delete(asked);
    if (svar.kind === 'fundet') {
      this.#failures.delete(cvr);
      await inTransaction(this.dataSource, (manager) => this.save(manager, svar.virksomhed));
      return;
    }
    this.tell(svar);
    this.#failures.set(cvr, { svar, at: performance.now() });
  }

  /** Keeps what CVR said and plans the next reading. Marks set by support are never touched. */
  async save(manager: EntityManager, { cvr, status, ...stamdata }: CvrVirksomhed): Promise<Virksomhed> {
    const now = this.clock.now();
    await manager.query(
      `insert into virksomhed (id, version, cvr, stamdata, cvr_status, konfliktramt, spaerret, hentet_at)
       values ($1, 1, $2, $3, $4, false, false, $5)
       on conflict (cvr) do update set version = virksomhed.version + 1, stamdata = excluded.stamdata, cvr_status = excluded.cvr_status,
         hentet_at = excluded.hentet_at`,
      [newId(), cvr, JSON.stringify(stamdata), status, now],
    );
    await this.dueWork.schedule(manager, { kind: 'opdater-virksomhed', ref: cvr, dueAt: new Date(now.getTime() + opdateresEfterMs) });
    return manager.findOneByOrFail(Virksomhed, { cvr });
  }

  /** Says in the log that CVR failed: one line, no personal data. */
  tell(svar: Exclude<CvrSvar, { kind: 'fundet' }>): void {
    if (svar.kind !== 'ukendt') this.log.warn('CVR gave no usable answer', { part: 'cvr', errorCode: svar.kind });
  }
}

const hasPassed = ({ at }: { readonly at: number }): boolean => performance.now() - at > failureHoldsMs;
