import { randomBytes } from 'node:crypto';
import { afterCommit, inTransaction, type Outbox } from '@jobnet/messaging';
import type { DataSource, EntityManager } from 'typeorm';
import type { SampleContracts } from '../contracts.ts';
import type { Random } from '../random.ts';
import type { Writing } from './assignment.ts';

const tellEveryMs = 100;
const tryAgainMs = 100;

class RolledBack extends Error {}

interface WriterParts {
  readonly dataSource: DataSource;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly contracts: SampleContracts;
  readonly random: Random;
  /** Fields of the payload beside the mark and its filler. */
  readonly more: Readonly<Record<string, string>>;
  readonly tell: (marks: readonly string[]) => void;
}

/** Commits events with their business rows, several at once and racing for the same keys; some transactions it rolls back. */
export class Writer {
  readonly #parts: WriterParts;
  readonly #writing: Writing;
  #keys: string[] = [];
  #left: number;
  #untold: string[] = [];
  #stopped = false;
  #nextAt = performance.now();

  constructor(parts: WriterParts, writing: Writing) {
    this.#parts = parts;
    this.#writing = writing;
    this.#left = writing.events;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Resolves when all are committed. A database that is away is waited for; what was tried then may or may not be there. */
  async run(): Promise<void> {
    const rows: { key: string }[] = await this.#parts.dataSource.query('select key from proeve order by key');
    this.#keys = rows.map(({ key }) => key);
    const telling = setInterval(() => this.#tellCommitted(), tellEveryMs);
    await Promise.all(Array.from({ length: this.#writing.atOnce }, () => this.#work()));
    clearInterval(telling);
    this.#tellCommitted();
  }

  async #work(): Promise<void> {
    const { random } = this.#parts;
    while (this.#left > 0 && !this.#stopped) {
      const count = Math.min(this.#left, random.between(1, this.#writing.perTransaction));
      this.#left -= count;
      await this.#pace(count);
      const outcome = await this.#transaction(count).catch(async (error: unknown) => {
        if (error instanceof RolledBack || String(error).includes('refused on purpose')) return 'rolled back';
        await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
        return 'failed';
      });
      if (outcome !== 'committed') this.#left += count;
    }
  }

  async #pace(count: number): Promise<void> {
    const { perSecond } = this.#writing;
    if (perSecond === 0) return;
    const at = Math.max(this.#nextAt, performance.now());
    this.#nextAt = at + (count * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()));
  }

  async #transaction(count: number): Promise<'committed'> {
    const { dataSource, random } = this.#parts;
    const rolledBack = this.#writing.rolledBackOneIn > 0 && random.oneIn(this.#writing.rolledBackOneIn);
    const refused = rolledBack && random.oneIn(2);
    const key = random.pick(this.#keys);
    await inTransaction(dataSource, async (manager) => {
      const marks = await this.#tellEvents(manager, { key, count, refused });
      if (rolledBack && !refused) throw new RolledBack();
      afterCommit(manager, () => this.#untold.push(...marks));
    });
    return 'committed';
  }

  async #tellEvents(manager: EntityManager, { count, key, refused }: { key: string; count: number; refused: boolean }): Promise<string[]> {
    const { contracts, more, outbox, random } = this.#parts;
    const [row]: { version: string }[] = await manager.query('select version from proeve where key = $1 for update', [key]);
    const first = Number(row?.version) + 1;
    const events = Array.from({ length: count }, (_, at) => ({
      sequence: first + at,
      contract: random.oneIn(2) ? contracts.taken : contracts.moved,
      mark: randomBytes(9).toString('base64url'),
    }));
    await manager.query('update proeve set version = $2 where key = $1', [key, first + count - 1]);
    await manager.query(
      'insert into proeve_row (key, sequence, topic, mark, refused) select $1, s, t, m, $5 from unnest($2::bigint[], $3::text[], $4::text[]) as e (s, t, m)',
      [key, events.map(({ sequence }) => sequence), events.map(({ contract }) => contract.type), events.map(({ mark }) => mark), refused],
    );
    const filler = 'x'.repeat(this.#writing.fillerBytes);
    for (const { contract, mark, sequence } of events) outbox.add(manager, contract, { subject: key, sequence, data: { mark, filler, ...more } });
    return events.map(({ mark }) => mark);
  }

  #tellCommitted(): void {
    if (this.#untold.length > 0) this.#parts.tell(this.#untold.splice(0));
  }
}
