/**
 * How sure a row is: S release note, K public source read, KI inferred from such a source, H known and sure,
 * M known and fairly sure, F our own proposal. Code never branches on an M or F row; it asks a capability.
 */
export type Certainty = 'S' | 'K' | 'KI' | 'H' | 'M' | 'F';

/** One row of any code list. Dates are civil dates (`2024-12-31`), both inclusive; null is open. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly certainty: Certainty;
}

/** A code list with the four look-ups every reader needs. */
export interface CodeList<T extends CodeRow> {
  readonly all: readonly T[];
  /** The row, valid or not; old data may carry codes that have ended. */
  find(code: string | null | undefined): T | undefined;
  /** The row's name, or the code itself where the list does not know it, so that a page never shows nothing. */
  nameOf(code: string): string;
  /** Whether the code may be registered on a civil date (`2026-02-01`). */
  isValid(code: string, on: string): boolean;
  /** The rows a person may choose from on a civil date, in list order. */
  validOn(on: string): readonly T[];
}

/** Whether a row holds on a civil date. */
export function isRowValid(row: CodeRow, on: string): boolean {
  return (row.validFrom === null || row.validFrom <= on) && (row.validTo === null || on <= row.validTo);
}

/** Builds a code list and refuses a code written twice. */
export function defineCodeList<T extends CodeRow>(rows: readonly T[]): CodeList<T> {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  if (byCode.size !== rows.length) throw new Error('A code stands twice in one list');
  return {
    all: rows,
    find: (code) => (code == null ? undefined : byCode.get(code)),
    nameOf: (code) => byCode.get(code)?.name ?? code,
    isValid: (code, on) => {
      const row = byCode.get(code);
      return row !== undefined && isRowValid(row, on);
    },
    validOn: (on) => rows.filter((row) => isRowValid(row, on)),
  };
}

/** A row without an end, the usual case. */
export function codeRow(code: string, name: string, certainty: Certainty): CodeRow {
  return { code, name, validFrom: null, validTo: null, certainty };
}
