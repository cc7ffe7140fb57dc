import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES, systemTable } from './parts.mjs';
import { portsFrom } from './ports.mjs';
import { Secrets } from './secrets.mjs';

const ADMIN = 'postgres://postgres:secret@localhost:5432/postgres';
const file = join(mkdtempSync(join(tmpdir(), 'jobnet-secrets-')), 'secrets.json');

const table = (env: NodeJS.ProcessEnv = {}): ReturnType<typeof systemTable> =>
  systemTable({ env, ports: portsFrom(env), secrets: new Secrets(file), adminUrl: ADMIN, kafkaBrokers: 'localhost:9092' });

const envOf = (name: string, env: NodeJS.ProcessEnv = {}): Record<string, string> => table(env).parts.find((part) => part.name === name)?.env ?? {};

describe('the table of parts', () => {
  it('gives each service its own database and none of another service', () => {
    for (const service of SERVICES) {
      const databases = Object.entries(envOf(service)).filter(([name]) => name.endsWith('_DATABASE_URL'));
      expect(databases.map(([name]) => name)).toEqual([`${service.toUpperCase()}_DATABASE_URL`]);
      const { username, pathname } = new URL(databases[0]?.[1] ?? '');
      expect([username, pathname]).toEqual([service, `/${service}`]);
    }
  });

  it('keeps the administrator password and the private keys of others from a part', () => {
    const { parts } = table();
    for (const part of parts) {
      const own = new Set([`${part.name.toUpperCase()}_CALLER_JWK`, 'IDENTITY_SIGNING_JWKS', 'OIDC_CLIENT_JWK', 'BOOKING_WEBHOOK_JWK', 'MACHINE_CLIENT_KEYS']);
      const privateKeys = Object.entries(part.env).filter(([, value]) => value.includes('"d":')).map(([name]) => name);
      expect(privateKeys.filter((name) => !own.has(name))).toEqual([]);
      expect(JSON.stringify(part.env)).not.toContain('secret@');
    }
    expect(envOf('citizen')).not.toHaveProperty('IDENTITY_SIGNING_JWKS');
    expect(envOf('citizen')).not.toHaveProperty('MACHINE_CLIENT_KEYS');
    expect(envOf('simulators')).not.toHaveProperty('BOOKING_WEBHOOK_JWK');
  });

  it('gives every service the public key of every caller, named after the caller', () => {
    const { keys } = JSON.parse(envOf('booking').SERVICE_CALLER_JWKS ?? '{}') as { keys: { kid: string; d?: string }[] };
    expect(keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining([...SERVICES, 'gateway', 'ops']));
    expect(keys.every(({ d }) => d === undefined)).toBe(true);
  });

  it('follows a changed port into every address made of it', () => {
    expect(envOf('identity', { MITID_PORT: '9001', JOBNET_PORT: '9000' })).toMatchObject({ MITID_ISSUER: 'http://localhost:9001', JOBNET_URL: 'http://localhost:9000' });
  });

  it('lets a variable of the terminal win over the table', () => {
    expect(envOf('identity', { MITID_ISSUER: 'http://mitid.example.test' }).MITID_ISSUER).toBe('http://mitid.example.test');
  });

  it('starts the gateway last and the simulators first', () => {
    const waves = Object.fromEntries(table().parts.map(({ name, wave }) => [name, wave]));
    expect(Math.max(...Object.values(waves))).toBe(waves.gateway);
    expect(Math.min(...Object.values(waves))).toBe(waves.simulators);
  });

  it('keeps secrets between starts, readable by their owner alone', () => {
    expect(envOf('citizen').CITIZEN_DATA_KEY).toBe(envOf('citizen').CITIZEN_DATA_KEY);
    expect(Buffer.from(envOf('citizen').CITIZEN_DATA_KEY ?? '', 'base64')).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
