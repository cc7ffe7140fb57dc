import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@jobnet/messaging';
import { Measures } from '@jobnet/service-kit';
import { eventually, isVerifying } from '@jobnet/testkit';
import { exportJWK, generateKeyPair } from 'jose';
import { Registry } from 'prom-client';
import { WebhookReceiverClient } from './webhook-receiver.client.ts';
import type { AssembledReport, ReceiverAddress, Signer } from './webhook-receiver.port.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'vendor-api');
const common = generateKeyPairSync('ed25519');
const secret = randomBytes(32).toString('base64');
const own = generateKeyPairSync('ed25519');
let offentligNoegle: Record<string, unknown>;
const running: ChildProcess[] = [];
const servers: Server[] = [];

/** Hands a signed call on as it stands, so that a test may send it again, altered or late. */
interface Captured {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A clock that is wrong by so much, as the signer's. */
class WrongClock extends Clock {
  constructor(private readonly byMs: number) {
    super();
  }

  override now(): Date {
    return new Date(super.now().getTime() + this.byMs);
  }
}

const commonJwks = [JSON.stringify(common.privateKey.export({ format: 'jwk' }))];
const signerAt = (byMs: number) => new WebhookReceiverClient({ commonJwks, net: { net: 'any' }, clock: new WrongClock(byMs), measures: new Measures(new Registry()) });
const signer = signerAt(0);
const addressOf = (bookingFejlUrl: string, signers: readonly Signer[]): ReceiverAddress => ({ cvr: '99100532', bookingFejlUrl, cprForm: 'jwe', offentligNoegle, signers });
const reportOf = (id: string): AssembledReport => ({ type: 'booking-fejl', id, cpr: '1605850477', fejlkode: '4', fejltekst: 'Jeg kan ikke booke: æøå', fejlTidspunkt: '2026-03-01T10:00:00+01:00' });

const capture = async (id: string, signers: readonly Signer[], offsetMs = 0): Promise<Captured> => {
  const caught = Promise.withResolvers<Captured>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(request.headers[name])]));
      caught.resolve({ headers, body });
      response.end('{"modtaget":true}');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await signerAt(offsetMs).deliver(addressOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, signers), reportOf(id));
  return caught.promise;
};

/** Starts a sample; gives its address and the ids it has kept. */
const start = async (program: string, file: string, env: Record<string, string>) => {
  const child = spawn(program, [join(folder, file)], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const kept: string[] = [];
  const port = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, word, value = ''] = /^(listening on|kept) (.+)$/.exec(line) ?? [];
    if (word === 'kept') kept.push(value);
    else port.resolve(value);
  });
  return { url: `http://127.0.0.1:${await port.promise}/booking-fejl`, kept };
};
const post = async (url: string, { headers, body }: Captured): Promise<number> =>
  (await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body })).status;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  offentligNoegle = { ...(await exportJWK(publicKey)) };
});
afterAll(async () => {
  for (const child of running) child.kill();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
});

const v1: Signer = { signatur: 'v1', secret };
const v1a: Signer = { signatur: 'v1a' };
const publicKey = JSON.stringify(common.publicKey.export({ format: 'jwk' }));
const samples = [
  { language: 'Node', program: process.execPath, file: 'receiver.mjs' },
  { language: 'Python', program: 'python3', file: 'receiver.py' },
];
interface Kind {
  readonly kind: string;
  readonly signers: readonly Signer[];
  readonly env: Record<string, string>;
  readonly wrong: Signer;
}
const kinds: Kind[] = [
  { kind: 'v1', signers: [v1], env: { WEBHOOK_SECRET: `whsec_${secret}` }, wrong: { signatur: 'v1', secret: randomBytes(32).toString('base64') } },
  { kind: 'v1a', signers: [v1a], env: { JOBNET_PUBLIC_KEY: publicKey }, wrong: { signatur: 'v1a', jwk: { ...own.privateKey.export({ format: 'jwk' }) } } },
];

describe.each(samples)('the sample receiver in $language', ({ program, file }) => {
  it.each(kinds)('verifies $kind and refuses altered, old and replayed reports', async ({ kind, signers, env, wrong }) => {
    const { url, kept } = await start(program, file, env);
    const id = `rapport-${kind}`;
    expect((await signer.deliver(addressOf(url, signers), reportOf(id))).answer).toEqual({ kind: 'taken' });
    const replayed = await capture(id, signers);
    expect(await post(url, replayed)).toBe(200);
    const fresh = await capture('rapport-frisk', signers);
    expect(await post(url, { ...fresh, body: fresh.body.replace('booke', 'komme') })).toBe(401);
    expect(await post(url, { ...fresh, headers: { ...fresh.headers, 'webhook-id': 'en-anden' } })).toBe(401);
    expect(await post(url, await capture('rapport-gammel', signers, -301_000))).toBe(401);
    expect(await post(url, await capture('rapport-forud', signers, 301_000))).toBe(401);
    expect(await post(url, await capture('rapport-forkert', [wrong]))).toBe(401);
    expect(await post(url, await capture('rapport-skifte', [wrong, ...signers]))).toBe(200);
    const challenge = { id: 'proeve', udfordring: 'x7-Q' };
    expect((await signer.prove(addressOf(url, signers), challenge)).answer).toEqual({ kind: 'taken' });
    await eventually(() => kept.length === 2, { what: 'the kept reports' });
    expect(kept).toEqual([id, 'rapport-skifte']);
  });
});

describe('the sample receiver in Node', () => {
  it('is under 60 lines', () => {
    expect(readFileSync(join(folder, 'receiver.mjs'), 'utf8').trimEnd().split('\n').length).toBeLessThan(60);
  });
});

if (isVerifying()) {
  describe('the reference library of Standard Webhooks, in Python', () => {
    it('verifies what we sign with v1, and refuses it altered', async () => {
      const venv = mkdtempSync(join(tmpdir(), 'jobnet-standardwebhooks-'));
      try {
        const run = (command: string, args: string[], input?: string) => spawnSync(command, args, { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
        expect(run('python3', ['-m', 'venv', venv]).status).toBe(0);
        expect(run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', 'standardwebhooks==1.1.0']).status).toBe(0);
        const verify = `import json, sys; from standardwebhooks import Webhook; call = json.load(sys.stdin); Webhook("whsec_${secret}").verify(call["body"], call["headers"])`;
        const genuine = await capture('rapport-bibliotek', [v1, v1a]);
        const verified = (call: Captured) => run(join(venv, 'bin', 'python'), ['-c', verify], JSON.stringify(call)).status;
        expect(verified(genuine)).toBe(0);
        expect(verified({ ...genuine, body: genuine.body.replace('booke', 'komme') })).not.toBe(0);
      } finally {
        rmSync(venv, { recursive: true });
      }
    }, 120_000);
  });
}
