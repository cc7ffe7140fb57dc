import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Stillingsbetegnelse } from './stillingsbetegnelse.entity.ts';

/** What an ad's stillingsbetegnelse is called, with its place in the tree. */
export interface Stillingsnavn {
  readonly label: string;
  readonly alias?: string;
  readonly gruppe?: string;
  readonly omraade?: string;
}

/** Looks up stillingsbetegnelser by their conceptUri. */
@Injectable()
export class FindStillinger {
  async execute(manager: EntityManager, uris: readonly string[]): Promise<ReadonlyMap<string, Stillingsbetegnelse>> {
    if (uris.length === 0) return new Map();
    const rows = await manager.findBy(Stillingsbetegnelse, { conceptUri: In([...new Set(uris)]) });
    return new Map(rows.map((row) => [row.conceptUri, row]));
  }
}

/** The names of a choice of stillingsbetegnelse and alias; the bare uri where the taxonomy does not have it. */
export const navnAf = (
  rows: ReadonlyMap<string, Stillingsbetegnelse>,
  { conceptUri, aliasId }: { readonly conceptUri: string; readonly aliasId?: string },
): Stillingsnavn => {
  const row = rows.get(conceptUri);
  const alias = row?.aliasser.find((one) => one.aliasId === aliasId)?.label;
  return { label: row?.label ?? conceptUri, ...(alias ? { alias } : {}), ...(row ? { gruppe: row.gruppe, omraade: row.omraade } : {}) };
};
