import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';
import { endpointsPlugin } from './endpoints-plugin.ts';
import { iconsPlugin } from './icons-plugin.ts';

/** The sources of the installed design system; its package exports hide everything but its script, which we never use. */
const dkfdsSource = resolve(createRequire(import.meta.url).resolve('dkfds'), '../../../src');

/** Modules whose import alone does nothing, so that a page carries only the contracts and components it uses. */
const isPure = (id: string): boolean => /\/(libs\/(contracts|reference-data)|web\/ui)\/src\//.test(id) && !id.endsWith('.scss');

/**
 * The Vite settings all three web apps share: our source condition, the design system's styles, icons, hashed assets,
 * and a placeholder that the web server replaces by each answer's CSP nonce.
 */
export const defineApp = ({ base }: { readonly base: '/' | `/${string}/` }): UserConfig =>
  defineConfig({
    base,
    plugins: [react(), endpointsPlugin(), iconsPlugin(resolve(dkfdsSource, 'img/svg-icons'))],
    resolve: { alias: { fds: dkfdsSource }, conditions: ['@jobnet/source', ...defaultClientConditions] },
    html: { cspNonce: '__CSP_NONCE__' },
    css: { preprocessorOptions: { scss: { loadPaths: [resolve(dkfdsSource, 'stylesheets')], quietDeps: true } } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: (file: string) => (/svg-icons|fonts/.test(file) ? false : undefined),
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !isPure(id) } },
    },
  });
