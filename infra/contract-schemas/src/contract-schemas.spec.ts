import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closedSchemaOf } from '@jobnet/contracts/define';
import fc from 'fast-check';
import { acceptedBy } from './accepts.ts';
import { allEvents } from './contract-schemas.ts';
import { judge, readHistory, rewritten, SCHEMAS } from './history.ts';
import { instancesOf } from './instances.ts';
import { isObject, type JsonSchema } from './json-schema.ts';
import { snapshotOf } from './snapshot.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const events = allEvents();
const runs = { numRuns: 100 };

/** Paths below a schema where an enum or a constant stands. */
const enumsIn = (schema: unknown, at = ''): string[] => {
  if (Array.isArray(schema)) return schema.flatMap((part) => enumsIn(part, at));
  if (!isObject(schema)) return [];
  const here = 'enum' in schema || 'const' in schema ? [at] : [];
  return [...here, ...Object.entries(schema).flatMap(([name, part]) => (name === 'properties' && isObject(part) ? Object.entries(part).flatMap(([member, inner]) => enumsIn(inner, member)) : enumsIn(part, at)))];
};

describe('the contracts of events', () => {
  it('stand in a snapshot each and break none of their earlier ones', () => {
    expect(events.length).toBeGreaterThan(10);
    expect(events.map((event) => ({ topic: event.type, ...judge(readHistory(ROOT, event.type), snapshotOf(event)) })).filter(({ kind }) => kind !== 'current')).toEqual([]);
  });

  it('read every older writer, and every newer writer is read by them, on generated values', () => {
    for (const event of events) {
      const history = readHistory(ROOT, event.type);
      for (const writer of history) {
        const readers = history.map(({ payload }) => acceptedBy(payload.reader));
        fc.assert(fc.property(instancesOf(writer.payload.writer), (value) => readers.every((accepts) => accepts(value)) && event.payload.safeParse(value).success), runs);
        if (!writer.claim) continue;
        const claimReaders = history.map(({ claim }) => acceptedBy(claim?.reader as JsonSchema));
        fc.assert(fc.property(instancesOf(writer.claim.writer), (value) => claimReaders.every((accepts) => accepts(value)) && event.claim?.schema.safeParse(value).success === true), runs);
      }
    }
  });

  it('are written as the newest snapshot says: closed, at every depth', () => {
    for (const event of events) {
      const newest = readHistory(ROOT, event.type).at(-1);
      if (!newest) throw new Error(`${event.type} has no snapshot`);
      const [writes, written] = [closedSchemaOf(event.payload), acceptedBy(newest.payload.writer)];
      const strange = fc.tuple(instancesOf(newest.payload.writer), fc.boolean()).map(([value, more]) => ({ ...(value as object), ...(more ? { ukendt: 1 } : {}) }));
      fc.assert(fc.property(strange, (value) => writes.safeParse(value).success === written(value) && written(value) === !('ukendt' in value)), runs);
      expect([event.type, written(event.example)]).toEqual([event.type, true]);
    }
  });

  it('carry codes as strings: an enum is the state of an aggregate, or says which ydelse a borger lives on', () => {
    const enums = events.flatMap((event) => enumsIn(snapshotOf(event).payload.reader).map((member) => `${event.type} ${member}`));
    expect(enums.length).toBeGreaterThan(5);
    expect(enums.filter((name) => !/ (\w*[sS]tatus|ydelse)$/.test(name))).toEqual([]);
  });

  it('are named by their version from the second on', () => {
    expect(events.filter(({ type, version }) => type.endsWith(`-v${version}`) !== version > 1).map(({ type }) => type)).toEqual([]);
  });
});

describe('the history of snapshots', () => {
  it('was never rewritten here', () => {
    expect(rewritten(ROOT) ?? []).toEqual([]);
  });

  it('names a snapshot that was changed or deleted after its commit, also when that is committed too, and lets new ones be', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'jobnet-schemas-'));
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-C', root, ...args], { stdio: 'ignore' });
    const file = (name: string) => path.join(root, SCHEMAS, 'moede-booked', name);
    const commit = (...write: string[]) => {
      for (const name of write) writeFileSync(file(name), '{}\n');
      git('add', '.');
      git('commit', '-q', '-m', 'A step');
    };
    expect(rewritten(root)).toBeUndefined();
    git('init', '-q');
    mkdirSync(path.dirname(file('1.json')), { recursive: true });
    commit('1.json');
    commit('2.json');
    expect(rewritten(root)).toEqual([]);
    appendFileSync(file('1.json'), '\n');
    expect(rewritten(root)).toEqual([`${SCHEMAS}/moede-booked/1.json`]);
    rmSync(file('2.json'));
    git('add', '.');
    git('commit', '-q', '-m', 'A rewrite');
    commit('2.json', '1.json');
    expect(rewritten(root)).toEqual([1, 2].map((number) => `${SCHEMAS}/moede-booked/${number}.json`));
    rmSync(root, { recursive: true });
  });
});
