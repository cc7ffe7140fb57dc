import type { NamedEvent } from './render-events.ts';
import type { Subscription } from './read-subscriptions.ts';

/** The module from which ops knows who may write and read which topic: owners from the contracts, readers from the subscriptions. */
export function renderTopicUses(services: readonly string[], events: readonly NamedEvent[], subscriptions: readonly Subscription[]): string {
  const topicOf = new Map(events.map(({ name, event }) => [name, event.type]));
  const uses = services.map((service) => {
    const writes = events.filter(({ event }) => event.owner === service).map(({ event }) => event.type);
    const reads = subscriptions.filter((one) => one.service === service).map(({ contract }) => topicOf.get(contract) ?? contract);
    return `  { service: '${service}', writes: ${listOf(writes)}, reads: ${listOf(reads)} },\n`;
  });
  return `import type { TopicUse } from '@jobnet/messaging';\n\n/** Who writes and reads which topic. Written by \`npm run docs\`. */\nexport const topicUses: readonly TopicUse[] = [\n${uses.join('')}];\n`;
}

function listOf(topics: readonly string[]): string {
  return `[${[...new Set(topics)].sort().map((topic) => `'${topic}'`).join(', ')}]`;
}
