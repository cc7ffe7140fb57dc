import { accessLog } from './commands/access-log.ts';
import { acl } from './commands/acl.ts';
import { clock } from './commands/clock.ts';
import type { Command } from './commands/command.ts';
import { doctor } from './commands/doctor.ts';
import { dlq } from './commands/dlq.ts';
import { health } from './commands/health.ts';
import { lag } from './commands/lag.ts';
import { outbox } from './commands/outbox.ts';
import { parked } from './commands/parked.ts';
import { rebuild } from './commands/rebuild.ts';
import { replay } from './commands/replay.ts';
import { republish } from './commands/republish.ts';
import { scan } from './commands/scan.ts';
import { readBackboneConfig, readConfig } from './config.ts';

/** Every command; adding one is adding it here. */
const commands: readonly Command[] = [clock, health, outbox, parked, dlq, replay, republish, rebuild, lag, doctor, acl, accessLog, scan];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run ops -- <command> ...`. */
const run = async (): Promise<void> => {
  const [name, ...args] = process.argv.slice(2);
  const command = commands.find((one) => one.name === name);
  if (command) return command.run({ config: readConfig(), backbone: readBackboneConfig, args, say });
  say('npm run ops -- <command>');
  for (const { usage } of commands) say(`  ${usage}`);
  if (name && name !== 'help') throw new Error(`There is no command ${name}.`);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
