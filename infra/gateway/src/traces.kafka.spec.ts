import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEndpoint, defineEvent, everyone, type EventContract, type ReceivedEvent } from '@jobnet/contracts/define';
import { Clock, done, Due, DueWork, ensureTopics, KafkaJsPort, type KafkaPort, newId, On, Outbox, subscribe, type Work } from '@jobnet/messaging';
import { type CallOf, Handle, Measures, type ServiceDefinition, ServiceClient } from '@jobnet/service-kit';
import { startTestService, type TestService } from '@jobnet/service-kit/testing';
import { eventually, type SpanReceiver, spanReceiver, testKafka, type TestKafka } from '@jobnet/testkit';
import { startTracing } from '@jobnet/tracing';
import { Controller, Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { type GatewayUnderTest, gatewayUnderTest } from './testing/gateway-under-test.ts';

const secretAddress = 'anna.lund@eksempel.example';
const personalPath = randomUUID();
const topic = `proeve-${randomUUID().slice(0, 8)}-written`;
const written = defineEvent({
  type: topic,
  owner: 'citizen',
  subject: 'proeve',
  fires: 'When a sample has been written.',
  payload: z.object({ proeveId: z.string() }),
  example: { proeveId: 'x' },
  neverRepublished: 'A sample of this test.',
  retentionDays: 1,
  dataClass: 'offentlig',
  claim: { schema: z.object({ adresse: z.string() }), audience: ['notifications'], lifetimeHours: 1 },
});
const writeProeve = defineEndpoint({
  name: 'writeProeve',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/proever/:id',
  access: everyone(),
  summary: 'Writes a sample.',
  params: z.object({ id: z.uuid() }),
  idempotency: 'none',
});

@Controller()
class ProeveController {
  constructor(private readonly outbox: Outbox) {}

  @Handle(writeProeve)
  async write(call: CallOf<typeof writeProeve>): Promise<void> {
    await call.manager.query('select 1');
    this.outbox.add(call.manager, written, { subject: newId(), sequence: 1, data: { proeveId: 'x' }, claim: { adresse: secretAddress } });
  }
}

@Module({ controllers: [ProeveController] })
class ProeveModule {}

@Injectable()
class OnProeveWritten {
  constructor(
    private readonly dueWork: DueWork,
    private readonly clock: Clock,
  ) {}

  @On(written)
  async handle(event: ReceivedEvent<typeof written>, manager: EntityManager): Promise<void> {
    if (event.claim.adresse !== secretAddress) throw new Error('the claim was not redeemed');
    await this.dueWork.schedule(manager, { kind: 'send-proeve', ref: event.id, dueAt: this.clock.now() });
  }
}

@Injectable()
@Due('send-proeve')
class SendProeve {
  constructor(private readonly measures: Measures) {}

  async perform(_work: Work) {
    return done(await this.measures.outside('smtp', () => Promise.resolve('sent'), (outcome) => outcome));
  }

  async settle(): Promise<void> {
    await Promise.resolve();
  }
}

@Module({ providers: [OnProeveWritten, SendProeve] })
class BrevModule {}

const nothing = { entities: [], migrations: [], config: z.object({}) };
const writer: ServiceDefinition = { ...nothing, name: 'citizen', slices: [ProeveModule], tells: [written], subscriptions: [] };
const reader: ServiceDefinition = { ...nothing, name: 'notifications', slices: [BrevModule], tells: [], subscriptions: [subscribe(written, OnProeveWritten, 'acts')] };

/** The shared broker, in a group of this test's own. */
const portTo = (broker: TestKafka): KafkaPort => {
  const port = new KafkaJsPort({ clientId: broker.prefix, brokers: broker.brokers });
  return {
    produceBatch: (producer, records) => port.produceBatch(producer, records),
    runConsumer: (options) => port.runConsumer({ ...options, group: broker.named(options.group) }),
    admin: (work) => port.admin(work),
    close: () => port.close(),
  };
};

describe('a click, from the gateway to the mail', () => {
  let receiver: SpanReceiver;
  let broker: TestKafka;
  let gateway: GatewayUnderTest;
  let stopTracing = () => Promise.resolve();
  const services: TestService[] = [];

  beforeAll(async () => {
    [receiver, broker] = await Promise.all([spanReceiver(), testKafka()]);
    await portTo(broker).admin((admin) => ensureTopics(admin, [written as EventContract], { replication: 1, minIsr: 1 }));
    const citizen = await startTestService({ definition: writer, kafka: portTo(broker) });
    services.push(citizen);
    const redeemer = new ServiceClient({ citizen: citizen.url } as never, citizen.callerTokens('notifications'));
    services.push(await startTestService({ definition: reader, kafka: portTo(broker), redeemer }));
    gateway = await gatewayUnderTest({ CITIZEN_URL: citizen.url });
    stopTracing = await startTracing({ service: 'proeve', endpoint: receiver.endpoint, share: 1, heedsParent: false });
  }, 480_000);
  afterAll(async () => {
    await stopTracing();
    await gateway?.close();
    for (const service of services) await service.close();
    await Promise.all([broker?.close(), receiver?.close()]);
  }, 60_000);

  it('is one trace: gateway, endpoint, send, process, the claim on both sides, due work, mail', async () => {
    const trace = randomUUID().replaceAll('-', '');
    const answer = await gateway.send('POST', `/api/citizen/v1/proever/${personalPath}`, { headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
    expect([answer.status, answer.headers.get('jobnet-request-id')]).toEqual([204, trace]);
    await eventually(() => receiver.spans.some(({ name, traceId }) => name === 'call smtp' && traceId === trace), { what: 'the span of the mail', withinMs: 60_000 });
    await stopTracing();
    const spans = receiver.spans.filter(({ traceId }) => traceId === trace);
    const named = (name: string) => spans.find((span) => span.name === name);
    const chain = ['POST citizen', 'writeProeve', `send ${topic}`, `process ${topic}`, 'do send-proeve', 'call smtp'];
    expect(chain.map((name) => named(name)?.parentSpanId)).toEqual(['00f067aa0ba902b7', ...chain.slice(0, -1).map((name) => named(name)?.spanId)]);
    expect(named('redeem claims')?.parentSpanId).toBe(named(`send ${topic}`)?.spanId);
    expect(named('redeemClaims')?.parentSpanId).toBe(named('redeem claims')?.spanId);
    expect(named(`process ${topic}`)).toMatchObject({
      kind: 5,
      attributes: { 'messaging.system': 'kafka', 'messaging.consumer.group.name': 'notifications', 'messaging.destination.name': topic, 'messaging.kafka.offset': 0, 'jobnet.outcome': 'ok' },
    });
  }, 90_000);

  it('says nothing of whom: no address, path, key or id of a person in what is exported', () => {
    const exported = receiver.bodies.join('\n');
    expect(exported).toContain(topic);
    for (const word of [secretAddress, personalPath, 'messaging.kafka.message.key']) expect(exported).not.toContain(word);
  });
});

