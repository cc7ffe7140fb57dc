import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeServer } from './server.ts';

const html = '<!doctype html><script nonce="__CSP_NONCE__">start()</script><style nonce="__CSP_NONCE__"></style>';
const root = mkdtempSync(join(tmpdir(), 'web-'));
let server: ReturnType<typeof makeServer>;

beforeAll(() => {
  for (const app of ['citizen', 'employer', 'backoffice']) {
    mkdirSync(join(root, app, 'dist'), { recursive: true });
    writeFileSync(join(root, app, 'dist/index.html'), html);
  }
  server = makeServer(root);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** A page, and the directives of its policy. */
const open = async (url: string) => {
  const { body, headers } = await server.inject(url);
  const directives = String(headers['content-security-policy']).split('; ').map((one) => one.split(/ (.*)/s, 2) as [string, string]);
  return { body, headers, policy: Object.fromEntries(directives) };
};

describe.each(['/', '/virksomhed', '/backoffice', '/findes-ikke'])('the page %s', (url) => {
  it('runs only scripts that carry the nonce of this one answer', async () => {
    const [first, second] = [await open(url), await open(url)];
    const nonce = /^'nonce-([^']+)' 'strict-dynamic'$/.exec(first.policy['script-src'] ?? '')?.[1] ?? '';
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    expect(first.body).toBe(html.replaceAll('__CSP_NONCE__', nonce));
    expect(second.policy['script-src']).not.toContain(nonce);
  });

  it('loads and sends nothing else: no plugin, no frame, no eval, nothing from or to another site, and nobody frames it', async () => {
    const { policy } = await open(url);
    expect(policy).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'", 'form-action': "'self'", 'connect-src': "'self'" });
    expect(Object.keys(policy).filter((name) => ['object-src', 'frame-src', 'child-src', 'worker-src', 'media-src', 'script-src-attr'].includes(name))).toEqual([]);
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('is kept by no cache, guessed at by no browser and told to no other site as an address', async () => {
    expect((await open(url)).headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'content-type': 'text/html; charset=utf-8' });
  });
});
