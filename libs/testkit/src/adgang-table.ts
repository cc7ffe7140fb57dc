import { readFileSync } from 'node:fs';
import type { Endpoint, Principal } from '@jobnet/contracts';

/**
 * The columns of `docs/adgang.csv`: each role, staff and fagsystemer once for each kind of authority, and the parts of Jobnet themselves.
 * A borger who must change the adgangskode first has no column: what is open until then is ID-KODE-20, shown by identity's brugerkoder.
 */
export const adgangColumns = [
  'anonym',
  'borger',
  'virksomhedsbruger',
  'sagsbehandler-kommune',
  'sagsbehandler-akasse',
  'godkender',
  'support',
  'drift',
  'leverandoer',
  'fagsystem-kommune',
  'fagsystem-akasse',
  'leverandoersystem',
  'gateway',
  'tjeneste',
] as const;

export type AdgangColumn = (typeof adgangColumns)[number];

/**
 * What a caller is answered. `own`: the status for what is the caller's. `other`: the status for the same that exists and is somebody
 * else's; `-` when a call cannot name another's, so that the answer just holds none of it; absent when nothing there is anyone's own.
 */
export interface AdgangCell {
  readonly own: number;
  readonly other?: number | '-';
}

/** One endpoint's line of `docs/adgang.csv`. */
export interface AdgangRow {
  readonly service: string;
  readonly endpoint: string;
  readonly cells: Readonly<Record<AdgangColumn, AdgangCell>>;
}

const cellForm = /^([2345]\d\d)(?:\/([2345]\d\d|-))?$/;

/** Reads the table. Throws for a heading, a line or a cell that is not in its form. */
export const readAdgang = (csv: string): AdgangRow[] => {
  const [heading = '', ...lines] = csv.trimEnd().split('\n');
  const wanted = ['service', 'endpoint', ...adgangColumns].join(',');
  if (heading !== wanted) throw new Error(`The heading of adgang.csv must be ${wanted}`);
  return lines.map((line) => {
    const [service = '', endpoint = '', ...texts] = line.split(',');
    if (texts.length !== adgangColumns.length) throw new Error(`${endpoint} has ${texts.length} cells, not ${adgangColumns.length}`);
    const cells = adgangColumns.map((column, index) => [column, cellOf(texts[index] ?? '', `${endpoint}, ${column}`)] as const);
    return { service, endpoint, cells: Object.fromEntries(cells) as AdgangRow['cells'] };
  });
};

const cellOf = (text: string, place: string): AdgangCell => {
  const [, own, other] = cellForm.exec(text) ?? [];
  if (!own) throw new Error(`${place}: "${text}" is no own/other`);
  return { own: Number(own), ...(other === undefined ? {} : { other: other === '-' ? '-' : Number(other) }) };
};

/** The table of the repository. */
export const adgangTable = (): AdgangRow[] => readAdgang(readFileSync(new URL('../../../docs/adgang.csv', import.meta.url), 'utf8'));

/** Whether the contract lets a column's callers in at all; what they may touch is the use-case's to check. */
export const isAdmitted = ({ access }: Endpoint, column: AdgangColumn): boolean => {
  if (access.kind === 'public') return true;
  if (access.kind === 'internal') return column === 'gateway' ? access.callers.includes('gateway') : column === 'tjeneste' && access.callers.some((caller) => caller !== 'gateway');
  return access.roles.some((role) => role === roleOf(column));
};

/** What the access guard says to a column's callers whom the contract does not let in. */
export const refusalOf = ({ access }: Endpoint, column: AdgangColumn): number => {
  const part = column === 'gateway' || column === 'tjeneste';
  return column === 'anonym' || part !== (access.kind === 'internal') ? 401 : 403;
};

/** The role that a column's callers have; none for the anonymous and for the parts of Jobnet. */
export const roleOf = (column: AdgangColumn): Principal['role'] | undefined => {
  if (column === 'anonym' || column === 'gateway' || column === 'tjeneste') return undefined;
  return column.replace(/-(kommune|akasse)$/, '') as Principal['role'];
};
