import { createHash, randomBytes } from 'node:crypto';

/** A new secret: 256 random bits, 43 base64url characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. It has 256 random bits of its own, so a plain hash is enough. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
