import { z } from 'zod';
import type { EventContract } from '@jobnet/contracts/define';
import { fieldsOf, type JsonSchema } from './payload-fields.ts';
import type { Subscription } from './read-subscriptions.ts';

/** An event contract under the name it is exported by. */
export interface NamedEvent {
  readonly name: string;
  readonly event: EventContract;
}

const DATA_CLASSES = {
  offentlig: 'public',
  virksomhed: 'about a company',
  person: 'personal data (a pseudonymous id)',
} as const;

function listenersOf(name: string, subscriptions: readonly Subscription[]): readonly Subscription[] {
  return subscriptions.filter((subscription) => subscription.contract === name);
}

/** The payload as a Markdown table; a schema that JSON Schema cannot say is an error of the contract. */
function fieldTable(schema: z.ZodType): string {
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  const lines = fields.map(({ path, type, required }) => `| \`${path}\` | ${type.replaceAll('|', '\\|')} | ${required ? 'yes' : 'no'} |`);
  return ['| field | type | always there |', '|---|---|---|', ...lines].join('\n');
}

function claimText({ claim }: EventContract): string {
  if (!claim) return '';
  const days = claim.lifetimeHours % 24 === 0 ? `${claim.lifetimeHours / 24} days` : `${claim.lifetimeHours} hours`;
  return `\nClaim, redeemed by ${claim.audience.join(', ')} within ${days}:\n\n${fieldTable(claim.schema)}\n`;
}

function eventText({ name, event }: NamedEvent, subscriptions: readonly Subscription[]): string {
  const listeners = listenersOf(name, subscriptions);
  const heard = listeners.map(({ service, handler, mode }) => `${service} ${mode} (\`${handler}\`)`);
  return `## ${event.type}

${event.fires}

- told by **${event.owner}**, version ${event.version}; key and sequence: the ${event.subject}
- heard by ${heard.length > 0 ? heard.join(', ') : 'no service yet'}
- kept ${event.retentionDays} days, ${event.partitions} partitions, ${DATA_CLASSES[event.dataClass]}
- ${event.neverRepublished ? `never republished: ${event.neverRepublished}` : 'republished on request with the newest state'}
- contract \`${name}\`

${fieldTable(event.payload)}
${claimText(event)}
\`\`\`json
${JSON.stringify(event.example, null, 2)}
\`\`\`
`;
}

/** docs/generated/events.md: every event with who tells it, who listens, its fields and an example. */
export function renderEvents(events: readonly NamedEvent[], subscriptions: readonly Subscription[]): string {
  const overview = events.map(({ name, event }) => {
    const heard = listenersOf(name, subscriptions).map(({ service, mode }) => `${service} (${mode})`);
    return `| [${event.type}](#${event.type}) | ${event.owner} | ${heard.join(', ') || '-'} | ${event.claim ? `yes, to ${event.claim.audience.join(', ')}` : 'no'} |`;
  });
  return `# Events

Written by \`npm run docs\` from the contracts and each service's \`subscriptions.ts\`; do not edit. Topic = type.
A reader that *acts* handles every message once; a reader that *projects* keeps the newest state.

| event | told by | heard by | claim |
|---|---|---|---|
${overview.join('\n')}

${events.map((event) => eventText(event, subscriptions)).join('\n')}`;
}

/** The "tells / listens to" part of a service's README. */
export function renderService(service: string, events: readonly NamedEvent[], subscriptions: readonly Subscription[]): string {
  const link = (type: string): string => `[\`${type}\`](../../docs/generated/events.md#${type})`;
  const tells = events.filter(({ event }) => event.owner === service).map(({ event }) => link(event.type));
  const hears = subscriptions
    .filter((subscription) => subscription.service === service)
    .map(({ contract, mode }) => `${link(events.find(({ name }) => name === contract)?.event.type ?? contract)} (${mode})`);
  return `Tells: ${tells.join(', ') || 'nothing'}.\n\nListens to: ${hears.join(', ') || 'nothing'}.`;
}
