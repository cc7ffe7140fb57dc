import { jest } from '@jest/globals';
import { TokenVerifier } from '@jobnet/service-kit';
import { testIssuer } from '@jobnet/testkit';
import { publishedFirstSeconds } from './noegle.rules.ts';
import { JwkTokenSigner, type SigningKey } from './token-signer.client.ts';

const start = Math.floor(Date.UTC(2026, 1, 2, 8) / 1_000);
const address = 'https://jobnet.example';
const anna = { id: 'anna', role: 'borger' } as const;
const step = 5;

const keyOf = async (kid: string, iat: number): Promise<SigningKey> => ({ ...(await testIssuer(kid)).privateJwk, kid, iat });
const identityWith = (...keys: SigningKey[]) => new JwkTokenSigner(keys, address, () => Date.now() / 1_000);
const kidOf = (token: string): string => (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

beforeEach(() => {
  jest.useFakeTimers({ now: start * 1_000, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});
const at = (second: number) => jest.setSystemTime((start + second) * 1_000);

/** Two processes of identity behind one address, and a service that reads keys from one of them and then from the other. */
const system = (first: JwkTokenSigner) => {
  const processes = [first, first];
  let asked = 0;
  const read = async () => processes[(asked += 1) % 2]?.publicKeys() as never;
  const citizen = new TokenVerifier({ service: 'citizen', identityKeys: read, callerKeys: { keys: [] } });
  /** Whether a service takes a token that this process has just made. */
  const takes = async (process: JwkTokenSigner | undefined): Promise<boolean> => {
    const token = await process?.internalToken(anna, 'citizen');
    return citizen.principalOf(token ?? '').then(() => true, () => false);
  };
  return { processes, citizen, takes };
};

describe('a change of the signing key', () => {
  it('refuses no token and no access token while requests run, though the processes are started again minutes apart', async () => {
    const [old, next] = [await keyOf('old', start - 86_400), await keyOf('next', start + 60)];
    const { processes, takes } = system(identityWith(old));
    const restarts: Readonly<Record<number, readonly [number, JwkTokenSigner]>> = {
      60: [0, identityWith(old, next)],
      300: [1, identityWith(old, next)],
      1_500: [0, identityWith(next)],
      1_600: [1, identityWith(next)],
    };
    const accessTokens: { readonly token: string; readonly madeAt: number }[] = [];
    const refused: string[] = [];
    const signedBy = new Map<string, number>();
    for (let second = 0; second <= 2_400; second += step) {
      at(second);
      const restart = restarts[second];
      if (restart) processes[restart[0]] = restart[1];
      for (const [index, process] of processes.entries()) {
        if (!(await takes(process))) refused.push(`process ${index} at ${second}`);
        const token = await process.accessToken({ klient: 'k', scopes: ['a.b'] });
        signedBy.set(kidOf(token), signedBy.get(kidOf(token)) ?? second);
        accessTokens.push({ token, madeAt: second });
      }
      for (const { token, madeAt } of accessTokens.filter(({ madeAt }) => [5, 300, 590].includes(second - madeAt))) {
        for (const process of processes) if (!(await process.openAccessToken(token))) refused.push(`access token of ${madeAt} at ${second}`);
      }
    }
    expect(refused).toEqual([]);
    expect([...signedBy]).toEqual([['old', 0], ['next', 60 + publishedFirstSeconds]]);
  });

  it('would refuse tokens if a key signed before every process had it', async () => {
    const [old, hasty] = [await keyOf('old', start - 86_400), await keyOf('hasty', start - 3_600)];
    const { processes, takes } = system(identityWith(old));
    processes[0] = identityWith(old, hasty);
    const taken = [];
    for (let second = 0; second < 120; second += step) {
      at(second);
      taken.push(await takes(processes[0]));
    }
    expect(taken).toContain(false);
  });
});

describe('a withdrawn key', () => {
  const stolenFrom = async () => {
    const [stolen, good] = [await keyOf('stolen', start - 86_400), await keyOf('good', start - 3_600)];
    const thief = identityWith(stolen);
    const { processes, citizen, takes } = system(identityWith(stolen, good));
    expect(await takes(thief)).toBe(true);
    return { thief, processes, citizen, takes, withdraw: () => processes.fill(identityWith(good)) };
  };

  it('is believed for less than a minute by a service that is asked all the time', async () => {
    const { thief, takes, withdraw } = await stolenFrom();
    withdraw();
    const taken = [];
    for (let second = 1; second <= 180; second += 1) {
      at(second);
      if (await takes(thief)) taken.push(second);
    }
    expect(taken[0]).toBe(1);
    expect(taken.at(-1)).toBeLessThan(60);
  });

  it('is not believed by a service that nobody has asked for a minute', async () => {
    const { thief, takes, withdraw } = await stolenFrom();
    withdraw();
    at(60);
    expect(await takes(thief)).toBe(false);
  });

  it('is not believed in a token that was taken before', async () => {
    const { thief, citizen, withdraw } = await stolenFrom();
    at(20);
    const remembered = await thief.internalToken(anna, 'citizen');
    await citizen.principalOf(remembered);
    withdraw();
    at(50);
    await citizen.principalOf(remembered);
    await new Promise(setImmediate);
    await expect(citizen.principalOf(remembered)).rejects.toMatchObject({ problem: { status: 401 } });
  });
});
