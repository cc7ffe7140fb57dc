import { z } from 'zod';

const closedSchemas = new WeakMap<z.core.$ZodType, z.core.$ZodType>();
const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'nonoptional', 'readonly', 'catch']);

type AnyDef = Record<string, unknown> & { type: string };

/**
 * The closed writer form of a reader schema: every object, at any depth, refuses members that the contract does not name.
 * Readers stay open, so that a newer writer does not break them.
 */
export const closedSchemaOf = <S extends z.ZodType>(schema: S): S => close(schema) as S;

const close = (schema: z.core.$ZodType): z.core.$ZodType => {
  const known = closedSchemas.get(schema);
  if (known) return known;
  const def = schema._zod.def as unknown as AnyDef;
  const lazy = z.lazy(() => closedSchemas.get(schema) as z.ZodType);
  closedSchemas.set(schema, lazy);
  const changed = closedParts(def);
  const closed = changed ? z.core.clone(schema, { ...def, ...changed } as never) : schema;
  closedSchemas.set(schema, closed);
  return closed;
};

const one = (part: unknown): z.core.$ZodType => close(part as z.core.$ZodType);
const many = (parts: unknown): z.core.$ZodType[] => (parts as z.core.$ZodType[]).map(close);

const closedParts = (def: AnyDef): Record<string, unknown> | undefined => {
  if (wrappers.has(def.type)) return { innerType: one(def['innerType']) };
  switch (def.type) {
    case 'object':
      return {
        shape: Object.fromEntries(Object.entries(def['shape'] as object).map(([name, part]) => [name, one(part)])),
        catchall: z.never(),
      };
    case 'array':
      return { element: one(def['element']) };
    case 'union':
      return { options: many(def['options']) };
    case 'tuple':
      return { items: many(def['items']), rest: def['rest'] ? one(def['rest']) : null };
    case 'record':
      return { valueType: one(def['valueType']) };
    case 'lazy':
      return { getter: () => one((def['getter'] as () => unknown)()) };
    case 'pipe':
      return { in: one(def['in']), out: one(def['out']) };
    case 'intersection':
      throw new Error('An event payload cannot be an intersection: spell the object out');
    default:
      return undefined;
  }
};
