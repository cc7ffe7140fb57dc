import { createServer } from 'node:net';

/** Every port the system listens on: the variable that changes it, its default, and the part that wants it. */
export const PORTS = [
  { variable: 'JOBNET_PORT', port: 8080, part: 'the gateway' },
  { variable: 'MAILBOX_PORT', port: 8025, part: 'the development mailbox' },
  { variable: 'SMTP_PORT', port: 1025, part: "the development mailbox's SMTP server" },
  { variable: 'MITID_PORT', port: 8081, part: 'the MitID simulator' },
  { variable: 'VENDORS_PORT', port: 8082, part: 'the vendor simulators' },
  { variable: 'CVR_PORT', port: 8083, part: 'the CVR simulator' },
  { variable: 'IDENTITY_PORT', port: 8091, part: 'identity' },
  { variable: 'CITIZEN_PORT', port: 8092, part: 'citizen' },
  { variable: 'BOOKING_PORT', port: 8093, part: 'booking' },
  { variable: 'EMPLOYER_PORT', port: 8094, part: 'employer' },
  { variable: 'NOTIFICATIONS_PORT', port: 8095, part: 'notifications' },
  { variable: 'WEB_PORT', port: 8096, part: 'the web server' },
  { variable: 'POSTGRES_PORT', port: 5432, part: 'Postgres' },
  { variable: 'KAFKA_PORT', port: 9092, part: 'Kafka' },
];

/**
 * The ports to use: the defaults, changed by the environment. Throws when a variable holds no port number.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, number>} by variable
 */
export function portsFrom(env) {
  return Object.fromEntries(PORTS.map(({ variable, port }) => [variable, env[variable] ? portNumber(variable, env[variable]) : port]));
}

/** @param {string} variable @param {string} text */
function portNumber(variable, text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${variable}=${text} is not a port number (1 to 65535).`);
  return port;
}

/**
 * The wanted ports that somebody else listens on, or that two parts want at once.
 * @param {{ variable: string, port: number, part: string }[]} wanted
 * @returns {Promise<{ variable: string, port: number, part: string }[]>}
 */
export async function takenPorts(wanted) {
  const answers = await Promise.all(wanted.map(({ port }) => isFree(port)));
  return wanted.filter(({ port }, index) => !answers[index] || wanted.findIndex((other) => other.port === port) !== index);
}

/**
 * One message that names each taken port, the part that wants it and the variable that changes it.
 * @param {{ variable: string, port: number, part: string }[]} taken
 * @returns {string}
 */
export function takenPortMessage(taken) {
  const lines = taken.map(({ variable, port, part }) => `  Port ${port} is taken, and ${part} wants it. Free it, or choose another: ${variable}=${port + 10_000 > 65_535 ? port - 1000 : port + 10_000} npm start`);
  return ['Jobnet cannot start:', ...lines].join('\n');
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether nobody listens on it on this machine
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody listens on now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
