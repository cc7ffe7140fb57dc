import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
}

export interface Sorting {
  readonly by: string;
  readonly down: boolean;
}

interface TableProps<Row> {
  /** What the table holds; read by screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
}

const sortIcon = (active: boolean, down: boolean): 'sort-table-none' | 'sort-table-ascending' | 'sort-table-descending' =>
  active ? (down ? 'sort-table-descending' : 'sort-table-ascending') : 'sort-table-none';

/** A table the server sorts and pages. On a phone every cell carries its header. */
export const Table = <Row,>({ caption, columns, rows, rowKey, sorting, onSort }: TableProps<Row>): ReactElement => {
  const t = useTexts(uiTexts).table;
  return (
    <div className="table--responsive-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table table-md-responsive-headers">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const active = sorting?.by === column.key;
              return (
                <th key={column.key} scope="col" aria-sort={active ? (sorting?.down ? 'descending' : 'ascending') : undefined}>
                  {column.sortable && onSort ? (
                    <button type="button" className="button button-unstyled" onClick={() => onSort({ by: column.key, down: active && !sorting?.down })}>
                      {column.header}
                      <span className="sr-only">{active ? (sorting?.down ? t.sortUp : t.sortDown) : t.sort}</span>
                      <Icon name={sortIcon(active, sorting?.down ?? false)} className="mr-0 ml-2" />
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} data-title={column.header}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
