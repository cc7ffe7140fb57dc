import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { logout } from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { type IdentityUnderTest, identityUnderTest } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;
let broker: Server;
const waiting = new Set<{ destroy(): void }>();

/** A broker that takes connections and never says a word. */
beforeAll(async () => {
  broker = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  world = await identityUnderTest({ issuer: `http://127.0.0.1:${(broker.address() as AddressInfo).port}` });
});

afterAll(async () => {
  for (const socket of waiting) socket.destroy();
  broker.close();
  await world.close();
});

/** Transactions of identity that are open and wait for something outside the database. */
const idleInTransaction = async () =>
  (await world.service.db.query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`)).length;

describe('a broker that does not answer', () => {
  const start = () => fetch(`${world.service.url}/api/identity/v1/login/borger`, { redirect: 'manual' });

  it('holds no database connection while a login or a logout waits for it', async () => {
    const asked = waiting.size;
    let answered = 0;
    const counted = <T>(answer: Promise<T>) => answer.finally(() => (answered += 1));
    const under = Promise.all([counted(start()), counted(world.service.call(logout, {}))]);
    await eventually(() => waiting.size > asked, { what: 'the question to the broker' });
    // Another transaction of the service may be between two statements right now; one that waits for the broker lasts as long as the wait.
    await eventually(async () => (await idleInTransaction()) === 0, { what: 'no transaction that waits' });
    expect(answered).toBe(0);
    const [login, ended] = await under;
    expect(login.headers.get('location')).toBe('/log-ind-fejl?kode=mitid-nede');
    expect(ended.body.redirectTo).toBe('http://jobnet.test/');
  });
});
