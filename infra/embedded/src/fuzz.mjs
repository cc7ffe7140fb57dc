import { enter } from './bootstrap.mjs';

/** `npm run fuzz [-- <service> ...]`: schemathesis at length over the OpenAPI of every service, or of the named ones. */
if (await enter(import.meta.url)) {
  const { installSchemathesis } = await import('./schemathesis.mjs');
  const { runTests } = await import('./test-command.mjs');
  installSchemathesis(process.env);
  await runTests(['--only', 'fuzz-full', ...process.argv.slice(2).map((service) => `services/${service}/src/adgang`)]);
}
