import { randomBytes } from 'node:crypto';

/** A page's HTML with a fresh nonce on its scripts and styles, and the policy that allows only these. */
export const withNonce = (page: string): { html: string; policy: string } => {
  const nonce = randomBytes(16).toString('base64');
  const html = page.replace(/<(script|style|link)\b/g, `<$1 nonce="${nonce}"`);
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
