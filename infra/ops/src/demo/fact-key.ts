import { createHash } from 'node:crypto';

const namespace = Buffer.from('6f1d1f7e6d8b4c0fa9b47a2f5f0b3c11', 'hex');

/** The Idempotency-Key of a fact: UUIDv5 over its name and content, so that loading it again is the same call. */
export const factKey = (name: string, content?: unknown): string => {
  const hash = createHash('sha1').update(namespace).update(JSON.stringify([name, content ?? null])).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
