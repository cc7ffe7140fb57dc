import { createHmac, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { Signer } from './webhook-receiver.port.ts';

/** What is signed: id, seconds since 1970 and the body byte for byte, with dots between. */
export interface Signable {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}

/** A private JWK as a key. */
export const signingKeyOf = (jwk: Record<string, unknown>): KeyObject => createPrivateKey({ key: { ...jwk }, format: 'jwk' });

/** The header `webhook-signature` of Standard Webhooks: one signature for each key, so that a receiver may know the old or the new one. */
export const signatureHeader = (message: Signable, signers: readonly Signer[], commonKeys: readonly KeyObject[]): string => {
  const signed = Buffer.from(`${message.id}.${message.timestamp}.${message.body}`);
  const ed25519 = (key: KeyObject): string => `v1a,${sign(null, signed, key).toString('base64')}`;
  const signatures = signers.flatMap((signer) => {
    if (signer.signatur === 'v1') return [`v1,${createHmac('sha256', Buffer.from(signer.secret, 'base64')).update(signed).digest('base64')}`];
    return (signer.jwk ? [signingKeyOf(signer.jwk)] : commonKeys).map(ed25519);
  });
  return signatures.join(' ');
};
