import { parseArgs } from 'node:util';
import { Launch } from './launch.mjs';
import { USAGE } from './texts.mjs';

const FORCE_AFTER_MS = 15_000;
const SECOND_SIGNAL_AFTER_MS = 1500;

/**
 * `npm start`: everything up until Ctrl-C, then everything down. A second Ctrl-C ends at once; what is left running is
 * ended by the next start.
 * @param {string[]} argv
 */
export async function runStart(argv) {
  const { values } = parseArgs({ args: argv, options: { fresh: { type: 'boolean' }, quiet: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  const launch = new Launch({ fresh: values.fresh === true, quiet: values.quiet === true });
  stopOnSignals(launch);
  try {
    await launch.start();
  } catch (error) {
    if (launch.supervisor.stopping) return;
    process.stderr.write(`${error.message}\n`);
    await launch.stop();
    process.exit(1);
  }
}

/** @param {Launch} launch */
function stopOnSignals(launch) {
  let first = 0;
  const stop = async () => {
    if (first) {
      if (Date.now() - first > SECOND_SIGNAL_AFTER_MS) process.exit(130);
      return;
    }
    first = Date.now();
    setTimeout(() => process.exit(1), FORCE_AFTER_MS).unref();
    process.stdout.write('\nStopping ...\n');
    await launch.stop();
    process.stdout.write('Stopped.\n');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, stop);
}
