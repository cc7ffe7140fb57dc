import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileOfLaekkedeAdgangskoder } from './laekkede-adgangskoder.client.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laekkede-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();
const leaked = Array.from({ length: 1_001 }, (_, number) => `Lækket nummer ${number}!`);

/** The list over a file of these lines. */
const listOf = async (lines: readonly string[], end = '\r\n') => {
  const path = join(folder, sha1(lines.join()));
  await writeFile(path, lines.map((line) => `${line}${end}`).join(''));
  const list = new FileOfLaekkedeAdgangskoder(path);
  await list.onApplicationBootstrap();
  return list;
};

describe('a file of leaked adgangskoder', () => {
  it.each(['\r\n', '\n'])('finds each of its lines, the first and the last too, and nothing else', async (end) => {
    const lines = leaked.map((password, number) => `${sha1(password)}:${10 ** (number % 9)}`).sort();
    const list = await listOf(lines, end);
    for (const password of leaked) expect([password, await list.has(password)]).toEqual([password, true]);
    for (const password of leaked) expect(await list.has(`${password}x`)).toBe(false);
    expect(await list.has('Lækket nummer 7!'.normalize('NFD'))).toBe(true);
    await list.onApplicationShutdown();
  });

  it('may hold a single line', async () => {
    const list = await listOf([`${sha1('alene')}:1`]);
    expect([await list.has('alene'), await list.has('sammen')]).toEqual([true, false]);
    await list.onApplicationShutdown();
  });

  it('stops the start when it is missing or something else', async () => {
    await expect(new FileOfLaekkedeAdgangskoder(join(folder, 'ingen')).onApplicationBootstrap()).rejects.toThrow('ENOENT');
    await expect(listOf(['hemmelig', 'password'])).rejects.toThrow('IDENTITY_BREACHED_PASSWORDS');
  });

  it('may be none: then nothing is leaked', async () => {
    const none = new FileOfLaekkedeAdgangskoder(undefined);
    await none.onApplicationBootstrap();
    expect(await none.has(leaked[0] ?? '')).toBe(false);
  });
});
