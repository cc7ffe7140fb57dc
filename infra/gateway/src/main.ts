import { startTracing } from '@jobnet/tracing';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { Log } from './log.ts';
import { makeRegistry, serveMetrics } from './metrics.ts';

const drainMs = 12_000;

const config = readConfig();
const log = new Log(config.logLevel);
const stopTracing = await startTracing({ service: 'gateway', ...config.tracing, heedsParent: false });
const registry = makeRegistry();
const gateway = await createGateway(config, registry);

const stop = (): void => {
  setTimeout(() => process.exit(1), drainMs).unref();
  gateway.close().then(stopTracing).then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

await serveMetrics(registry, { bind: config.bind, port: config.metricsPort });
await gateway.listen({ port: config.port, host: config.bind });
log.info('ready', { port: config.port });
