import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { defineEndpoint, defineEvent, defineProblem, everyone, fagsystem, only, Refusal } from '@jobnet/contracts/define';
import { Outbox } from '@jobnet/messaging';
import { eventually } from '@jobnet/testkit';
import { Controller, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { type CallOf, Handle, type ServiceDefinition } from '../index.ts';
import { startTestService, type TestService } from './index.ts';

const full = defineProblem({ code: 'fuld', status: 409, title: 'Der er ikke plads', detail: 'Der er {antal}. Vent.' });
const note = z.object({ id: z.string(), tekst: z.string() });
const noted = defineEvent({
  type: 'note-written',
  owner: 'citizen',
  subject: 'note',
  fires: 'When a note has been written.',
  payload: z.object({ noteId: z.string() }),
  example: { noteId: 'x' },
  neverRepublished: 'A sample of this test.',
  retentionDays: 1,
  dataClass: 'offentlig',
});
const writeNote = defineEndpoint({
  name: 'writeNote',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/noter',
  access: only('borger'),
  summary: 'Writes a note.',
  body: z.object({ tekst: z.string().min(1).max(10) }),
  status: 201,
  answer: note,
  problems: [full],
});
const listNotes = defineEndpoint({
  name: 'listNotes',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/noter',
  access: everyone(),
  summary: 'Lists notes.',
  query: z.object({ side: z.coerce.number().int().min(1).default(1) }),
  answer: z.object({ items: z.array(note), side: z.number() }),
});
const importNote = defineEndpoint({
  name: 'importNote',
  service: 'citizen',
  method: 'PUT',
  path: '/api/citizen/v1/fagsystem/noter/:id',
  access: fagsystem('note.write', 'sagsbehandler'),
  summary: 'Imports a note.',
  params: z.object({ id: z.uuid() }),
  body: z.object({ tekst: z.string() }),
});
const touchNotes = defineEndpoint({
  name: 'touchNotes',
  service: 'citizen',
  method: 'POST',
  path: '/api/citizen/v1/noter/roer',
  access: only('borger'),
  summary: 'Changes two notes, one after the other.',
  body: z.object({ ids: z.tuple([z.uuid(), z.uuid()]) }),
});
const loseConnection = defineEndpoint({
  name: 'loseConnection',
  service: 'citizen',
  method: 'GET',
  path: '/api/citizen/v1/noter/mistet',
  access: everyone(),
  summary: 'Loses its database connection.',
});
/** The first two requests that touch notes meet between their two changes. */
const meeting = { there: 0, both: Promise.withResolvers<void>() };

@Controller()
class NoteController {
  constructor(private readonly outbox: Outbox) {}

  @Handle(writeNote)
  async write(call: CallOf<typeof writeNote>) {
    const id = randomUUID();
    const [counted] = await call.manager.query<{ antal: number }[]>('select count(*)::int as antal from note');
    if (call.body.tekst === 'fuld') throw new Refusal(full, { antal: counted?.antal ?? 0 });
    if (call.body.tekst === 'bug') throw new Error('Anna Lund 140392-1128');
    await call.manager.query('insert into note (id, tekst) values ($1, $2)', [id, call.body.tekst]);
    this.outbox.add(call.manager, noted, { subject: id, sequence: 1, data: { noteId: id } });
    return { id, tekst: call.body.tekst };
  }

  @Handle(listNotes)
  async list(call: CallOf<typeof listNotes>) {
    return { items: await call.manager.query<{ id: string; tekst: string }[]>('select id, tekst from note order by id'), side: call.query.side };
  }

  @Handle(touchNotes)
  async touch(call: CallOf<typeof touchNotes>) {
    const [first, second] = call.body.ids;
    await call.manager.query('update note set tekst = tekst where id = $1', [first]);
    meeting.there += 1;
    if (meeting.there === 2) meeting.both.resolve();
    await meeting.both.promise;
    await call.manager.query('update note set tekst = tekst where id = $1', [second]);
  }

  @Handle(loseConnection)
  async lose(call: CallOf<typeof loseConnection>) {
    await call.manager.query('select pg_terminate_backend(pg_backend_pid())');
  }

  @Handle(importNote)
  async import(call: CallOf<typeof importNote>) {
    await call.manager.query('insert into note (id, tekst) values ($1, $2)', [call.params.id, call.body.tekst]);
  }
}

@Module({ controllers: [NoteController] })
class NoteModule {}

class Notes1700000009000 implements MigrationInterface {
  readonly name = 'Notes1700000009000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (id uuid primary key, tekst text not null)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

const definition: ServiceDefinition = {
  name: 'citizen',
  slices: [NoteModule],
  entities: [],
  migrations: [Notes1700000009000],
  tells: [noted],
  subscriptions: [],
  config: z.object({}),
};
const anna = { role: 'borger' as const, borgerId: randomUUID() };
const count = async (): Promise<number> => Number((await service.db.query<{ n: string }>('select count(*) as n from note'))[0]?.n);
let service: TestService;

beforeAll(async () => {
  service = await startTestService({ definition });
});
afterAll(async () => service?.close());

describe('a service on the kit', () => {
  it('answers a write, tells its event and gives the first answer again for the same key', async () => {
    const key = randomUUID();
    const first = await service.call(writeNote, { body: { tekst: 'hej' }, key }, anna);
    const again = await service.call(writeNote, { body: { tekst: 'hej' }, key }, anna);
    expect(first.status).toBe(201);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const [sent] = await eventually(() => service.topics.sent(noted).length > 0 && service.topics.sent(noted), { what: 'the event' });
    expect(sent?.data).toEqual({ noteId: first.body.id });
    expect(service.topics.sent(noted)).toHaveLength(1);
  });

  it('refuses the same key for another content, a write without key, and gives each caller an own space of keys', async () => {
    const key = randomUUID();
    await service.call(writeNote, { body: { tekst: 'a' }, key }, anna);
    expect((await service.call(writeNote, { body: { tekst: 'b' }, key }, anna)).problem.code).toBe('noegle-genbrugt');
    expect((await service.call(writeNote, { body: { tekst: 'b' }, key: 'x' }, anna)).problem.code).toBe('mangler-idempotency-key');
    expect((await service.call(writeNote, { body: { tekst: 'b' }, key }, { ...anna, borgerId: randomUUID() })).status).toBe(201);
  });

  it('runs two requests with one key at the same time as one', async () => {
    const before = await count();
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => service.call(writeNote, { body: { tekst: 'sam' }, key }, anna)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('names the refused field by a JSON pointer, in Danish, and changes nothing', async () => {
    const before = await count();
    const { status, problem } = await service.call(writeNote, { body: { tekst: 'x'.repeat(11) } }, anna);
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'ugyldigt-input', errors: [{ pointer: '/tekst' }] });
    expect(problem.errors?.[0]?.message).not.toMatch(/too|invalid/i);
    expect(await count()).toBe(before);
  });

  it('gives back text as it was written, whatever JSON, HTML and SQL make of its signs', async () => {
    const tekst = `"},{\\</';`;
    expect((await service.call(writeNote, { body: { tekst } }, anna)).body.tekst).toBe(tekst);
    expect((await service.call(listNotes, {})).body.items.map((item) => item.tekst)).toContain(tekst);
  });

  it('tells a declared refusal with its facts, and forgets the key so that it may be tried again', async () => {
    const key = randomUUID();
    const { status, problem } = await service.call(writeNote, { body: { tekst: 'fuld' }, key }, anna);
    expect(status).toBe(409);
    expect(problem.detail).toMatch(/^Der er \d+\. Vent\.$/);
    expect((await service.call(writeNote, { body: { tekst: 'fuld' }, key }, anna)).problem.code).toBe('fuld');
  });

  it('answers an unexpected error with a trace id and nothing of what went wrong', async () => {
    const { status, problem } = await service.call(writeNote, { body: { tekst: 'bug' } }, anna);
    expect(status).toBe(500);
    expect(problem).toMatchObject({ code: 'uventet-fejl', traceId: expect.stringMatching(/.{8,}/) });
    expect(JSON.stringify(problem)).not.toContain('Anna');
  });

  it('logs an unexpected error once, under the id that the person was shown, by its class and place and not by its words', async () => {
    const write = jest.spyOn(fs, 'writeSync');
    const { traceId = 'no id' } = (await service.call(writeNote, { body: { tekst: 'bug' } }, anna)).problem as { traceId?: string };
    const lines = write.mock.calls.map(([, line]) => String(line)).filter((line) => line.includes(traceId));
    write.mockRestore();
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ level: 50, msg: 'request failed', requestId: traceId, method: 'POST', endpoint: writeNote.path, errorClass: 'Error', errorAt: expect.stringContaining('kit.component.spec.ts') }),
    ]);
    expect(lines.join()).not.toMatch(/Anna|1403921128|140392-1128/);
  });

  it('refuses text that the database cannot store as bad input, not as a fault of ours', async () => {
    const { status, problem } = await service.call(writeNote, { body: { tekst: 'a\u0000b' } }, anna);
    expect([status, problem.code]).toEqual([400, 'ugyldigt-input']);
  });

  it('asks the caller to come back when the database is away', async () => {
    const { status, headers, problem } = await service.call(loseConnection, {});
    expect([status, problem.code, headers.get('retry-after')]).toEqual([503, 'midlertidigt-utilgaengelig', '5']);
  });

  it('runs a request that lost a deadlock again', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    for (const id of [a, b]) await service.db.query('insert into note (id, tekst) values ($1, $2)', [id, 'x']);
    const answers = await Promise.all([service.call(touchNotes, { body: { ids: [a, b] } }, anna), service.call(touchNotes, { body: { ids: [b, a] } }, anna)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(meeting.there).toBe(3);
  });

  it('keeps of a write no trace from which its content can be guessed', async () => {
    const key = randomUUID();
    await service.call(writeNote, { body: { tekst: '12345678' }, key }, anna);
    const [row] = await service.db.query<{ fingerprint: string }>('select fingerprint from kit.idempotency_key where key = $1', [key]);
    const content = '{"body":{"tekst":"12345678"},"params":{},"query":{}}';
    expect(row?.fingerprint).toBe(service.cipher.blindIndex(content));
    expect(row?.fingerprint).not.toBe(createHash('sha256').update(content).digest('base64url'));
  });

  it('lets in whom the contract names and nobody else', async () => {
    const params = { id: randomUUID() };
    const body = { tekst: 'i' };
    expect((await service.call(writeNote, { body: { tekst: 'x' } })).status).toBe(401);
    expect((await service.call(writeNote, { body: { tekst: 'x' } }, { role: 'sagsbehandler' })).status).toBe(403);
    expect((await service.call(importNote, { params, body }, { role: 'fagsystem', scopes: ['andet'] })).status).toBe(403);
    expect((await service.call(importNote, { params, body }, { role: 'fagsystem', scopes: ['note.write'] })).status).toBe(204);
    expect((await service.call(listNotes, {})).status).toBe(200);
  });

  it('reads a query with its defaults and refuses a wrong one', async () => {
    expect((await service.call(listNotes, {})).body.side).toBe(1);
    expect((await service.call(listNotes, { query: { side: '2' } as never })).body.side).toBe(2);
    expect((await service.call(listNotes, { query: { side: '0' } as never })).status).toBe(400);
  });

  it('answers an unknown path, a body over the limit and broken JSON with a problem', async () => {
    const send = (path: string, body: string) =>
      fetch(new URL(path, service.url), { method: 'POST', body, headers: { 'content-type': 'application/json' } }).then(async (answer) => ({
        status: answer.status,
        code: ((await answer.json()) as { code: string }).code,
      }));
    expect(await send('/api/citizen/v1/findes-ikke', '{}')).toEqual({ status: 404, code: 'findes-ikke' });
    expect(await send('/api/citizen/v1/noter', `{"tekst":"${'x'.repeat(1_100_000)}"}`)).toEqual({ status: 413, code: 'for-stor' });
    expect((await send('/api/citizen/v1/noter', '{')).status).toBe(400);
  });

  it('gives no other site leave to see an answer', async () => {
    const ask = (method: string) => fetch(new URL(listNotes.path, service.url), { method, headers: { origin: 'https://ond.example', 'access-control-request-method': 'GET' } });
    const answers = await Promise.all(['GET', 'OPTIONS'].map(ask));
    expect([answers[0]?.status, ...answers.map(({ headers }) => headers.get('access-control-allow-origin'))]).toEqual([200, null, null]);
  });

  it('forgets first answers after 24 hours', async () => {
    const key = randomUUID();
    await service.call(writeNote, { body: { tekst: 'gl' }, key }, anna);
    service.clock.move(25 * 3_600_000);
    const left = async () => (await service.db.query('select 1 from kit.idempotency_key where key = $1', [key])).length;
    await eventually(async () => (await left()) === 0, { what: 'the key is purged' });
    service.clock.move(-25 * 3_600_000);
  });

  it('serves its OpenAPI and its health', async () => {
    const document = (await (await fetch(new URL('/api/citizen/openapi.json', service.url))).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(document.paths)).toEqual(['/api/citizen/v1/noter', '/api/citizen/v1/noter/roer', '/api/citizen/v1/noter/mistet', '/api/citizen/v1/fagsystem/noter/{id}']);
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
  });

  it('shows its figures: requests by endpoint and status, never by path, and the backbone', async () => {
    const person = randomUUID();
    await service.call(listNotes, { query: { side: 1 } });
    await service.call(importNote, { params: { id: person }, body: { tekst: 'x' } });
    await fetch(new URL(`/api/citizen/v1/ukendt/${person}`, service.url));
    const metrics = await (await fetch(new URL('/metrics', service.url))).text();
    expect(metrics).toContain('messaging_outbox_published_total');
    expect(metrics).toMatch(/http_request_duration_seconds_count\{endpoint="listNotes",method="GET",status="200"[^}]*\} [1-9]/);
    expect(metrics).toMatch(/http_request_duration_seconds_count\{endpoint="importNote",method="PUT",status="401"[^}]*\} 1/);
    expect(metrics).toMatch(/http_request_duration_seconds_count\{endpoint="other",method="GET",status="404"[^}]*\} [1-9]/);
    expect(metrics).not.toContain(person);
  });
});
