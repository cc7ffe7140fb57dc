import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type UserConfig } from 'vite';
import { iconsPlugin } from './icons-plugin.ts';
import { precompressPlugin } from './precompress-plugin.ts';

/** The folder of the installed design system; its package exports hide everything but its script, which we never use. */
const dkfdsRoot = resolve(createRequire(import.meta.url).resolve('dkfds'), '../../../src');

/** Modules whose import alone does nothing, so that a page carries only the contracts it uses. */
const isPure = (id: string): boolean => /\/(libs\/(contracts|reference-data)|web\/ui\/src)\//.test(id) && !id.endsWith('.scss');

/**
 * The Vite settings all three web apps share: our source condition, the design system's styles, icons, hashed assets,
 * a CSP nonce placeholder that the web server fills, and precompressed files. `vite build --ssr` makes the server's bundle.
 */
export const defineApp = ({ base }: { readonly base: '/' | `/${string}/` }): UserConfig =>
  defineConfig(({ isSsrBuild }) => ({
    base,
    plugins: [react(), iconsPlugin(resolve(dkfdsRoot, 'img/svg-icons')), ...(isSsrBuild ? [] : [precompressPlugin()])],
    resolve: { alias: { fds: dkfdsRoot }, conditions: ['@jobnet/source', ...defaultClientConditions] },
    ssr: { noExternal: true, resolve: { conditions: ['@jobnet/source', ...defaultServerConditions] } },
    html: { cspNonce: '__CSP_NONCE__' },
    css: { preprocessorOptions: { scss: { loadPaths: [resolve(dkfdsRoot, 'stylesheets')], quietDeps: true } } },
    build: {
      outDir: isSsrBuild ? 'dist/server' : 'dist/client',
      emptyOutDir: true,
      assetsInlineLimit: (file: string) => (file.includes('svg-icons') || file.includes('fonts') ? false : undefined),
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !isPure(id) } },
    },
  })) as UserConfig;
