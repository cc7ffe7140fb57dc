export { acquireServer, releaseServer } from './test-servers.mjs';
export { databaseUrl } from './database-url.mjs';
export { EXTENSIONS } from './databases.mjs';
export { startKafkaCluster } from './kafka-cluster.mjs';
export { freePort } from './ports.mjs';
export { readRun } from './run-record.mjs';
export { repoRoot, stateFolder } from './state-folder.mjs';
