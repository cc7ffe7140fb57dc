import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as contracts from '@jobnet/contracts';
import type { Endpoint, EventContract } from '@jobnet/contracts/define';
import { readSubscriptions } from './read-subscriptions.ts';
import { renderEvents, renderService, type NamedEvent } from './render-events.ts';
import { renderFields } from './render-fields.ts';
import { renderTopicUses } from './render-topic-uses.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const MARKED = /(<!-- events -->\n)[\s\S]*?(<!-- \/events -->)/;

function isEvent(value: unknown): value is EventContract {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'event';
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'endpoint';
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Every event the contracts export, by type. */
export function allEvents(): NamedEvent[] {
  return Object.entries(contracts)
    .flatMap(([name, value]) => (isEvent(value) ? [{ name, event: value }] : []))
    .sort((a, b) => (a.event.type < b.event.type ? -1 : 1));
}

/** Every endpoint the contracts export. */
export function allEndpoints(): Endpoint[] {
  return Object.values(contracts as Record<string, unknown>).filter(isEndpoint);
}

/** Every generated page with its text: the event page, the fields by role, the topics' writers and readers for ops, and the READMEs of the services, each between its two marks. */
export function pages(root: string): Map<string, string> {
  const events = allEvents();
  const services = readdirSync(path.join(root, 'services')).sort();
  const subscriptions = services.flatMap((service) =>
    readSubscriptions(service, readIfThere(path.join(root, 'services', service, 'src/subscriptions.ts'))),
  );
  const unknown = subscriptions.find(({ contract }) => !events.some(({ name }) => name === contract));
  if (unknown) throw new Error(`${unknown.service} subscribes to ${unknown.contract}, which the contracts do not export`);
  const found = new Map([
    ['docs/generated/events.md', renderEvents(events, subscriptions)],
    ['docs/generated/fields.md', renderFields(allEndpoints())],
    ['infra/ops/src/generated/topic-uses.ts', renderTopicUses(services, events, subscriptions)],
  ]);
  for (const service of services) {
    const readme = `services/${service}/README.md`;
    const text = readIfThere(path.join(root, readme));
    if (!MARKED.test(text)) throw new Error(`${readme} has no place for its events: <!-- events --> and <!-- /events -->`);
    found.set(readme, text.replace(MARKED, (_all, open: string, close: string) => `${open}${renderService(service, events, subscriptions)}\n${close}`));
  }
  return found;
}

/** `npm run docs` writes the pages; with `--check` it names the stale ones and fails. */
function main(): void {
  const check = process.argv.includes('--check');
  for (const [page, text] of pages(ROOT)) {
    const file = path.join(ROOT, page);
    if (readIfThere(file) === text) continue;
    if (check) {
      process.stderr.write(`${page} is stale: run npm run docs and commit it.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      process.stdout.write(`wrote ${page}\n`);
    }
  }
}

if (import.meta.main) main();
