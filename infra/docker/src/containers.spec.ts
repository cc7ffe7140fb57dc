import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMAGES } from '../../embedded/src/containers.mjs';
import { securitySettings } from '../../embedded/src/kafka-security.mjs';
import { brokerSettings } from '../../embedded/src/kafka-settings.mjs';
import { PLACES, SERVICES } from '../../embedded/src/parts.mjs';
import { PORTS } from '../../embedded/src/ports.mjs';
import { hasOutside } from './network-watch.mjs';
import { ownEnvironment, ownFolder, ownPort } from './part-environment.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const workspaces = (): string[] => {
  const { workspaces: patterns } = JSON.parse(textOf('package.json')) as { workspaces: string[] };
  const foldersOf = (pattern: string): string[] => (pattern.endsWith('/*') ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`) : [pattern]);
  return patterns.flatMap(foldersOf).filter((folder) => existsSync(join(root, folder, 'package.json')));
};

describe('the image', () => {
  const dockerfile = textOf('infra/docker/Dockerfile');

  it('copies the package.json of every workspace before it installs', () => {
    expect(matches(dockerfile, /^COPY (\S+)\/package\.json \1\/$/gm).toSorted()).toEqual(workspaces().toSorted());
  });

  it('installs the packages of every part and of the demo loader', () => {
    const [installed = ''] = matches(dockerfile, /\$\{SERVICE:-([^}]+)\}/g);
    expect(installed.split(' ').toSorted()).toEqual([...Object.values(PLACES).map(({ folder }) => folder), 'infra/ops'].toSorted());
  });

  it('does not run as root', () => {
    expect(matches(dockerfile, /^USER (\S+)$/gm)).toEqual(['node']);
  });
});

describe('docker-compose.yml', () => {
  const compose = textOf('docker-compose.yml');
  const backing = ['POSTGRES_PORT', 'KAFKA_PORT'];

  it('runs every part of the table', () => {
    expect(matches(compose, /SERVICE: (\S+) /g).toSorted()).toEqual(Object.values(PLACES).map(({ folder }) => folder).toSorted());
  });

  it('hands every port variable of npm start on to the parts', () => {
    expect(matches(compose, /^ {2}(\w+_PORT):$/gm).toSorted()).toEqual(PORTS.map(({ variable }) => variable).filter((variable) => !backing.includes(variable)).toSorted());
  });

  it('publishes the same ports as npm start, for this machine only', () => {
    const defaults = new Map(PORTS.map(({ variable, port }) => [variable, port]));
    const published = [...compose.matchAll(/"(\S+?):\$\{(\w+_PORT):-(\d+)\}:(\S+)"/g)].map(([, address, variable = '', port, inside]) => ({ address, variable, port: Number(port), inside }));
    expect(published.map(({ variable }) => variable).toSorted()).toEqual([...backing, 'CVR_PORT', 'JOBNET_PORT', 'MAILBOX_PORT', 'MITID_PORT', 'VENDORS_PORT'].toSorted());
    for (const { address, variable, port, inside } of published) {
      const within = backing.includes(variable) ? String(defaults.get(variable)) : `\${${variable}:-${defaults.get(variable)}}`;
      expect({ address, port, inside }).toEqual({ address: '127.0.0.1', port: defaults.get(variable), inside: within });
    }
  });

  it('uses the images that npm start and the tests use', () => {
    expect(compose).toContain(`image: ${IMAGES.postgres}\n`);
    expect(compose).toContain(`image: ${IMAGES.kafka}\n`);
  });
});

describe('docker-compose.three-brokers.yml', () => {
  const compose = textOf('docker-compose.three-brokers.yml');
  const written = new Map([...compose.matchAll(/^ {2}KAFKA_(\w+): (.*)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase().replaceAll('___', '-').replaceAll('_', '.'), value.replaceAll('"', '')]));
  const nodes = [1, 2, 3].map((id) => ({ id, port: 1, brokerPort: 2, controllerPort: 3, folder: '' }));
  const embedded = brokerSettings(nodes[0]!, nodes, securitySettings({ keystore: '/kafka/brokers.p12', ca: '/kafka/ca.pem', keystorePassword: '' }));

  it('is as safe as the three embedded brokers', () => {
    const same = /replication|isr|insync|auto\.create|super|allow|authorizer|mechanisms|client\.auth|keystore\.(type|location)|truststore|session|roles/;
    const wanted = Object.entries(embedded).filter(([name]) => same.test(name));
    expect(wanted.length).toBeGreaterThanOrEqual(20);
    for (const [name, value] of wanted) expect([name, written.get(name)]).toEqual([name, value]);
  });

  it('lets nobody in without TLS', () => {
    expect(written.get('listener.security.protocol.map')).toBe('INTERNAL:SASL_SSL,EXTERNAL:SASL_SSL,BROKER:SSL,CONTROLLER:SSL');
  });

  it('gives every service the brokers and the authority', () => {
    const secured = matches(compose, /^ {2}(\w+): \*part$/gm);
    expect(secured.toSorted()).toEqual([...SERVICES, 'demo'].toSorted());
  });
});

describe('a container', () => {
  it('asks its part for its health at the port that the part listens on', () => {
    expect(ownPort({ SERVICE: 'infra/gateway' })).toBe(8080);
    expect(ownPort({ SERVICE: 'services/citizen', CITIZEN_PORT: '9000' })).toBe(9000);
  });

  it('says which parts there are when SERVICE names none', () => {
    expect(() => ownFolder({ SERVICE: 'services/nothing' })).toThrow(/services\/nothing is no part .* services\/citizen/);
  });

  it('makes nothing up in production and keeps the administrator address from its part', () => {
    const env = { SERVICE: 'services/citizen', JOBNET_ENV: 'production', CITIZEN_DATABASE_URL: 'postgres://citizen@db/citizen', DATABASE_URL: 'postgres://admin@db/postgres' };
    const { DATABASE_URL: _admin, ...rest } = env;
    expect(ownEnvironment(env)).toEqual(rest);
  });

  it('notices that the network it shares is gone', () => {
    const lo = [{ internal: true }];
    expect(hasOutside({ lo, eth0: [{ internal: false }] })).toBe(true);
    expect(hasOutside({ lo })).toBe(false);
  });
});
