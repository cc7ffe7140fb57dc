import { get } from 'node:http';
import { ownPort } from './part-environment.mjs';

/** The container's health: its part answers /healthz with 200. */
const question = get({ host: '127.0.0.1', port: ownPort(process.env), path: '/healthz', timeout: 4_000 }, (answer) => process.exit(answer.statusCode === 200 ? 0 : 1));
question.on('timeout', () => question.destroy());
question.on('error', () => process.exit(1));
