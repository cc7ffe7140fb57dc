import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { enter } from './bootstrap.mjs';

/** Kafka's own commands and the classes behind them. */
const COMMANDS = {
  'kafka-topics': 'org.apache.kafka.tools.TopicCommand',
  'kafka-consumer-groups': 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
  'kafka-configs': 'kafka.admin.ConfigCommand',
  'kafka-acls': 'org.apache.kafka.tools.AclCommand',
  'kafka-console-consumer': 'org.apache.kafka.tools.consumer.ConsoleConsumer',
  'kafka-console-producer': 'org.apache.kafka.tools.ConsoleProducer',
  'kafka-get-offsets': 'org.apache.kafka.tools.GetOffsetShell',
  'kafka-delete-records': 'org.apache.kafka.tools.DeleteRecordsCommand',
  'kafka-dump-log': 'org.apache.kafka.tools.DumpLogSegments',
};

/** `npm run kafka -- kafka-topics --list`: with the cached jars, against the running system unless a server is named. */
if (await enter(import.meta.url)) {
  const { kafkaJars } = await import('./kafka-jars.mjs');
  const { administratorFile, javaArgs, javaCommand } = await import('./kafka.mjs');
  const { readRun } = await import('./run-record.mjs');
  const { stateFolder } = await import('./state-folder.mjs');
  const [command = '', ...args] = process.argv.slice(2);
  const main = COMMANDS[command.replace(/\.sh$/, '')];
  if (!main) {
    process.stderr.write(`npm run kafka -- <command> [options], where <command> is one of:\n  ${Object.keys(COMMANDS).join('\n  ')}\n`);
    process.exit(1);
  }
  const run = readRun(stateFolder());
  const brokers = process.env.KAFKA_BROKERS ?? run?.kafkaBrokers ?? 'localhost:9092';
  const server = args.includes('--bootstrap-server') || command.startsWith('kafka-dump-log') ? [] : ['--bootstrap-server', brokers, ...(run?.kafkaTlsCa && !process.env.KAFKA_BROKERS ? ['--command-config', administratorFile(dirname(run.kafkaTlsCa))] : [])];
  const jars = kafkaJars((line) => process.stderr.write(`${line}\n`));
  const { status } = spawnSync(javaCommand(), [...javaArgs(jars, 'ERROR'), main, ...server, ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
