import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const endpointFile = /\/libs\/contracts\/src\/[^/]+\/[^/]+\.endpoints\.ts$/;
const later = `const later = (load) => ({ '~standard': { version: 1, vendor: 'jobnet', validate: async (value) => (await load())['~standard'].validate(value) } });`;

const isPlain = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

interface EndpointFacts {
  readonly kind?: unknown;
  readonly body?: unknown;
}

/** What a call needs of an endpoint: everything but its schemas, problems and prose; the body's schema is fetched when a form asks for it. */
const endpointCode = (name: string, { body, ...facts }: EndpointFacts, schemas: string): string => {
  const keep = ['kind', 'name', 'service', 'method', 'path', 'status', 'answerType', 'idempotency'];
  const kept = Object.fromEntries(Object.entries(facts).filter(([key]) => keep.includes(key)));
  const lazyBody = body ? `, body: /* @__PURE__ */ later(() => import(${schemas}).then((all) => all.${name}.body))` : '';
  return `export const ${name} = { ...${JSON.stringify(kept)}, problems: []${lazyBody} };`;
};

/**
 * Keeps zod (26 KB) out of pages that only call endpoints. In the browser an endpoint is its method, path and rules; its `body` can be given to
 * `useForm` and loads the schema when the form is first sent. Other exports of the file (a schema that a page builds on) are the real ones.
 */
export const endpointsPlugin = (): Plugin => ({
  name: 'jobnet-endpoints',
  enforce: 'pre',
  async load(id) {
    if (!endpointFile.test(id)) return undefined;
    const all = (await import(pathToFileURL(id).href)) as Record<string, EndpointFacts>;
    const schemas = JSON.stringify(`${id}?schemas`);
    const lines = Object.entries(all).map(([name, value]) => {
      if (value?.kind === 'endpoint') return endpointCode(name, value, schemas);
      return isPlain(value) ? `export const ${name} = ${JSON.stringify(value)};` : `export { ${name} } from ${schemas};`;
    });
    return { code: [later, ...lines].join('\n'), map: null };
  },
});
