import { readFileSync } from 'node:fs';
import { securityEvents } from '@jobnet/contracts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const section = read('infra/observability/README.md').split('## Logs\n')[1]?.split('\n## ')[0] ?? '';
const [whole = '', events = ''] = section.split('### Events of security');
const [table = '', fields = ''] = whole.split('A line of the process log may say');
const wordsIn = (text: string): string[] => [...text.matchAll(/`([\w.]+)`/g)].map(([, word]) => word ?? '');

/** The fields of a closed set, and what every line says. */
const fieldsOf = (path: string): string[] => [...(/interface LogFields \{([^}]*)\}/.exec(read(path))?.[1] ?? '').matchAll(/readonly (\w+)\?:/g)].map(([, field]) => field ?? '');
const always = ['level', 'time', 'service', 'msg', 'traceId'];

describe('the logs that the README lists', () => {
  it('say what they are said to say: each field of the closed sets, and no other', () => {
    const closed = ['libs/service-kit/src/runtime/log.ts', 'infra/gateway/src/log.ts'].map(fieldsOf);
    for (const set of closed) expect(set.length).toBeGreaterThan(5);
    expect(wordsIn(fields).toSorted()).toEqual([...new Set([...always, ...closed.flat()])].toSorted());
  });

  it('tell of the events of security there are, and of no other', () => {
    expect([...events.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(securityEvents));
  });

  it('are the tables there are, each made by a migration', () => {
    const migrations = ['state/access-log-migration', 'state/kit-migration'].map((name) => read(`libs/service-kit/src/${name}.ts`));
    const messaging = ['messaging', 'operations'].map((name) => read(`libs/messaging/src/migrations/${name}-migration.ts`));
    const made = [...migrations, ...messaging].join('\n');
    const tables = wordsIn(table).filter((word) => /^(kit|messaging)\./.test(word));
    expect(tables).toEqual(['kit.access_log', 'messaging.claim_log', 'messaging.operations', 'messaging.dead_letter_decisions']);
    for (const name of tables) expect(made).toContain(`create table ${name} (`);
  });
});
