import { dato, id, tidspunkt } from '@jobnet/contracts/define';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

const formats = { uuid: id, date: dato, 'date-time': tidspunkt, email: z.email() };

/** A schema as a test of values, by a validator that knows nothing of zod but how it reads the formats; unknown keywords and formats throw. */
export function acceptedBy(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, (text: string) => format.safeParse(text).success);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}
