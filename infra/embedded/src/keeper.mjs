import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBacking } from './backing.mjs';
import { IMAGES, containersUsable } from './containers.mjs';
import { missingForKafka } from './kafka-jars.mjs';
import { prepareKafka } from './kafka.mjs';
import { liveLeases, takeLock } from './lease.mjs';
import { freePort } from './ports.mjs';
import { preparePostgres } from './postgres.mjs';
import { removePostgresHome } from './postgres-home.mjs';
import { endLeftBehind, pause, startProcess } from './process.mjs';
import { startContainer } from './test-containers.mjs';
import { KEEPER } from './test-servers.mjs';

const IDLE_MS = 45_000;
const TICK_MS = 500;
const READY_WITHIN_MS = 90_000;

const [kind = '', folder = ''] = process.argv.slice(2);
const at = (/** @type {string} */ name) => join(folder, name);

if (await takeLock(at('lock'), KEEPER)) await keep();

/** Starts the server, records it, and stops it when nobody has held a lease for a while or on SIGTERM. */
async function keep() {
  let stopAsked = false;
  process.on('SIGTERM', () => (stopAsked = true));
  rmSync(at('error.txt'), { force: true });
  rmSync(at('record.json'), { force: true });
  try {
    const server = await start();
    const record = () => write('record.json', { keeper: process.pid, address: server.address, why: server.why });
    record();
    for (let idleSince = Date.now(); !server.ended(); await pause(TICK_MS)) {
      if (liveLeases(folder).length) idleSince = Date.now();
      if (!stopAsked && Date.now() - idleSince < IDLE_MS) continue;
      rmSync(at('record.json'), { force: true });
      if (!liveLeases(folder).length) break;
      stopAsked = false;
      record();
    }
    await server.stop();
  } catch (error) {
    writeFileSync(at('error.txt'), error.message);
    process.exitCode = 1;
  }
  for (const name of ['record.json', 'server.json', 'lock']) rmSync(at(name), { force: true });
  process.exit();
}

/** @returns {Promise<{ address: string, why: string, ended: () => boolean, stop: () => Promise<void> }>} */
async function start() {
  await clearLast();
  const choice = chooseBacking({
    given: { [kind === 'postgres' ? 'kafka' : 'postgres']: 'not wanted' }, runtime: process.env.TEST_RUNTIME,
    containers: () => containersUsable([IMAGES[kind]]), missing: () => (kind === 'kafka' ? missingForKafka() : []),
  });
  const why = (choice.why[kind === 'postgres' ? 0 : 1] ?? '').replace(/^\w+: /, '');
  return choice[kind] === 'containers' ? { ...(await startContainer(kind)), why } : { ...(await startEmbedded()), why };
}

/** What a keeper that was killed left running, and its data. */
async function clearLast() {
  const last = at('server.json');
  if (existsSync(last)) {
    const { pid, mark } = JSON.parse(readFileSync(last, 'utf8'));
    await endLeftBehind(pid, mark, kind === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
  }
  if (kind === 'postgres') removePostgresHome(folder);
  else rmSync(at('kafka'), { recursive: true, force: true });
}

async function startEmbedded() {
  const port = await freePort();
  const { spec, address } = kind === 'postgres' ? await embeddedPostgres(port) : await embeddedKafka(port);
  const running = startProcess(spec, { logFile: at(`${kind}.log`) });
  write('server.json', { pid: running.pid, mark: kind === 'postgres' ? spec.args[1] : spec.args.at(-1) });
  for (const deadline = Date.now() + READY_WITHIN_MS; !(await spec.ready()); await pause(50)) {
    if (!running.alive || Date.now() > deadline) throw new Error(`The test server for ${kind} did not start; see ${at(`${kind}.log`)}.`);
  }
  const stop = async () => {
    await running.stop();
    await clearLast();
  };
  return { address, ended: () => !running.alive, stop };
}

/** @param {number} port */
async function embeddedPostgres(port) {
  const { spec, databaseUrl } = await preparePostgres({ state: folder, port, password: 'postgres', throwaway: true });
  return { spec, address: databaseUrl };
}

/** @param {number} port */
async function embeddedKafka(port) {
  const { specs: [spec], kafkaBrokers } = await prepareKafka({ folder: at('kafka'), ports: [port], say: () => {} });
  return { spec, address: kafkaBrokers };
}

/** @param {string} name @param {unknown} value */
function write(name, value) {
  writeFileSync(at(`${name}.next`), JSON.stringify(value));
  renameSync(at(`${name}.next`), at(name));
}
