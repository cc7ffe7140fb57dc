import { commonProblems, type Endpoint, type Principal, Refusal } from '@jobnet/contracts/define';
import { faultKindOf, inTransaction, jittered } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import type { JobnetRequest } from '../http/request.ts';
import { IdempotencyKeys, type KeyReference } from '../state/idempotency-keys.ts';
import type { CallOf, Steps } from './call.ts';
import { OutsideFirst } from './outside-first.ts';

const staleTries = 4;
const conflictWaitMs = 20;
type AnyCall = CallOf<Endpoint>;
type Work = (call: AnyCall) => Promise<unknown>;
interface Exchange {
  request: JobnetRequest;
  reply: FastifyReply;
}
interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Runs one validated request: opens its transaction, keeps its Idempotency-Key, starts again on a lost race, checks the answer. */
@Injectable()
export class EndpointRunner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: IdempotencyKeys,
  ) {}

  async run(endpoint: Endpoint, input: Input, exchange: Exchange, work: Work): Promise<unknown> {
    const answer = await this.#perform(endpoint, input, exchange, work);
    return endpoint.answer ? endpoint.answer.parse(answer) : answer;
  }

  #perform(endpoint: Endpoint, input: Input, exchange: Exchange, work: Work): Promise<unknown> {
    const call = (manager: EntityManager | undefined, steps: Steps<unknown> | undefined) => callFrom(input, exchange, manager, steps);
    const { request } = exchange;
    if (endpoint.idempotency === 'none') {
      if (endpoint.transaction === 'own') return work(call(undefined, this.#plainSteps()));
      return this.#untilFresh((manager) => work(call(manager, undefined)));
    }
    const key = this.keys.keyOf(endpoint, request.jobnet.caller, request.headers['idempotency-key'], input);
    if (endpoint.idempotency === 'outside') return this.#outside(endpoint, key, (steps) => work(call(undefined, steps)));
    return this.#untilFresh(async (manager) => {
      const earlier = await this.keys.claim(manager, key);
      if (earlier) return earlier.answer;
      const answer = await work(call(manager, undefined));
      await this.keys.settle(manager, key, answer);
      return answer;
    });
  }

  /** The same transaction again when another command won a race (stale version, deadlock), or when an outside system had to be asked first. */
  async #untilFresh<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(this.dataSource, work);
      } catch (error) {
        const outside = error instanceof OutsideFirst;
        if (attempt === staleTries || !(outside || faultKindOf(error) === 'conflict')) throw error;
        if (outside) await error.work();
        else await new Promise((resolve) => setTimeout(resolve, jittered(conflictWaitMs * attempt)));
      }
    }
  }

  /** Steps of a request without a key that opens its own transactions: each step is just one. */
  #plainSteps(): Steps<unknown> {
    const run = <T>(step: (manager: EntityManager, key: KeyReference) => Promise<T>) =>
      this.#untilFresh((manager) => step(manager, { principalId: '', endpoint: '', key: '', fingerprint: '' }));
    return { reserve: run, settle: run, release: run };
  }

  async #outside(endpoint: Endpoint, key: KeyReference, work: (steps: Steps<unknown>) => Promise<unknown>): Promise<unknown> {
    const earlier = await inTransaction(this.dataSource, (manager) => this.keys.peek(manager, key));
    if (earlier) return earlier.answer;
    const steps: Steps<unknown> = {
      reserve: (reserve) =>
        this.#untilFresh(async (manager) => {
          if (await this.keys.claim(manager, key)) throw new Refusal(commonProblems.underBehandling);
          return reserve(manager, key);
        }),
      settle: (settle) =>
        this.#untilFresh(async (manager) => {
          const answer = await settle(manager);
          await this.keys.settle(manager, key, endpoint.answer ? endpoint.answer.parse(answer) : answer);
          return answer;
        }),
      release: (release) =>
        this.#untilFresh(async (manager) => {
          await release(manager);
          await this.keys.release(manager, key);
        }),
    };
    return work(steps);
  }
}

const missing = (what: string): never => {
  throw new Error(`${what} is not available in this kind of endpoint`);
};

const callFrom = (input: Input, { request, reply }: Exchange, manager: EntityManager | undefined, steps: Steps<unknown> | undefined): AnyCall => {
  const caller: Principal | undefined = request.jobnet.caller;
  return {
    params: input.params as never,
    query: input.query as never,
    body: input.body as never,
    caller,
    get principal() {
      if (!caller) throw new Refusal(commonProblems.ikkeLoggetInd);
      return caller;
    },
    get manager() {
      return manager ?? missing('manager');
    },
    get steps() {
      return (steps ?? missing('steps')) as never;
    },
    setCookie: (cookie) => void reply.header('set-cookie', cookie),
    requestId: request.id,
    headers: request.headers as Record<string, string | undefined>,
  };
};
