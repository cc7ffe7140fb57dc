import type { KeptWorker } from '../stage/kept-worker.ts';
import { pause } from '../stage/stopwatch.ts';
import type { Trial } from '../stage/trial.ts';

/** The processes of a nemesis run, each started again when it ends. */
export interface Cast {
  readonly app: KeptWorker;
  readonly relay: KeptWorker;
  readonly first: KeptWorker;
  readonly second: KeptWorker;
}

interface Scene {
  readonly trial: Trial;
  readonly cast: Cast;
  /** About how long nothing happens between two faults. */
  readonly calmMs: number;
}

type Fault = (scene: Scene) => Promise<void>;

const stopped = async (worker: KeptWorker, ms: number): Promise<void> => {
  const life = worker.now;
  life?.signal('SIGSTOP');
  await pause(ms);
  life?.signal('SIGCONT');
};

const faults: Readonly<Record<string, Fault>> = {
  'app killed': async ({ cast }) => cast.app.now?.kill(),
  'relay killed': async ({ cast }) => cast.relay.now?.kill(),
  'reader killed': async ({ cast }) => cast.first.now?.kill(),
  'reader told to leave': async ({ cast }) => cast.second.now?.stop(),
  'relay stopped': ({ cast, trial }) => stopped(cast.relay, trial.context.random.between(1_000, 8_000)),
  'reader stopped': ({ cast, trial }) => stopped(cast.second, trial.context.random.between(1_000, 15_000)),
  'answers lost': ({ cast, trial }) => {
    for (const worker of [cast.app, cast.relay]) worker.now?.tell({ kind: 'network', network: { cutAnswers: trial.context.random.between(1, 5) } });
    return Promise.resolve();
  },
  'handler fails': async ({ cast }) => {
    for (const worker of [cast.first, cast.second]) worker.now?.tell({ kind: 'behave', behaviour: { failsOneIn: 200 } });
    await pause(3_000);
    for (const worker of [cast.first, cast.second]) worker.now?.tell({ kind: 'behave', behaviour: {} });
  },
  'broker killed': async ({ trial }) => {
    await trial.stage.kafka.kill?.();
    await pause(trial.context.random.between(500, 6_000));
    await trial.stage.kafka.start?.();
  },
  'Postgres killed': async ({ trial }) => {
    await trial.stage.postgres.kill();
    await trial.stage.postgres.start();
  },
};

/** A while of calm, and then one fault that the seed picks. */
export const nemesis = async (scene: Scene): Promise<void> => {
  const { context } = scene.trial;
  await pause(context.random.between(scene.calmMs / 2, scene.calmMs * 2));
  const name = context.random.pick(Object.keys(faults));
  context.say(`  nemesis: ${name}`);
  await faults[name]?.(scene);
};
