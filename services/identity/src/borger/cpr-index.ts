import { FieldCipher } from '@jobnet/messaging';

/** The keyed blind index of CPR numbers (HMAC-SHA256), with a key of its own that data key rotation leaves alone. */
export class CprIndex {
  readonly #cipher: FieldCipher;

  constructor(keyBase64: string) {
    this.#cipher = new FieldCipher({ current: 'none', keys: {}, index: Buffer.from(keyBase64, 'base64') });
  }

  of(digits: string): string {
    return this.#cipher.blindIndex(digits);
  }
}

/** What a borger's sealed CPR number is bound to. */
export const cprContext = (borgerId: string): string => `borger:${borgerId}:cpr`;
