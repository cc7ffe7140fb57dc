import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const version = 'v1';

/** Keys by id. `current` seals; every listed key opens; `index` makes blind indexes and must outlive key rotation. */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
  readonly index: Buffer;
}

/** A sealed value that cannot be opened: unknown key, wrong context or changed bytes. Says nothing of the content. */
export class UnreadableValue extends Error {
  constructor(reason: 'format' | 'key' | 'content') {
    super(`The sealed value cannot be opened (${reason})`);
    this.name = 'UnreadableValue';
  }
}

/**
 * Reads a key ring from `id:base64,id:base64,...` (32 bytes each). The first key seals, the others only open. An entry named
 * `index` keys the blind index; without it that key is derived from the last, oldest entry. A lone base64 key gets the id `k1`.
 */
export const parseKeyRing = (text: string): KeyRing => {
  const entries = text.split(',').map((entry) => {
    const at = entry.indexOf(':');
    const id = at < 0 ? 'k1' : entry.slice(0, at).trim();
    const key = Buffer.from(entry.slice(at + 1).trim(), 'base64');
    if (!/^\w+$/.test(id) || key.length !== keyBytes) throw new Error(`Data key ${id} must be 32 bytes in base64`);
    return { id, key };
  });
  const sealing = entries.filter((entry) => entry.id !== 'index');
  const current = sealing[0];
  const oldest = sealing.at(-1);
  if (!current || !oldest) throw new Error('At least one data key is needed');
  const index = entries.find((entry) => entry.id === 'index')?.key ?? Buffer.from(hkdfSync('sha256', oldest.key, '', 'jobnet blind index', keyBytes));
  return { current: current.id, keys: Object.fromEntries(sealing.map(({ id, key }) => [id, key])), index };
};

/** Encrypts single fields with AES-256-GCM. The context (row id and column) is bound in: a value moved to another row does not open. */
export class FieldCipher {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  /** A cipher from the text form of its keys, as in a service's `<SERVICE>_DATA_KEY`. */
  static fromText(keys: string): FieldCipher {
    return new FieldCipher(parseKeyRing(keys));
  }

  /** Seals text to `v1.<key id>.<base64url>`. */
  encrypt(plain: string, context: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#keyOf(this.#ring.current), iv);
    cipher.setAAD(Buffer.from(context));
    const sealed = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${version}.${this.#ring.current}.${sealed.toString('base64url')}`;
  }

  /** Opens what `encrypt` sealed in the same context, also under an older key. Throws `UnreadableValue`. */
  decrypt(sealed: string, context: string): string {
    const [format, keyId, body] = sealed.split('.');
    const bytes = Buffer.from(body ?? '', 'base64url');
    if (format !== version || !keyId || bytes.length < ivBytes + tagBytes) throw new UnreadableValue('format');
    const decipher = createDecipheriv('aes-256-gcm', this.#keyOf(keyId), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      throw new UnreadableValue('content');
    }
  }

  /** The key that seals now; values under another key id should be sealed again. */
  get currentKeyId(): string {
    return this.#ring.current;
  }

  /** A keyed one-way index (HMAC-SHA256) for finding an encrypted value, for example a CPR number. */
  blindIndex(value: string): string {
    return createHmac('sha256', this.#ring.index).update(value).digest('base64url');
  }

  #keyOf(id: string): Buffer {
    const key = this.#ring.keys[id];
    if (!key) throw new UnreadableValue('key');
    return key;
  }
}
