import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Endpoint } from '@jobnet/contracts/define';
import { commonProblems, Refusal } from '@jobnet/contracts/define';
import { MessagingRuntime } from '@jobnet/messaging';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { ENDPOINT } from '../endpoint/handle.ts';
import { healthOf } from '../http/health.ts';
import { openApiOf } from '../http/openapi.ts';
import { problemBody } from '../http/problem-filter.ts';
import { watchRequests } from '../observe/watch-requests.ts';
import { redeemEndpoint } from '../security/claims.controller.ts';
import { KitModule, type KitParts } from './kit.module.ts';

const bodyLimitBytes = 1_048_576;

/** Builds a service's HTTP application from its parts; the caller listens. Danish validation messages, problem+json, health, OpenAPI. */
export const createApp = async (parts: KitParts): Promise<NestFastifyApplication> => {
  z.config(z.locales.da());
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    genReqId: (request: { headers: IncomingHttpHeaders }) => headerOf(request.headers['jobnet-request-id']) ?? randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(KitModule.of(parts), adapter, { logger: ['error', 'fatal'], abortOnError: false });
  watchRequests(adapter.getInstance(), parts.registry, [...endpointsOf(parts), redeemEndpoint]);
  addKitRoutes(app, parts);
  app.enableShutdownHooks([]);
  await app.init();
  await adapter.getInstance().ready();
  return app;
};

/** The endpoint contracts that a service's controllers serve, found by their metadata. */
export const endpointsOf = (parts: Pick<KitParts, 'definition'>): Endpoint[] =>
  parts.definition.slices.flatMap((slice) => {
    const controllers = (Reflect.getMetadata('controllers', slice) ?? []) as { prototype: object }[];
    return controllers.flatMap(({ prototype }) =>
      Object.values(Object.getOwnPropertyDescriptors(prototype))
        .map(({ value }) => (typeof value === 'function' ? (Reflect.getMetadata(ENDPOINT, value) as Endpoint | undefined) : undefined))
        .filter((endpoint) => endpoint !== undefined),
    );
  });

const addKitRoutes = (app: NestFastifyApplication, parts: KitParts): void => {
  const server = app.getHttpAdapter().getInstance();
  const name = parts.definition.name;
  server.get('/healthz', async (_request, reply) => {
    const health = await healthOf(parts.dataSource, () => (app.get(MessagingRuntime).health().consuming ? 'ok' : 'degraded'));
    return reply.status(health.status === 'down' ? 503 : 200).send(health);
  });
  server.get('/metrics', async (_request, reply) => reply.type(parts.registry.contentType).send(await parts.registry.metrics()));
  const document = openApiOf(name, endpointsOf(parts));
  server.get(`/api/${name}/openapi.json`, () => document);
  if (parts.config.environment === 'production') return;
  server.get('/internal/clock', () => ({ offsetMs: parts.clock.offsetMs }));
  server.put('/internal/clock', async (request, reply) => {
    const body = z.object({ offsetMs: z.number() }).safeParse(request.body);
    if (!body.success) {
      return reply.status(400).type('application/problem+json').send(problemBody(new Refusal(commonProblems.ugyldigtInput), request.id));
    }
    parts.clock.move(body.data.offsetMs - parts.clock.offsetMs);
    app.get(MessagingRuntime).clockMoved();
    return { offsetMs: parts.clock.offsetMs };
  });
};

const headerOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && /^[\w-]{8,64}$/.test(value) ? value : undefined;
