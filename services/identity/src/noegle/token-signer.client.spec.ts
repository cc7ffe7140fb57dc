import { decodeJwt, exportJWK, generateKeyPair } from 'jose';
import { JwkTokenSigner } from './token-signer.client.ts';
import { internalTokenSeconds } from './token-signer.port.ts';

const RealDate = Date;
afterEach(() => {
  globalThis.Date = RealDate;
});

/** A clock on which more than half a second passes between any two readings. */
const slowMachine = () => {
  let ms = RealDate.now();
  const tick = () => (ms += 700);
  globalThis.Date = class extends RealDate {
    constructor() {
      super(tick());
    }
    static override now = tick;
  } as DateConstructor;
};

describe('a token that is made while the second turns', () => {
  it('lives no longer than services accept', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const signer = new JwkTokenSigner([{ ...(await exportJWK(privateKey)), kid: 'k1' }], 'https://jobnet.example', () => Date.now() / 1_000);
    slowMachine();
    const lifetimes = [];
    for (let made = 0; made < 5; made += 1) {
      const { exp = 0, iat = 0 } = decodeJwt(await signer.internalToken({ id: 'anna', role: 'borger' }, 'citizen'));
      lifetimes.push(exp - iat);
    }
    expect(lifetimes).toEqual(Array(5).fill(internalTokenSeconds));
  });
});
