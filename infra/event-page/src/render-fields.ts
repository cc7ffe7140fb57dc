import type { Access, Endpoint } from '@jobnet/contracts/define';
import { z } from 'zod';
import { fieldsOf, type JsonSchema } from './payload-fields.ts';

const everyone = 'anyone';

/** Who an endpoint lets in, in words. */
function mayOf(access: Access): string {
  if (access.kind === 'public') return everyone;
  return access.kind === 'internal' ? `parts of Jobnet: ${access.callers.join(', ')}` : access.roles.join(', ');
}

/** The fields of a schema in one cell; lists of things and choices between shapes show the fields of each. */
function cellOf(schema: z.ZodType | undefined, io: 'input' | 'output'): string {
  if (!schema) return '-';
  const found = fieldNamesOf(z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema);
  return found.length > 0 ? found.map((name) => `\`${name}\``).join(' ') : '-';
}

function fieldNamesOf(schema: JsonSchema): string[] {
  const shapes = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [...new Set(shapes.flatMap((shape) => fieldsOf(shape).map(({ path }) => path)))];
}

function lineOf({ name, access, body, answer }: Endpoint): string {
  return `| \`${name}\` | ${mayOf(access)} | ${cellOf(body, 'input')} | ${cellOf(answer, 'output')} |`;
}

/** docs/generated/fields.md: which role may write and read which field, by endpoint (ASVS 8.1.2). */
export function renderFields(endpoints: readonly Endpoint[]): string {
  const services = [...new Set(endpoints.map(({ service }) => service))].sort();
  const sections = services.map((service) => {
    const own = endpoints.filter((endpoint) => endpoint.service === service).sort((a, b) => (a.name < b.name ? -1 : 1));
    return `## ${service}\n\n| endpoint | may call it | writes | reads |\n|---|---|---|---|\n${own.map(lineOf).join('\n')}\n`;
  });
  return `# Fields

Written by \`npm run docs\` from the contracts; do not edit. Which role may write and read which field.

- A field that is not in the contract is neither taken nor sent: a body is read by its schema, and every answer passes through its own before it leaves.
- Whose: [adgang.csv](../adgang.csv) says for each endpoint and role what is answered for what is the caller's own and for another's.
- By what the thing is: of an anonymous annonce nobody but its company and STAR is told the name, CVR number, address and kontaktpersoner (ANN-32); whoever may issue brugerkoder is told the brugernavn at issue and by \`discloseBrugernavn\` alone (ID-KODE-04, ID-KODE-22), and nobody an adgangskode of a borger's own (ID-KODE-28). A field that may be absent for such a reason is optional in its contract.

${sections.join('\n')}`;
}
