import type { AnswerOf, Endpoint } from '@jobnet/contracts/define';
import { createParamDecorator, type ExecutionContext, HttpCode, RequestMapping, RequestMethod, Res, SetMetadata } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { JobnetRequest } from '../http/request.ts';
import type { CallOf, Redirect, TextAnswer } from './call.ts';

/** Metadata key under which a controller method carries its endpoint contract. */
export const ENDPOINT = 'jobnet:endpoint';

interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
}

const inputFrom = createParamDecorator((_data: unknown, context: ExecutionContext): Input => {
  const request = context.switchToHttp().getRequest<JobnetRequest>();
  return { params: request.params, query: request.query, body: request.body ?? undefined };
});

const requestFrom = createParamDecorator((_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<JobnetRequest>());

const inputSchema = (endpoint: Endpoint): z.ZodType =>
  z.object({ params: endpoint.params ?? z.unknown(), query: endpoint.query ?? z.unknown(), body: endpoint.body ?? z.unknown() });

type Result<E extends Endpoint> = AnswerOf<E> | (undefined extends AnswerOf<E> ? void | string | TextAnswer | Redirect : never);
type Method<E extends Endpoint> = (call: CallOf<E>) => Promise<Result<E>>;

/**
 * Binds a controller method to its endpoint contract: route, validation, access, transaction, idempotency and answer all follow from
 * the contract. The method takes one `CallOf<typeof endpoint>` and returns the answer.
 */
export const Handle = <E extends Endpoint>(endpoint: E) => <M extends Method<E>>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<M>): void => {
  const method = descriptor.value;
  if (!method) throw new Error(`${String(name)} is no method`);
  const bound = async function (this: unknown, input: Input, request: JobnetRequest, reply: FastifyReply) {
    const answer = await request.jobnet.runner.run(endpoint, input, { request, reply }, (call) => method.call(this, call as CallOf<E>));
    return endpoint.answerType ? send(endpoint, answer, { request, reply }) : answer;
  };
  descriptor.value = bound as unknown as M;
  inputFrom({ schema: inputSchema(endpoint) })(target, name, 0);
  requestFrom()(target, name, 1);
  Res({ passthrough: true })(target, name, 2);
  RequestMapping({ path: endpoint.path, method: RequestMethod[endpoint.method] })(target, name, descriptor);
  HttpCode(endpoint.status)(target, name, descriptor);
  SetMetadata(ENDPOINT, endpoint)(target, name, descriptor);
};

interface Exchange {
  readonly request: JobnetRequest;
  readonly reply: FastifyReply;
}

/** Answers that are not JSON: a redirect, or text of the declared media type. */
const send = (endpoint: Endpoint, answer: unknown, { request, reply }: Exchange): string => {
  if (endpoint.answerType === 'redirect') return sendRedirect(answer as Redirect, reply);
  reply.type(`${endpoint.answerType}; charset=utf-8`);
  if (typeof answer === 'string') return answer;
  const { text, etag } = answer as TextAnswer;
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (!isKnown(request.headers['if-none-match'], etag)) return text;
  reply.status(304);
  return '';
};

/** Whether the caller has this text already (RFC 9110 §13.1.2); tags are compared weakly. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '')).some((tag) => tag === etag || tag === '*');

const sendRedirect = ({ location, cookies = [] }: Redirect, reply: FastifyReply): string => {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
  reply.status(302).header('location', location);
  return '';
};
