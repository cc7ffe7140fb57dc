import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { iconNames } from '../src/components/icon-names.ts';

const moduleId = 'virtual:jobnet-icons';

const readIcon = (folder: string, name: string): { readonly box: string; readonly path: string } => {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const box = /viewBox="([^"]+)"/.exec(svg)?.[1];
  const path = [...svg.matchAll(/<path[^>]*?\sd="([^"]+)"/g)].map((match) => match[1]).join('');
  if (!box || !path) throw new Error(`The icon ${name} in ${folder} has no single path to show`);
  return { box, path };
};

/** Gives the app the outlines of the icons named in `icon-names.ts`, read from the design system when the app is built. */
export const iconsPlugin = (folder: string): Plugin => ({
  name: 'jobnet-icons',
  resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
  load(id) {
    if (id !== `\0${moduleId}`) return undefined;
    const present = new Set(readdirSync(folder));
    const missing = iconNames.filter((name) => !present.has(`${name}.svg`));
    if (missing.length > 0) throw new Error(`The design system has no icon ${missing.join(', ')}`);
    return `export const icons = ${JSON.stringify(Object.fromEntries(iconNames.map((name) => [name, readIcon(folder, name)])))};`;
  },
});
