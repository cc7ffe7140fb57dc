import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Secrets made once and kept in a file only its owner can read. A new kind of secret needs one call of `secretFor`. */
export class Secrets {
  /** @param {string} file `.jobnet/secrets.json` */
  constructor(file) {
    this.file = file;
    /** @type {Record<string, unknown>} */
    this.values = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  /**
   * The secret of this name; made and written at first use, the same ever after.
   * @template T
   * @param {string} name the environment variable that carries it
   * @param {() => T} maker
   * @returns {T}
   */
  secretFor(name, maker) {
    if (!(name in this.values)) {
      this.values[name] = maker();
      this.#write();
    }
    return /** @type {T} */ (this.values[name]);
  }

  #write() {
    mkdirSync(dirname(this.file), { recursive: true });
    const next = `${this.file}.${process.pid}`;
    writeFileSync(next, `${JSON.stringify(this.values, null, 2)}\n`, { mode: 0o600 });
    renameSync(next, this.file);
  }
}

/** A password safe in a URL. @returns {string} */
export function password() {
  return randomBytes(24).toString('base64url');
}

/** 32 random bytes in base64: an AES-256 key or an HMAC key. @returns {string} */
export function key256() {
  return randomBytes(32).toString('base64');
}

/** A key that one system shows another in a header. @returns {string} */
export function apiKey() {
  return randomBytes(32).toString('base64url');
}

/**
 * A private Ed25519 key as a JWK: signs what leaves the house (Standard Webhooks `v1a`).
 * @param {string} kid
 * @returns {import('node:crypto').JsonWebKey & { kid: string }}
 */
export function ed25519Jwk(kid) {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...privateKey.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig', kid };
}

/**
 * A private ES256 key as a JWK; `publicJwk` gives the part that may be shared.
 * @param {string} kid
 * @returns {import('node:crypto').JsonWebKey & { kid: string }}
 */
export function es256Jwk(kid) {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid };
}

/**
 * @param {import('node:crypto').JsonWebKey} jwk
 * @returns {import('node:crypto').JsonWebKey}
 */
export function publicJwk({ d: _private, ...shared }) {
  return shared;
}
