import { createHash } from 'node:crypto';

/** As much of a database as the chain needs. */
export interface LogDatabase {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/** A sealed part of the access log. */
export interface Segment {
  readonly number: number;
  readonly hash: string;
  readonly rows: number;
}

/** What a look at the whole chain found. */
export interface ChainReport {
  readonly segments: number;
  readonly rows: number;
  /** Rows that wait for the next sealing. */
  readonly unsealed: number;
  /** The newest segment; kept outside the database it shows that nothing was cut off. */
  readonly head: Segment | undefined;
  /** What is wrong, in words; empty when the chain is whole. */
  readonly broken: readonly string[];
}

interface SegmentRow {
  readonly number: string;
  readonly sealedAt: string;
  readonly rowCount: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** The hash that the first segment has before it. */
const beginning = '0'.repeat(64);
/** At most so many rows in a segment; what is left waits for the next. */
const largestSegment = 5_000;

const micros = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
/** A row as it is hashed: every column as text, moments to the microsecond, and what was given out of order in the order of id. */
const sealedColumns = `id::text, ${micros('at')} as at, caller_id, caller_role, organisation, subject_borger_id::text, action, purpose, fields, request_id`;
const segmentColumns = `number::text, ${micros('sealed_at')} as "sealedAt", row_count as "rowCount", previous_hash as "previousHash", hash`;

const hashOf = (segment: Pick<SegmentRow, 'number' | 'sealedAt' | 'previousHash'>, rows: readonly object[]): string =>
  createHash('sha256').update(JSON.stringify([segment.previousHash, segment.number, segment.sealedAt, rows.map((row) => Object.values(row))])).digest('hex');

/** Seals the rows that have committed since the last sealing, in the caller's transaction; gives the new segment, or nothing when there is none to seal. */
export const sealAccessLog = async (database: LogDatabase, now: Date): Promise<Segment | undefined> => {
  const rows = await database.query<{ id: string }>(
    `select ${sealedColumns} from kit.access_log where segment is null order by id limit ${largestSegment} for update`,
  );
  if (rows.length === 0) return undefined;
  const [last] = await database.query<SegmentRow>(`select ${segmentColumns} from kit.access_log_segment order by access_log_segment.number desc limit 1`);
  const segment = { number: String(Number(last?.number ?? 0) + 1), sealedAt: String(now.getTime() * 1_000), previousHash: last?.hash ?? beginning };
  const hash = hashOf(segment, rows);
  await database.query('insert into kit.access_log_segment (number, sealed_at, row_count, previous_hash, hash) values ($1, $2, $3, $4, $5)', [
    segment.number,
    now,
    rows.length,
    segment.previousHash,
    hash,
  ]);
  await database.query('update kit.access_log set segment = $1 where id = any($2)', [segment.number, rows.map(({ id }) => id)]);
  return { number: Number(segment.number), hash, rows: rows.length };
};

/**
 * Reads the access log again and computes every hash. Finds a changed, added or removed row, and a segment that was changed, removed or
 * put in. What was cut off at the end is seen only against a head that was kept elsewhere: `expectedHead` is such a segment's hash.
 */
export const verifyAccessLog = async (database: LogDatabase, expectedHead?: string): Promise<ChainReport> => {
  const segments = await database.query<SegmentRow>(`select ${segmentColumns} from kit.access_log_segment order by access_log_segment.number`);
  const broken: string[] = [];
  let previous: SegmentRow | undefined;
  let rowCount = 0;
  for (const segment of segments) {
    const rows = await database.query<object>(`select ${sealedColumns} from kit.access_log where segment = $1 order by id`, [segment.number]);
    rowCount += rows.length;
    const next = String(Number(previous?.number ?? 0) + 1);
    if (segment.number !== next) broken.push(`segment ${next} is missing`);
    else if (segment.previousHash !== (previous?.hash ?? beginning)) broken.push(`segment ${segment.number} does not follow the one before it`);
    if (rows.length !== segment.rowCount) broken.push(`segment ${segment.number} has ${rows.length} rows, ${segment.rowCount} were sealed`);
    if (hashOf(segment, rows) !== segment.hash) broken.push(`segment ${segment.number} is not what was sealed`);
    previous = segment;
  }
  if (expectedHead && !segments.some(({ hash }) => hash === expectedHead)) broken.push('no segment has the hash that was kept: the end of the log was cut off or written anew');
  const [waiting] = await database.query<{ n: number }>('select count(*)::int as n from kit.access_log where segment is null');
  return {
    segments: segments.length,
    rows: rowCount,
    unsealed: waiting?.n ?? 0,
    head: previous && { number: Number(previous.number), hash: previous.hash, rows: previous.rowCount },
    broken,
  };
};
