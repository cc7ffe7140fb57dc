import { randomBytes } from 'node:crypto';

/** A page's HTML with a fresh nonce where the build left room for one, and the policy that allows only what carries it. */
export const withNonce = (page: string): { html: string; policy: string } => {
  const nonce = randomBytes(16).toString('base64');
  const html = page.replaceAll('__CSP_NONCE__', nonce);
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
};
