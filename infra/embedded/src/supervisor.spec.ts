import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listens } from './health.mjs';
import { freePort } from './ports.mjs';
import { isAlive, pause } from './process.mjs';
import { restartAfterSeconds, Supervisor } from './supervisor.mjs';

const LISTENER = "require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1')";

const supervisor = (said: string[]): Supervisor => new Supervisor({ logFolder: mkdtempSync(join(tmpdir(), 'jobnet-logs-')), say: (line: string) => void said.push(line) });

describe('the supervisor', () => {
  it('waits 1, 2, 4, 8 and 16 seconds and then always 30', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map(restartAfterSeconds)).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('starts a killed part again, names it, and stops it in the end', async () => {
    const said: string[] = [];
    const port = await freePort();
    const all = supervisor(said);
    await all.start({ name: 'citizen', command: process.execPath, args: ['-e', LISTENER, String(port)], ready: () => listens(port) }, { wave: 1, withinMs: 10_000 });
    const before = all.state().citizen?.pid ?? 0;
    process.kill(before, 'SIGKILL');
    for (let waited = 0; waited < 10_000 && (all.state().citizen?.pid === before || !(await listens(port))); waited += 50) await pause(50);
    const after = all.state().citizen?.pid ?? 0;
    await all.stopAll();
    expect(after).not.toBe(before);
    expect(said).toEqual(['citizen ended (killed by SIGKILL); starting it again in 1 s.']);
    expect(isAlive(after)).toBe(false);
  });

  it('gives up on a part that never gets ready, showing the end of its log', async () => {
    const all = supervisor([]);
    const script = "process.stdout.write('CITIZEN_DATA_KEY is missing\\n'); setInterval(() => {}, 1000)";
    const start = all.start({ name: 'citizen', command: process.execPath, args: ['-e', script], ready: async () => false }, { wave: 1, withinMs: 1500 });
    await expect(start).rejects.toThrow(/citizen was not ready within 2 s[^]*CITIZEN_DATA_KEY is missing/);
    await all.stopAll();
  });
});
