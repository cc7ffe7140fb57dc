import type { OutgoingHttpHeaders } from 'node:http';

/** What a handler answers; `silence` keeps the caller waiting, `hangUp` cuts the connection without a word. */
export type Answer =
  | { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: string | Buffer }
  | { readonly silence: true }
  | { readonly hangUp: true };

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A JSON answer. */
export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(value) };
}

/** An HTML page; no script may run on it. */
export function page(html: string, status = 200): Answer {
  return { status, headers: pageHeaders, body: html };
}

/** Sends the browser on after a form. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { location, 'content-length': 0 }, body: '' };
}

/** Any other text, for example a broken one. */
export function text(body: string | Buffer, contentType: string, status = 200): Answer {
  return { status, headers: { 'content-type': contentType, 'cache-control': 'no-store' }, body };
}

export const silence: Answer = { silence: true };
export const hangUp: Answer = { hangUp: true };
