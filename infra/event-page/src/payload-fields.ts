/** The part of JSON Schema that zod writes for our payloads. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** One line of a payload's table: `punkt.lat`, `number`, whether it is always there. */
export interface PayloadField {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

/** A schema's type in words a reader knows: `uuid`, `date`, `'tilmeldt' | 'afmeldt'`, `string[]`. */
export function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeOf).join(' | ');
  if (schema.type === 'array') return `${typeOf(schema.items ?? {})}[]`;
  return schema.format ?? schema.type ?? 'any JSON';
}

/** The fields of an object schema, nested ones below their parent; an object in a list is written `aliasser[].label`. */
export function fieldsOf(schema: JsonSchema, prefix = ''): PayloadField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const own = { path, type: typeOf(field), required: required.has(name) };
    const nested = field.type === 'array' ? fieldsOf(field.items ?? {}, `${path}[].`) : fieldsOf(field, `${path}.`);
    return [own, ...nested];
  });
}
