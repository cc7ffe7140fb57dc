import { closedSchemaOf, type EventContract } from '@jobnet/contracts/define';
import type { z } from 'zod';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** What may be written, closed at every depth, and what is read, open: a newer writer breaks no reader. */
export interface SchemaPair {
  readonly writer: JsonSchema;
  readonly reader: JsonSchema;
}

/** All that a reader of a topic counts on, as it stands in `libs/contracts/schemas/<topic>/<n>.json`. */
export interface Snapshot {
  readonly topic: string;
  readonly version: number;
  readonly owner: string;
  /** The aggregate whose id is the key. */
  readonly key: string;
  readonly partitions: number;
  readonly retentionDays: number;
  readonly payload: SchemaPair;
  readonly claim?: SchemaPair & { readonly audience: readonly string[]; readonly lifetimeHours: number };
}

function pairOf(schema: z.ZodType): SchemaPair {
  return { writer: jsonSchemaOf(closedSchemaOf(schema), 'output'), reader: jsonSchemaOf(schema, 'input') };
}

/** An event contract as its readers see it. */
export function snapshotOf({ type, version, owner, subject, partitions, retentionDays, payload, claim }: EventContract): Snapshot {
  return {
    topic: type,
    version,
    owner,
    key: subject,
    partitions,
    retentionDays,
    payload: pairOf(payload),
    ...(claim ? { claim: { audience: [...claim.audience].sort(), lifetimeHours: claim.lifetimeHours, ...pairOf(claim.schema) } } : {}),
  };
}
