import { Clock, FieldCipher, inTransaction } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ForsoegRow } from './forsoeg.entity.ts';
import { efterForsoeg, graenser, type Taelling } from './forsoeg.rules.ts';

/** A try that was let in; `takeBack` takes it off the counts again, because it succeeded or was not heard after all. */
export interface Forsoeg {
  readonly takeBack: (manager: EntityManager) => Promise<void>;
}

interface Count {
  readonly noegle: string;
  readonly graense: number;
}

/**
 * Counts a try before its adgangskode is looked at, so that any number of tries at once are counted too, and refuses it unheard when one
 * of its counts is full (issue 5: argon2 is not paid for what is refused). Each count is its own short transaction.
 */
@Injectable()
export class AdmitForsoeg {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** The try, or undefined when there were too many; a count that is full grows no further. */
  async execute(taellinger: readonly Taelling[]): Promise<Forsoeg | undefined> {
    const counts = taellinger.map(({ slags, noegle }) => ({ noegle: this.cipher.blindIndex(`loginforsoeg:${slags}:${noegle}`), graense: graenser[slags] }));
    if (await this.#anyIsFull(counts)) return undefined;
    for (const count of counts) if (!(await this.#add(count))) return undefined;
    return { takeBack: (manager) => this.#takeBack(manager, counts.map(({ noegle }) => noegle)) };
  }

  /** One read, so that a crowd of refused tries costs no more than that. */
  async #anyIsFull(counts: readonly Count[]): Promise<boolean> {
    const full: unknown[] = await this.dataSource.query(
      `select 1 from loginforsoeg f join unnest($1::text[], $2::int[]) as c (noegle, graense) on c.noegle = f.noegle where f.antal >= c.graense and f.slutter > $3 limit 1`,
      [counts.map(({ noegle }) => noegle), counts.map(({ graense }) => graense), this.clock.now()],
    );
    return full.length > 0;
  }

  /** One at a time for each key: tries that come together are counted together. */
  async #add({ noegle, graense }: Count): Promise<boolean> {
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [noegle]);
      const before = await manager.findOneBy(ForsoegRow, { noegle });
      const after = efterForsoeg(before ?? undefined, this.clock.now());
      if (after.antal > graense) return false;
      await manager.upsert(ForsoegRow, { noegle, ...after }, ['noegle']);
      return true;
    });
  }

  async #takeBack(manager: EntityManager, noegler: readonly string[]): Promise<void> {
    await manager.query('update loginforsoeg set antal = antal - 1 where noegle = any($1) and antal > 0', [noegler]);
  }
}
