import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { WebApp } from './apps.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);

/** A file of a build, held in memory in each encoding. */
export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
  /** True for names that carry a hash of their content: these never change. */
  readonly immutable: boolean;
}

/** Reads an app's build: every file but its HTML by URL path, and the HTML page itself. */
export const readBuild = (app: WebApp): { assets: ReadonlyMap<string, Asset>; page: string } => {
  const assets = new Map<string, Asset>();
  for (const file of filesIn(app.folder)) {
    if (extname(file) === '.html') continue;
    assets.set(`${app.mount}/${relative(app.folder, file).split(sep).join('/')}`, assetOf(file));
  }
  return { assets, page: readFileSync(join(app.folder, 'index.html'), 'utf8') };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

const assetOf = (file: string): Asset => {
  const extension = extname(file);
  const plain = readFileSync(file);
  const immutable = /[-.][\w-]{8,}\.\w+$/.test(file) && file.includes(`${sep}assets${sep}`);
  const base = { type: types[extension] ?? 'application/octet-stream', plain, immutable };
  if (!compressible.has(extension)) return base;
  return { ...base, br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), gzip: gzipSync(plain, { level: 9 }) };
};

/** The best encoding of an asset that the browser takes. */
export const encodedFor = (asset: Asset, accepts: string | undefined): { body: Buffer; encoding?: 'br' | 'gzip' } => {
  if (asset.br && accepts?.includes('br')) return { body: asset.br, encoding: 'br' };
  if (asset.gzip && accepts?.includes('gzip')) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.plain };
};
