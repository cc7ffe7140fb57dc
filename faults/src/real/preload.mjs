import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Loaded before a service's own code (`--import preload.mjs?folder=...`): on SIGWINCH (which ends nobody, and which Nest does not listen to) it reads which point it shall fail at, and at the n-th passing of it
 * sends SIGKILL to itself, or to the process named, or throws inside kafkajs. Until then it changes nothing; a process that is
 * started again is not armed.
 *
 * @typedef {object} Order
 * @property {string} point a name of POINTS, or `decompress`
 * @property {'before' | 'during' | 'after'} when of the statement: not sent, sent and not answered, answered
 * @property {number} nth
 * @property {number} [kill] the process to kill, default this one
 */

const POINTS = {
  'outbox-insert': ({ sql }) => /insert into messaging\.outbox\b/i.test(sql),
  'outbox-commit': ({ sql, wrote }) => isCommit(sql) && wrote.has('outbox'),
  'inbox-commit': ({ sql, wrote }) => isCommit(sql) && wrote.has('inbox'),
  'relay-read': ({ sql, result }) => readsOutbox(sql) && (result?.rows?.length ?? 0) > 0,
  'relay-forget': ({ sql, values }) => /delete from messaging\.outbox\b/i.test(sql) && (values?.[0]?.length ?? 0) > 0,
};

const isCommit = (sql) => /^\s*commit/i.test(sql);
const readsOutbox = (sql) => /\bfrom messaging\.outbox o\b/i.test(sql) && /\bpayload\b/i.test(sql);

const GZIP = 1;
const folder = new URL(import.meta.url).searchParams.get('folder') ?? '';
const service = /services[/\\]([a-z]+)[/\\]dist[/\\]main\.js$/.exec(process.argv[1] ?? '')?.[1];

/** @type {Order | undefined} */
let order;
let passed = 0;

if (service) {
  process.on('SIGWINCH', () => {
    order = JSON.parse(readFileSync(join(folder, `${service}.json`), 'utf8'));
    passed = 0;
  });
  const require = createRequire(import.meta.url);
  watchQueries(require('pg').Client.prototype);
  watchDecompression(require('kafkajs').CompressionCodecs);
}

/** @param {{ query: Function }} client */
function watchQueries(client) {
  const query = client.query;
  const transactions = new WeakMap();
  client.query = function watched(statement, ...rest) {
    const sql = typeof statement === 'string' ? statement : (statement?.text ?? '');
    const values = Array.isArray(rest[0]) ? rest[0] : statement?.values;
    const wrote = noteWrites(transactions, this, sql);
    const passes = (when, result) => order?.when === when && POINTS[order.point]?.({ sql, values, wrote, result }) && isTurn();
    if (passes('before')) fail();
    const answer = query.call(this, statement, ...rest);
    if (passes('during')) setImmediate(() => fail());
    if (typeof answer?.then !== 'function') return answer;
    return answer.then((result) => {
      if (passes('after', result)) fail();
      return result;
    });
  };
}

/** What the connection's running transaction has written so far. */
function noteWrites(transactions, client, sql) {
  if (/^\s*(start transaction|begin)/i.test(sql)) transactions.set(client, new Set());
  const wrote = transactions.get(client) ?? new Set();
  for (const table of ['outbox', 'inbox']) if (new RegExp(`insert into messaging\\.${table}\\b`, 'i').test(sql)) wrote.add(table);
  return wrote;
}

/** kafkajs takes an error of these kinds for its own and stops for good: the crash with restart=false. A service brings its own codec, later. */
function watchDecompression(codecs) {
  let codecOf = codecs[GZIP];
  const watched = () => {
    const codec = codecOf();
    return { ...codec, decompress: (buffer) => (order?.point === 'decompress' && isTurn() ? crash() : codec.decompress(buffer)) };
  };
  Object.defineProperty(codecs, GZIP, { enumerable: true, configurable: true, get: () => watched, set: (own) => (codecOf = own) });
}

function isTurn() {
  passed += 1;
  return passed === order?.nth;
}

function fail() {
  tell();
  process.kill(order?.kill ?? process.pid, 'SIGKILL');
}

function crash() {
  tell();
  throw new TypeError('A failpoint in the decompression');
}

function tell() {
  writeFileSync(join(folder, `${service}.hit`), String(Date.now()));
}
