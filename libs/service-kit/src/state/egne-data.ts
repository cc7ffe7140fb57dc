import type { egneDataView } from '@jobnet/contracts/define';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

type EgneData = z.output<typeof egneDataView>;
type Linje = EgneData['dele'][number]['linjer'][number];

/** A row as SQL gives it. */
export type DataRow = Readonly<Record<string, unknown>>;

/** One kind of record that a service holds of a person. */
export interface DataDel {
  /** What it is, in Danish words. */
  readonly navn: string;
  /** Selects the person's rows, `$1` being whose; the columns' names are what the person reads. Dates as text. */
  readonly sql: string;
  /** Opens what is sealed, and takes away what was only selected to open it. */
  readonly open?: (row: DataRow) => DataRow;
}

/** Reads everything a service holds of a person: each kind of record, moments as ISO text, nothing for what is not known. */
export const readEgneData = async (manager: EntityManager, person: { readonly id: string; readonly now: Date }, dele: readonly DataDel[]): Promise<EgneData> => {
  const read: EgneData['dele'] = [];
  for (const { navn, open = asItIs, sql } of dele) {
    const rows = await manager.query<DataRow[]>(sql, [person.id]);
    read.push({ navn, linjer: rows.map((row) => linjeOf(open(row))) });
  }
  return { hentet: person.now.toISOString(), dele: read };
};

const asItIs = (row: DataRow): DataRow => row;

const linjeOf = (row: DataRow): Linje =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, (value instanceof Date ? value.toISOString() : value) as Linje[string]]),
  );

/** Who has looked, for a service that lets others look; the part is the same everywhere. */
export const opslagDel: DataDel = {
  navn: 'Hvem har set mine oplysninger',
  sql: `select at as tidspunkt, organisation, caller_role as rolle, action as handling, purpose as formaal, fields as felter
        from kit.access_log where subject_borger_id = $1 order by at, id`,
};
