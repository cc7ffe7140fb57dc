import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { Random } from './random.ts';
import { ports, state } from './real/config.ts';
import { withDatabase } from './real/database.ts';
import { makeBorgere } from './real/people.ts';
import { startServices } from './real/running-services.ts';
import { QuickPrometheus } from './rehearsal/quick-prometheus.ts';
import { type Played, rehearseScene } from './rehearsal/rehearse-scene.ts';
import { scenes, unrehearsed } from './rehearsal/scenes/index.ts';
import { Terminal } from './rehearsal/terminal.ts';
import { Traffic } from './rehearsal/traffic.ts';

const borgerCount = 12;
const prometheusPort = 29_090;
const shift = (ports['JOBNET_PORT'] ?? 0) - 8_080;

/**
 * `npm run rehearse [-- Alert ...]`: starts the whole system, makes the trouble of each alert, waits until Prometheus tells of it, does
 * what the alert's runbook says and waits until the page's last command says that all is well. Ends with 1 when a page or an alert was wrong.
 */
const say = (line: string) => void process.stderr.write(`${line}\n`);
const asked = process.argv.slice(2);
const strange = asked.filter((name) => !scenes.some(({ alerts }) => alerts.includes(name)));
if (strange.length > 0) {
  say(strange.map((name) => `${name}: ${unrehearsed[name] ?? 'no such alert'}`).join('\n'));
  process.exit(2);
}
const chosen = scenes.filter(({ alerts }) => asked.length === 0 || alerts.some((alert) => asked.includes(alert)));
const services = await startServices();
const { system } = services;
const traffic = new Traffic(await makeBorgere(services, borgerCount, new Random(1)));
const prometheus = await QuickPrometheus.start({ home: join(state, 'prometheus'), port: prometheusPort, shift });
const admin = new kafkajs.Kafka({ clientId: 'rehearsal', brokers: system.brokers, logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 20 } }).admin();
await admin.connect();
const stage = {
  props: { system, services, admin, ask: <T>(database: string, work: Parameters<typeof withDatabase<T>>[1]) => withDatabase(system.databaseOf(database), work) },
  prometheus, say, terminal: new Terminal({ prometheusPort, shift }),
};
const played: Played[] = [];
try {
  for (const scene of chosen) {
    say(`${scene.alerts.join(', ')}: ${scene.what}`);
    const result = await rehearseScene(scene, stage).catch((error: unknown): Played => ({ scene, wrong: [String(error)], firedAfterMs: 0, wellAfterMs: 0 }));
    played.push(result);
    const end = result.wrong.length === 0 ? 'ok' : `WRONG: ${result.wrong.join('; ')}`;
    say(`  fired after ${Math.round(result.firedAfterMs / 1_000)} s, well ${Math.round(result.wellAfterMs / 1_000)} s after it was mended: ${end}`);
  }
} finally {
  await traffic.stop();
  await admin.disconnect();
  await prometheus.stop();
  await system.stop();
}
const wrong = played.filter((one) => one.wrong.length > 0);
process.stdout.write(`${JSON.stringify({ rehearsed: played.flatMap(({ scene }) => scene.alerts), wrong: wrong.map((one) => ({ alerts: one.scene.alerts, wrong: one.wrong })) })}\n`);
process.exit(wrong.length === 0 ? 0 : 1);
