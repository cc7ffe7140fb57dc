import fc from 'fast-check';
import { ANNOTATIONS, isObject, type JsonSchema } from './json-schema.ts';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const civilDate = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const offset = fc.oneof(fc.constant('Z'), fc.tuple(fc.constantFrom('+', '-'), fc.nat(14), fc.constantFrom(0, 30, 45)).map(([sign, hours, minutes]) => `${sign}${digits(hours, 2)}:${digits(minutes, 2)}`));
const clockTime = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.option(fc.nat(999), { nil: undefined }));
const moment = fc
  .tuple(civilDate, clockTime, offset)
  .map(([date, [hours, minutes, seconds, ms], zone]) => `${date}T${digits(hours, 2)}:${digits(minutes, 2)}:${digits(seconds, 2)}${ms === undefined ? '' : `.${digits(ms, 3)}`}${zone}`);

const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = { uuid: fc.uuid(), date: civilDate, 'date-time': moment };
const understood = new Set([
  'type', 'format', 'pattern', 'minLength', 'maxLength', 'enum', 'const', 'minimum', 'maximum', 'items', 'minItems', 'maxItems', 'properties', 'required',
  'additionalProperties', 'anyOf', 'oneOf', 'default',
]);

/** Values that a schema takes, its bounds and absent optional members among them. Throws for a keyword it does not understand, so that nothing goes untried. */
export function instancesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const unknown = Object.keys(schema).find((keyword) => !understood.has(keyword) && !ANNOTATIONS.has(keyword));
  if (unknown !== undefined) throw new Error(`No instances can be made for the keyword ${unknown}`);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice) => instancesOf(choice as JsonSchema)));
  const types = Array.isArray(schema['type']) ? (schema['type'] as unknown[]) : [schema['type']];
  return fc.oneof(...types.map((type) => instancesOfType(type, schema)));
}

function instancesOfType(type: unknown, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (type === 'string') return texts(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'integer') return fc.integer({ min: bound(schema, 'minimum', -1_000_000), max: bound(schema, 'maximum', 1_000_000) });
  if (type === 'number') return fc.double({ min: bound(schema, 'minimum', -1e6), max: bound(schema, 'maximum', 1e6), noNaN: true, noDefaultInfinity: true });
  if (type === 'array') return fc.array(instancesOf(partOf(schema, 'items')), { minLength: bound(schema, 'minItems', 0), maxLength: bound(schema, 'maxItems', bound(schema, 'minItems', 0) + 3) });
  if (type === 'object') return objects(schema);
  throw new Error(`No instances can be made of type ${String(type)}`);
}

function texts(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern } = schema;
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  if (typeof format !== 'string') return fc.string({ minLength: bound(schema, 'minLength', 0), maxLength: bound(schema, 'maxLength', bound(schema, 'minLength', 0) + 20), unit: 'grapheme-ascii', size: 'max' });
  const made = byFormat[format];
  if (!made) throw new Error(`No instances can be made for the format ${format}`);
  return made;
}

function objects(schema: JsonSchema): fc.Arbitrary<unknown> {
  const members = partOf(schema, 'properties');
  const values = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, instancesOf(member as JsonSchema)]));
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  return fc.record(values, { requiredKeys: required.filter((name) => name in values), noNullPrototype: true });
}

function partOf(schema: JsonSchema, keyword: string): JsonSchema {
  const part = schema[keyword];
  return isObject(part) ? part : {};
}

function bound(schema: JsonSchema, keyword: string, fallback: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : fallback;
}
