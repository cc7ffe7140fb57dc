import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@jobnet/contracts';
import { deadLetterTopicOf, type IncomingRecord, type KafkaConnection, operateKafka } from '@jobnet/messaging';
import { z } from 'zod';
import { eventContracts } from '../backbone/mask.ts';

export const placeKinds = ['topic', 'dead letters', 'log', 'metrics', 'trace', 'url'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Somewhere that must hold nobody's data, and what stands there. */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly text: string;
}

/** Where a system keeps what is looked through. */
export interface Whereabouts {
  readonly kafka: KafkaConnection;
  readonly topics: readonly string[];
  readonly deadLetters: readonly string[];
  readonly logs: readonly string[];
  /** Addresses of `/metrics`, by part. */
  readonly metrics: Readonly<Record<string, string>>;
  /** Files of what was exported and of the addresses that were asked for, where those were collected. */
  readonly traces: string;
  readonly urls: string;
}

const runShape = z.object({ parts: z.record(z.string(), z.object({ port: z.number().optional() })) });
const measured: readonly string[] = [...serviceNames, 'web', 'gateway'];
/** The gateway shows its own inside only, on another port. */
const gatewayMetricsAbove = 10;

/**
 * The places of the system that runs from a state folder (`.jobnet`): all its topics, its parts' logs and figures, and what was collected
 * beside them. Not what the launcher says at the terminal: it names demo logins to the person who started it, and repeats the parts' logs.
 */
export const whereaboutsIn = (folder: string, kafka: KafkaConnection): Whereabouts => {
  const { parts } = runShape.parse(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')));
  return {
    kafka,
    topics: [...eventContracts.keys()],
    deadLetters: serviceNames.map(deadLetterTopicOf),
    logs: readdirSync(join(folder, 'logs'), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(folder, 'logs', entry.name)] : [])),
    metrics: Object.fromEntries(measured.flatMap((name) => metricsOf(name, parts[name]?.port))),
    traces: join(folder, 'traces.jsonl'),
    urls: join(folder, 'urls.log'),
  };
};

/** A part that does not run has no figures. */
const metricsOf = (name: string, port: number | undefined): [string, string][] =>
  port === undefined ? [] : [[name, `http://127.0.0.1:${name === 'gateway' ? port + gatewayMetricsAbove : port}/metrics`]];

/** Reads everything, each topic from its beginning. */
export const readPlaces = async (where: Whereabouts): Promise<Place[]> => [
  ...(await readTopics(where)),
  ...where.logs.map((file) => fileAt('log', file)),
  ...(await Promise.all(Object.entries(where.metrics).map(async ([name, url]): Promise<Place> => ({ kind: 'metrics', name, text: await textAt(url) })))),
  ...[fileAt('trace', where.traces), fileAt('url', where.urls)],
];

const fileAt = (kind: PlaceKind, file: string): Place => ({ kind, name: file, text: existsSync(file) ? readFileSync(file, 'utf8') : '' });

const textAt = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
};

const readTopics = ({ deadLetters, kafka, topics }: Whereabouts): Promise<Place[]> =>
  operateKafka(kafka, async (operator) => {
    const existing = new Set(await operator.topics());
    const wanted = [...topics, ...deadLetters].filter((topic) => existing.has(topic));
    const bounds = await Promise.all(wanted.map(async (topic) => (await operator.bounds(topic)).map(({ end, first, partition }) => ({ topic, partition, from: first, to: end }))));
    const records = await operator.read(bounds.flat());
    const texts = Map.groupBy(records, ({ topic }) => topic);
    return wanted.map((topic) => ({ kind: deadLetters.includes(topic) ? 'dead letters' : 'topic', name: topic, text: (texts.get(topic) ?? []).map(textOf).join('\n') }));
  });

/** Key, headers and value, a line each. */
const textOf = ({ headers, key, value }: IncomingRecord): string =>
  [key, value, ...Object.entries(headers).flatMap(([name, header]) => [header].flat().map((one) => `${name}: ${String(one)}`))].map(String).join('\n');
