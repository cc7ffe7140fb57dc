import { readConfig } from './config.ts';
import { makeServer } from './server.ts';

const config = readConfig();
const server = makeServer(config.root);
const stop = () => {
  server.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
await server.listen({ port: config.port, host: config.bind });
