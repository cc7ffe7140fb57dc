import { createIntent, withRetries } from './intent.ts';
import { ProblemError } from './problem-error.ts';

const problem = (status: number, code = 'x', retryAfterSeconds?: number): ProblemError => new ProblemError({ code, status, title: 't', detail: 'd', retryAfterSeconds });

const counting = (): (() => string) => {
  let made = 0;
  return () => `key-${++made}`;
};

describe("the key of a person's intent", () => {
  it('TIL-06 stays the same for the same request until a sure answer came', () => {
    const intent = createIntent(counting());
    expect([intent.keyFor({ body: { a: 1 } }), intent.keyFor({ body: { a: 1 } })]).toEqual(['key-1', 'key-1']);
    intent.settle();
    expect(intent.keyFor({ body: { a: 1 } })).toBe('key-2');
  });

  it('is a new one when the request was changed', () => {
    const intent = createIntent(counting());
    intent.keyFor({ body: { a: 1 } });
    expect(intent.keyFor({ body: { a: 2 } })).toBe('key-2');
  });
});

describe('trying again', () => {
  const run = async (failures: readonly ProblemError[]): Promise<{ result: unknown; waited: number[]; tries: number }> => {
    const waited: number[] = [];
    let tries = 0;
    const result = await withRetries(
      async () => {
        const failure = failures[tries++];
        if (failure) throw failure;
        return 'done';
      },
      async (ms) => void waited.push(ms),
    ).catch((error: unknown) => error);
    return { result, waited, tries };
  };

  it('goes on after a lost connection and a restarting service', async () =>
    expect(await run([problem(0), problem(503, 'midlertidigt-utilgaengelig')])).toEqual({ result: 'done', waited: [500, 1_500], tries: 3 }));

  it('waits what the service asked for while it works on the same key', async () =>
    expect(await run([problem(409, 'under-behandling', 2)])).toEqual({ result: 'done', waited: [2_000], tries: 2 }));

  it('never repeats a refusal', async () => expect((await run([problem(409, 'allerede-tilmeldt')])).tries).toBe(1));

  it('tells at once what a service declared, also when it is an outside system that is down', async () =>
    expect((await run([problem(502, 'bookingsystem-fejl')])).tries).toBe(1));

  it('gives up after four tries', async () => expect((await run(Array.from({ length: 9 }, () => problem(503, 'midlertidigt-utilgaengelig')))).tries).toBe(4));
});
