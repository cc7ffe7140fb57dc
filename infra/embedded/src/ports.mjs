import { randomInt } from 'node:crypto';
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

/** Ports that follow another: the gateway's metrics, each vendor's booking interface and receiver, and CVR's controls. */
const FOLLOWING = [
  { variable: 'JOBNET_PORT', plus: 10, part: "the gateway's metrics" },
  { variable: 'VENDORS_PORT', plus: 100, part: "PlanTid's simulator" },
  { variable: 'VENDORS_PORT', plus: 101, part: "PlanTid's receiver" },
  { variable: 'VENDORS_PORT', plus: 200, part: "MødeNu's simulator" },
  { variable: 'VENDORS_PORT', plus: 201, part: "MødeNu's receiver" },
  { variable: 'VENDORS_PORT', plus: 300, part: "KommuneKalender's simulator" },
  { variable: 'VENDORS_PORT', plus: 301, part: "KommuneKalender's receiver" },
  { variable: 'CVR_PORT', plus: 1, part: "the CVR simulator's controls" },
];

/**
 * Every port that the parts behind these variables will listen on.
 * @param {string[]} variables @param {Record<string, number>} ports
 * @returns {{ variable: string, port: number, part: string, base: number }[]}
 */
export function wantedPorts(variables, ports) {
  const base = (/** @type {string} */ variable) => ports[variable] ?? PORTS.find((entry) => entry.variable === variable)?.port ?? 0;
  const own = PORTS.map(({ variable, part }) => ({ variable, part, plus: 0 }));
  return [...own, ...FOLLOWING]
    .filter(({ variable }) => variables.includes(variable))
    .map(({ variable, part, plus }) => ({ variable, part, port: base(variable) + plus, base: base(variable) }));
}

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
 * @template {{ variable: string, port: number, part: string }} Wanted
 * @param {Wanted[]} wanted
 * @returns {Promise<Wanted[]>}
 */
export async function takenPorts(wanted) {
  const answers = await Promise.all(wanted.map(({ port }) => isFree(port)));
  return wanted.filter(({ port }, index) => !answers[index] || wanted.findIndex((other) => other.port === port) !== index);
}

/**
 * One message that names each taken port, the part that wants it and the variable that changes it.
 * @param {{ variable: string, port: number, part: string, base?: number }[]} taken `base`: the port its variable names, when the port follows it
 * @returns {string}
 */
export function takenPortMessage(taken) {
  const lines = taken.map(({ variable, port, part, base = port }) => `  Port ${port} is taken, and ${part} wants it. Free it, or choose another: ${variable}=${base + 10_000 > 65_000 ? base - 1000 : base + 10_000} npm start`);
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

const QUIET_FROM = 15_000;
const QUIET_COUNT = 15_000;

/**
 * Ports side by side that nobody listens on, below those that systems give outgoing connections: a server that is down for a while
 * finds its port still free.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function quietPorts(count) {
  for (;;) {
    const first = QUIET_FROM + randomInt(QUIET_COUNT);
    const ports = Array.from({ length: count }, (_, index) => first + index);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return ports;
  }
}
