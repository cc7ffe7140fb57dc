import { dato, id, tidspunkt } from '@jobnet/contracts/define';
import { z } from 'zod';

/** A JSON Schema (2020-12) as it stands in a file. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Words about a schema; they promise nothing. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'examples', 'deprecated']);

type Direction = 'input' | 'output';

const asJson = (schema: z.ZodType, io: Direction): JsonSchema => z.toJSONSchema(schema, { io, unrepresentable: 'throw' }) as JsonSchema;

/** The pattern that zod writes beside a format; the format says it all, and another zod may write another pattern. */
const knownPatterns = new Map([id, dato, tidspunkt].map((schema) => asJson(schema, 'input')).map(({ format, pattern }) => [format, pattern]));

/** True for an object of JSON, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutKnownPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKnownPatterns);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([keyword, part]) => keyword !== '$schema' && !(keyword === 'pattern' && knownPatterns.get(value['format']) === part));
  return Object.fromEntries(entries.map(([keyword, part]) => [keyword, withoutKnownPatterns(part)]));
}

/** A zod schema as JSON Schema: what it takes (`input`) or what it gives (`output`). Throws for what JSON cannot say, a transform among it. */
export function jsonSchemaOf(schema: z.ZodType, io: Direction): JsonSchema {
  return withoutKnownPatterns(asJson(schema, io)) as JsonSchema;
}
