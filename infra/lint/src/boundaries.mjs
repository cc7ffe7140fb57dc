/**
 * The import table of the project: who may import what, by package and by file suffix (CONTRIBUTING.md shows it).
 * Every file has one category; a category without a line here may import nothing.
 */
const SERVICES = ['identity', 'citizen', 'booking', 'employer', 'notifications'];

const service = (pattern, category) => ({ pattern: `**/services/*/src/${pattern}`, category, capture: ['root', 'service'] });
const whole = (folder, category) => ({ pattern: `**/${folder}/**`, category, capture: ['root'] });

/** First match wins: special files before the folders they lie in. */
export const fileDescriptors = [
  service('**/*.spec.ts', 'service-test'),
  service('testing/**', 'service-test'),
  { pattern: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.journey.ts'], category: 'test', capture: ['root'] },
  service('config.ts', 'config'),
  service('migrations/**', 'migration'),
  service('**/*.rules.ts', 'rules'),
  service('**/*.texts.ts', 'texts'),
  service('**/*.entity.ts', 'entity'),
  service('**/*.controller.ts', 'controller'),
  service('**/*.port.ts', 'port'),
  service('**/*.client.ts', 'client'),
  service('**/*.module.ts', 'wiring'),
  service('*.ts', 'wiring'),
  service('**/on-*.ts', 'use-case'),
  service('**/*.ts', 'use-case'),
  whole('libs/{messaging,service-kit}/src/testing', 'test-support'),
  whole('libs/contracts', 'contracts'),
  whole('libs/messaging', 'messaging'),
  whole('libs/service-kit', 'service-kit'),
  whole('libs/reference-data', 'reference-data'),
  whole('libs/tracing', 'tracing'),
  whole('libs/testkit', 'testkit'),
  whole('infra/gateway', 'gateway'),
  whole('infra/simulators', 'simulators'),
  whole('infra/ops', 'ops'),
  whole('infra/{event-page,contract-schemas}', 'event-page'),
  whole('web/ui', 'web-ui'),
  whole('web/server', 'web-server'),
  { pattern: '**/web/*/**', category: 'web-app', capture: ['root', 'app'] },
  whole('e2e', 'e2e'),
  whole('bench', 'bench'),
  whole('faults', 'faults'),
  whole('infra/{embedded,rows,lint,observability}/src', 'tooling'),
];

const CONTRACTS = ['@jobnet/contracts', '@jobnet/contracts/define'];
const DEFINE = ['@jobnet/contracts/define'];
const REFERENCE = ['@jobnet/reference-data', '@jobnet/reference-data/*'];
const NPM = ['!@jobnet/**'];
const ANYTHING = ['**', '@jobnet/**'];
const NEST = ['@nestjs/common'];

/** category -> local categories and packages it may import, and the sentence shown when it does not keep to it. */
const SUFFIX_TABLE = {
  rules: {
    local: ['rules'],
    packages: [...CONTRACTS, ...REFERENCE],
    message: 'A .rules.ts file is pure: it may import contracts, reference data and other rules only.',
  },
  texts: {
    local: ['texts', 'rules'],
    packages: [...CONTRACTS, ...REFERENCE],
    message: 'A .texts.ts file holds texts: it may import contracts and reference data only.',
  },
  entity: {
    local: ['entity', 'rules'],
    packages: ['typeorm', '@jobnet/messaging', '@jobnet/service-kit', ...CONTRACTS],
    message: 'A .entity.ts file is a row: it may import typeorm, rules for their types, and other entities only.',
  },
  'use-case': {
    local: ['use-case', 'rules', 'entity', 'port', 'texts', 'config'],
    packages: [...NEST, 'typeorm', 'node:crypto', '@jobnet/messaging', '@jobnet/service-kit', ...CONTRACTS, ...REFERENCE],
    message: 'A use-case may import rules, entities, ports, texts, its config, contracts, messaging, service-kit, reference data, @nestjs/common, typeorm and node:crypto only.',
  },
  controller: {
    local: ['use-case', 'rules', 'config'],
    packages: [...NEST, 'fastify', '@jobnet/service-kit', ...CONTRACTS],
    message: 'A .controller.ts file is the HTTP edge: it may import use-cases, contracts, service-kit, @nestjs/common and fastify types only.',
  },
  port: {
    local: ['port', 'rules'],
    packages: [...NPM, ...CONTRACTS, ...REFERENCE],
    message: 'A .port.ts file names what an outside system offers: it may import npm, rules, contracts and reference data only.',
  },
  client: {
    local: ['client', 'port', 'rules', 'texts', 'config'],
    packages: [...NPM, '@jobnet/service-kit', '@jobnet/messaging', ...CONTRACTS, ...REFERENCE],
    message: 'A .client.ts file speaks to an outside system: it may import npm, its port, rules, service-kit, contracts and reference data only.',
  },
  migration: { local: ['migration'], packages: ['typeorm', '@jobnet/messaging', '@jobnet/service-kit'], message: 'A migration is SQL: it may import typeorm and the migrations of the libraries only.' },
  config: {
    local: [],
    packages: ['zod', '@jobnet/service-kit'],
    message: 'config.ts reads the environment: it may import zod and service-kit only.',
  },
  wiring: {
    local: ['wiring', 'config', 'use-case', 'entity', 'controller', 'port', 'client', 'rules', 'texts', 'migration'],
    packages: [...NPM, '@jobnet/messaging', '@jobnet/service-kit', ...CONTRACTS, ...REFERENCE],
    message: 'Wiring may import its own service, npm, contracts and libs only; a service never imports another service.',
  },
};

SUFFIX_TABLE['service-test'] = {
  local: [...Object.keys(SUFFIX_TABLE), 'service-test'],
  packages: ANYTHING,
  message: 'A test may import its own service, npm, contracts and libs only; a service never imports another service.',
};

const PACKAGE_TABLE = {
  contracts: { packages: ['zod'], message: 'contracts may import zod only.' },
  messaging: { packages: [...NPM, ...DEFINE, '@jobnet/tracing'], message: 'messaging is plumbing: of our packages it may import @jobnet/contracts/define and tracing only.' },
  'service-kit': { packages: [...NPM, ...DEFINE, '@jobnet/messaging', '@jobnet/messaging/*', '@jobnet/tracing'], message: 'service-kit is plumbing: of our packages it may import @jobnet/contracts/define, messaging and tracing only.' },
  tracing: { packages: NPM, message: 'tracing may import npm only.' },
  'test-support': {
    local: ['messaging', 'service-kit'],
    packages: [...NPM, ...CONTRACTS, '@jobnet/messaging', '@jobnet/messaging/*', '@jobnet/testkit'],
    message: 'The testing part of a library may import its library, npm, contracts, messaging and testkit only.',
  },
  'reference-data': { packages: [], message: 'reference-data is pure data: it imports nothing.' },
  testkit: {
    packages: [...NPM, ...CONTRACTS, ...REFERENCE, '@jobnet/messaging', '@jobnet/embedded'],
    message: 'testkit may import npm, contracts, reference data, messaging and embedded only; service-kit/testing stands on it.',
  },
  gateway: { packages: [...NPM, ...CONTRACTS, '@jobnet/tracing'], message: 'The gateway may import npm, contracts and tracing only.' },
  simulators: { packages: [...NPM, ...REFERENCE], message: 'A simulator stands for an outside system: of our packages it may import reference data only.' },
  ops: { packages: [...NPM, ...CONTRACTS, '@jobnet/messaging', '@jobnet/service-kit', ...REFERENCE, '@jobnet/simulators/demo-world'], message: 'ops may import npm, contracts, messaging, service-kit, reference data and the demo world only.' },
  'event-page': { packages: [...NPM, ...CONTRACTS], message: 'The event page and the schemas may import npm and contracts only.' },
  tooling: { packages: NPM, message: 'Tooling may import npm only.' },
  'web-ui': { packages: [...NPM, ...CONTRACTS, ...REFERENCE], message: 'web/ui may import npm, contracts and reference data only.' },
  'web-app': { packages: [...NPM, ...CONTRACTS, ...REFERENCE, '@jobnet/web-ui', '@jobnet/web-ui/*'], message: 'A web app may import npm, contracts, ui and reference data only.' },
  'web-server': { packages: [...NPM, ...CONTRACTS, ...REFERENCE, '@jobnet/web-ui', '@jobnet/web-ui/*', '@jobnet/web-citizen/paths', '@jobnet/web-employer/paths', '@jobnet/web-backoffice/paths'], message: 'web/server may import npm, contracts, ui, reference data and the paths of the apps only.' },
  e2e: { packages: ANYTHING, message: 'e2e imports packages by name.' },
  faults: { packages: ANYTHING, message: 'faults imports packages by name.' },
  bench: { packages: ANYTHING, message: 'bench imports packages by name.' },
};

/** Packages that only certain files may import. */
const RESERVED = [
  {
    sources: ['kafkajs'],
    homes: ['**/libs/messaging/src/**/*kafka*.ts', '**/libs/messaging/src/kafka/**', '**/libs/testkit/src/**', '**/infra/ops/src/**', '**/infra/embedded/src/topics.mjs', '**/bench/**', '**/faults/src/**'],
    message: 'kafkajs is imported in the Kafka adapter of libs/messaging only.',
  },
  {
    sources: ['nodemailer', 'undici', 'openid-client'],
    homes: ['**/*.client.ts', '**/infra/{gateway,simulators,ops}/src/**', '**/libs/testkit/src/**', '**/e2e/**', '**/bench/**', '**/*.spec.ts'],
    message: 'nodemailer, undici and openid-client are imported in .client.ts files only.',
  },
];

/** Whatever is imported, from here, npm or Node. */
const any = { module: { origin: ['local', 'external', 'core'] } };
const notLocal = { module: { origin: ['external', 'core'] } };
const sources = (list) => ({ dependency: { source: list } });

function suffixPolicies([category, { local, packages, message }]) {
  const from = { file: { categories: category } };
  const own = local.map((name) => ({ to: { file: { categories: name, captured: { service: '{{ from.file.captured.service }}' } } } }));
  return [
    { from, disallow: { to: any }, message },
    { from, allow: [...own, ...packages.map((name) => ({ to: notLocal, ...sources([name]) }))] },
  ];
}

function packagePolicies([category, { local = [], packages, message }]) {
  const from = { file: { categories: category } };
  const own = { to: { file: { categories: category, ...(category === 'web-app' ? { captured: { app: '{{ from.file.captured.app }}' } } : {}) } } };
  return [
    { from, disallow: { to: any }, message },
    { from, allow: [own, ...local.map((name) => ({ to: { file: { categories: name } } })), ...packages.map((name) => ({ to: notLocal, ...sources([name]) }))] },
  ];
}

const servicePackages = SERVICES.map((name) => `@jobnet/${name}`);

/** All policies; the last one that matches an import decides. */
export const policies = [
  ...Object.entries(SUFFIX_TABLE).flatMap(suffixPolicies),
  ...Object.entries(PACKAGE_TABLE).flatMap(packagePolicies),
  { from: { file: { categories: 'test' } }, allow: { to: any } },
  {
    from: { file: { categories: '!{bench,e2e}' } },
    disallow: servicePackages.map((name) => ({ to: any, ...sources([name, `${name}/**`]) })),
    message: 'A service is never imported by another package; services meet in contracts.',
  },
  ...RESERVED.flatMap(({ sources: reserved, homes, message }) => [
    { disallow: { to: any, ...sources(reserved) }, message },
    { from: { file: { path: homes } }, allow: { to: any, ...sources(reserved) } },
  ]),
];

export const boundarySettings = {
  'boundaries/files': fileDescriptors.map((descriptor) => ({ ...descriptor, stopMatching: true })),
  'boundaries/elements': [],
  'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
  'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } },
};
