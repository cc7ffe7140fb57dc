import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { defineEvent } from '@jobnet/contracts/define';
import { allEvents, pages } from './event-page.ts';
import { fieldsOf, typeOf, type JsonSchema } from './payload-fields.ts';
import { readSubscriptions } from './read-subscriptions.ts';
import { renderEvents, renderService } from './render-events.ts';
import { renderTopicUses } from './render-topic-uses.ts';

const moedeBooked = defineEvent({
  type: 'moede-booked',
  owner: 'booking',
  subject: 'moede',
  fires: 'When a meeting was booked.',
  payload: z.object({ moedeId: z.uuid(), status: z.enum(['booket', 'aflyst']), sted: z.object({ lat: z.number() }).optional(), koder: z.array(z.object({ kode: z.string() })) }),
  example: { moedeId: '0190a5d0-0000-7000-8000-000000000001', status: 'booket', koder: [] },
  retentionDays: 7,
  dataClass: 'person',
  claim: { schema: z.object({ adresse: z.string() }), audience: ['notifications'], lifetimeHours: 48 },
});
const events = [{ name: 'moedeBooked', event: moedeBooked }];
const subscriptions = readSubscriptions('notifications', "export const subscriptions = [subscribe(moedeBooked, OnMoedeBooked, 'acts')];");

describe('reading subscriptions.ts', () => {
  it('finds every call over several lines and with either quote, and none in comments', () => {
    const source = `
      import { subscribe } from '@jobnet/messaging';
      /** Not subscribe(a, B, 'acts'). */
      // subscribe(c, D, 'acts')
      export const subscriptions = [
        subscribe(tilmeldingRegistered, OnTilmeldingRegistered, "acts"),
        subscribe(
          moedeBooked,
          OnMoedeBooked,
          'projects',
          { projection: 'second' },
        ),
      ];`;
    expect(readSubscriptions('citizen', source)).toEqual([
      { service: 'citizen', contract: 'tilmeldingRegistered', handler: 'OnTilmeldingRegistered', mode: 'acts' },
      { service: 'citizen', contract: 'moedeBooked', handler: 'OnMoedeBooked', mode: 'projects' },
    ]);
  });

  it('refuses a call it cannot read', () => {
    expect(() => readSubscriptions('citizen', 'export const s = [subscribe(list[0], Handler, mode)];')).toThrow('citizen: 1 subscribe calls, 0 of them readable');
  });
});

describe('the event page', () => {
  it('writes fields flat, with nested ones by their path', () => {
    expect(fieldsOf(z.toJSONSchema(moedeBooked.payload) as JsonSchema).map(({ path: field, type, required }) => `${field} ${type} ${required}`)).toEqual([
      'moedeId uuid true',
      'status "booket" | "aflyst" true',
      'sted object false',
      'sted.lat number true',
      'koder object[] true',
      'koder[].kode string true',
    ]);
    expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null');
  });

  it('says who tells, who listens, how long it is kept, whom the claim is for, and shows the example', () => {
    const page = renderEvents(events, subscriptions);
    expect(page).toContain('| [moede-booked](#moede-booked) | booking | notifications (acts) | yes, to notifications |');
    expect(page).toContain('- heard by notifications acts (`OnMoedeBooked`)');
    expect(page).toContain('- kept 7 days, 3 partitions, personal data');
    expect(page).toContain('Claim, redeemed by notifications within 2 days');
    expect(page).toContain('"status": "booket"');
  });

  it('names an event nobody hears', () => {
    expect(renderEvents(events, [])).toContain('- heard by no service yet');
  });

  it('holds only contracts whose example their own schema accepts', () => {
    const found = allEvents();
    expect(found.length).toBeGreaterThan(10);
    for (const { event } of found) expect(event.payload.safeParse(event.example)).toMatchObject({ success: true });
  });
});

describe('the topics of a service', () => {
  it('are written by the owner of the event alone and read by those who subscribe', () => {
    const twice = [...subscriptions, ...subscriptions];
    const page = renderTopicUses(['booking', 'notifications'], events, twice);
    expect(page).toContain("{ service: 'booking', writes: ['moede-booked'], reads: [] },");
    expect(page).toContain("{ service: 'notifications', writes: [], reads: ['moede-booked'] },");
  });
});

describe('the READMEs of services', () => {
  it('lists what a service tells and hears', () => {
    expect(renderService('booking', events, subscriptions)).toBe('Tells: [`moede-booked`](../../docs/generated/events.md#moede-booked).\n\nListens to: nothing.');
    expect(renderService('notifications', events, subscriptions)).toContain('Listens to: [`moede-booked`](../../docs/generated/events.md#moede-booked) (acts).');
  });

  it('changes a README between its marks only, and refuses a subscription to an unknown contract', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'jobnet-events-'));
    const service = path.join(root, 'services/notifications');
    await mkdir(path.join(service, 'src'), { recursive: true });
    await writeFile(path.join(service, 'README.md'), '# notifications\n\n<!-- events -->\nold\n<!-- /events -->\n\nEnd.\n');
    await writeFile(path.join(service, 'src/subscriptions.ts'), "[subscribe(moedeBooked, OnMoedeBooked, 'acts')]");
    const readme = pages(root).get('services/notifications/README.md');
    expect(readme).toMatch(/^# notifications\n\n<!-- events -->\nTells: /);
    expect(readme).toMatch(/\(acts\)\.\n<!-- \/events -->\n\nEnd\.\n$/);
    await writeFile(path.join(service, 'src/subscriptions.ts'), "[subscribe(moedeInvented, OnMoedeInvented, 'acts')]");
    expect(() => pages(root)).toThrow('notifications subscribes to moedeInvented');
    await writeFile(path.join(service, 'src/subscriptions.ts'), '');
    await writeFile(path.join(service, 'README.md'), '# notifications\n\nListens to nothing.\n');
    expect(() => pages(root)).toThrow('services/notifications/README.md has no place for its events');
    await rm(root, { recursive: true });
  });
});
