import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveLeases, takeLease, takeLock } from './lease.mjs';

const NO_PROCESS = 4_194_999;
const folder = (): string => mkdtempSync(join(tmpdir(), 'jobnet-lease-'));

describe('a lock between processes', () => {
  it('is refused while its holder lives', async () => {
    const file = join(folder(), 'lock');
    expect(await takeLock(file, 'jest')).toBe(true);
    expect(await takeLock(file, 'jest')).toBe(false);
  });

  it('is taken over from a dead holder, by one of many takers', async () => {
    const file = join(folder(), 'lock');
    writeFileSync(file, String(NO_PROCESS));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(file, 'jest')));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  });

  it('is taken over when its process id has become a stranger', async () => {
    const file = join(folder(), 'lock');
    writeFileSync(file, String(process.pid));
    expect(await takeLock(file, 'no-such-program')).toBe(true);
  });
});

describe('leases', () => {
  it('of living processes count, those of dead ones are removed', () => {
    const at = folder();
    takeLease(at);
    writeFileSync(join(at, 'leases', String(NO_PROCESS)), '');
    expect(liveLeases(at)).toEqual([process.pid]);
    expect(existsSync(join(at, 'leases', String(NO_PROCESS)))).toBe(false);
  });
});
