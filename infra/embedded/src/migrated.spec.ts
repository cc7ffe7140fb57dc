import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Migrated } from './migrated.mjs';
import { postgresHome, removePostgresHome } from './postgres-home.mjs';

/** A checkout with one built file, and the data of an embedded pair. */
const world = () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrated-'));
  const [root, state] = [join(folder, 'root'), join(folder, 'state')];
  const write = (path: string, text: string) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  };
  mkdirSync(state, { recursive: true });
  const paths = {
    built: join(root, 'services', 'citizen', 'dist', 'migrations', '1.js'),
    cluster: join(state, 'kafka', 'data', 'meta.properties'),
    version: join(postgresHome(state).folder, 'data', 'PG_VERSION'),
  };
  mkdirSync(join(root, 'libs'), { recursive: true });
  for (const path of Object.values(paths)) write(path, 'first');
  const remove = () => {
    removePostgresHome(state);
    rmSync(folder, { recursive: true });
  };
  return { paths, write, remove, migrated: (replication?: string) => new Migrated({ root, state, replication }) };
};

describe('what a start remembers of migrations', () => {
  it('holds for the same build and the same data only', () => {
    const { migrated, paths, remove, write } = world();
    expect(migrated().holds()).toBe(false);
    migrated().write();
    expect(migrated().holds()).toBe(true);
    expect(migrated('3').holds()).toBe(false);
    write(paths.built, 'second');
    expect(migrated().holds()).toBe(false);
    migrated().write();
    write(paths.cluster, 'another cluster');
    expect(migrated().holds()).toBe(false);
    remove();
  });

  it('never holds without data, and not once forgotten', () => {
    const { migrated, paths, remove } = world();
    migrated().write();
    migrated().forget();
    expect(migrated().holds()).toBe(false);
    migrated().write();
    rmSync(paths.version);
    expect(migrated().holds()).toBe(false);
    remove();
  });
});
