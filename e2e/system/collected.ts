import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { repoRoot } from '@jobnet/embedded';
import type { Person } from '@jobnet/ops/scan';
import { stateName, tracesPort } from './addresses.ts';

const file = (name: string): string => join(repoRoot, stateName, name);
const [people, traces, urls] = [file('people.jsonl'), file('traces.jsonl'), file('urls.log')];

/** Forgets what earlier runs left to be looked through: a fresh system begins with none. */
export const forgetCollected = (): void => {
  for (const one of [people, traces, urls, file('logs')]) rmSync(one, { recursive: true, force: true });
};

/** Somebody a journey made up: the scan at the end looks for them too. */
export const rememberPerson = ({ cpr, email, navn }: Person): void => appendFileSync(people, `${JSON.stringify({ cpr, email, navn })}\n`);

export const rememberedPersons = (): readonly Person[] => (existsSync(people) ? readFileSync(people, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Person) : []);

/** An address that a browser asked for. */
export const rememberUrl = (url: string): void => appendFileSync(urls, `${url}\n`);

/** Keeps the spans that the system exports (OTLP over HTTP), as a collector does; the answer ends it. */
export const collectTraces = async (): Promise<() => Promise<void>> => {
  const server = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      appendFileSync(traces, `${Buffer.concat(parts).toString('utf8')}\n`);
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve, reject) => void server.once('error', reject).listen(tracesPort, '127.0.0.1', resolve));
  return () => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
};
