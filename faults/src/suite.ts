import { missingForKafka } from '@jobnet/embedded';
import type { Wish } from './command-line.ts';
import { isCaught, type MutantTrial, mutantTrials } from './mutants/mutant-trials.ts';
import { Random } from './random.ts';
import { type RunningServices, startServices } from './real/running-services.ts';
import { regressionSeeds } from './regression-seeds.ts';
import { type FaultRow, labelOf, type RowContext } from './row.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { type RanRow, rowLine, type Summary, summaryOf } from './summary.ts';

/** A variant has its row's number; with its seed as well it would meet the people that the row has made. */
const variantsApart = 500;

/** Runs the chosen rows one after the other, then the mutants, and sums up. */
export const runSuite = async (wish: Wish, rows: readonly FaultRow[], say: (line: string) => void): Promise<Summary> => {
  const began = performance.now();
  const [chosen, leftOut] = choose(wish, rows);
  const ground = new Ground(say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void ground.close().finally(() => process.exit(130)));
  say(`seed ${wish.seed}`);
  const ran: RanRow[] = [];
  try {
    for (const row of chosen) {
      if (row.needsBroker && missingForKafka().length > 0) {
        leftOut.push(`${labelOf(row)} (no broker of its own to kill: ${missingForKafka().join(' and ')} missing)`);
        continue;
      }
      for (const seed of [wish.seed, ...regressionSeeds.filter((one) => one.row === row.id && row.on === 'sample').map((one) => one.seed)]) {
        ran.push(await runRow(row, seed, ground.contextOf(wish, seed * 31 + row.id + (row.variant ? variantsApart : 0))));
        say(rowLine(ran.at(-1) as RanRow));
      }
    }
    const mutants = wish.mutants ? mutantTrials : [];
    const caught = await caughtOf(mutants, (at) => ground.contextOf(wish, wish.seed * 31 + 1_000 + at), say);
    return summaryOf({ seed: wish.seed, rows: ran, mutantsCaught: caught, mutantsExpected: mutants.length, leftOut, seconds: secondsSince(began) });
  } finally {
    await ground.close();
  }
};

const choose = ({ on, rows: asked, short }: Wish, rows: readonly FaultRow[]): [FaultRow[], string[]] => {
  const there = rows.filter((row) => on === undefined || row.on === on);
  const chosen = there.filter((row) => (asked ? asked.includes(row.id) : !short || row.short));
  const unknown = asked?.filter((id) => !there.some((row) => row.id === id)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}`);
  return [chosen, there.filter((row) => !chosen.includes(row)).map(labelOf)];
};

/** Postgres, Kafka and what runs on them, started when first asked for. */
class Ground {
  readonly #say: (line: string) => void;
  #stage: Promise<Stage> | undefined;
  #services: Promise<RunningServices> | undefined;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  contextOf({ events, short }: Wish, seed: number): RowContext & { clear: () => Promise<void> } {
    const stage = () => (this.#stage ??= openStage());
    const services = () => (this.#services ??= startServices());
    return { random: new Random(seed), short, events, say: this.#say, stage, services, clear: async () => (await this.#stage)?.clear() };
  }

  async close(): Promise<void> {
    await (await this.#services?.catch(() => undefined))?.system.stop();
    await (await this.#stage?.catch(() => undefined))?.close();
  }
}

const runRow = async (row: FaultRow, seed: number, context: RowContext & { clear: () => Promise<void> }): Promise<RanRow> => {
  const began = performance.now();
  context.say(`row ${labelOf(row)}: ${row.name}`);
  try {
    const result = await row.run(context);
    return { row, seed, result, seconds: secondsSince(began) };
  } catch (error) {
    return { row, seed, error: error instanceof Error ? error.message : 'broke off', seconds: secondsSince(began) };
  } finally {
    await context.clear();
  }
};

const caughtOf = async (mutants: readonly MutantTrial[], contextOf: (at: number) => RowContext, say: (line: string) => void): Promise<number> => {
  const caught = await Promise.all(
    mutants.map((mutant, at) =>
      isCaught(contextOf(at), mutant).catch((error: unknown) => {
        say(`mutant ${mutant.mutant}: ${error instanceof Error ? error.message : 'broke off'}`);
        return false;
      }),
    ),
  );
  return caught.filter(Boolean).length;
};

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;
