import { type AnswerOf, listKontaktpersoner, type RequestOf } from '@jobnet/contracts';
import { Loaded, Pagination, Table, useEndpoint, useTexts, type Column, type Sorting } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

/** A line of the list. */
export type Kontaktlinje = AnswerOf<typeof listKontaktpersoner>['items'][number];
type SortKey = NonNullable<NonNullable<RequestOf<typeof listKontaktpersoner>['query']>['sort']>;

interface KontaktpersonTabelProps {
  /** How the name is shown: a link, or a radio button while one chooses oneself. */
  readonly name: (linje: Kontaktlinje) => ReactNode;
}

/** AG-KP-07, AG-KP-08, AG-KP-10: at most 10 a page, sorted by each column by the service, own entry on top. */
export const KontaktpersonTabel = ({ name }: KontaktpersonTabelProps): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).table;
  const [page, setPage] = useState(1);
  const [sorting, setSorting] = useState<Sorting>({ by: 'navn', down: false });
  const query = useEndpoint(listKontaktpersoner, { query: { page, sort: sorting.by as SortKey, retning: sorting.down ? 'faldende' : 'stigende' } }, { keepPrevious: true });
  const columns: readonly Column<Kontaktlinje>[] = [
    { key: 'navn', header: t.navn, sortable: true, cell: name },
    { key: 'email', header: t.email, sortable: true, cell: ({ email }) => email },
    { key: 'telefon', header: t.telefon, sortable: true, cell: ({ telefon }) => telefon ?? '–' },
    { key: 'stilling', header: t.stilling, sortable: true, cell: ({ stilling }) => stilling ?? '–' },
    { key: 'slags', header: t.slags, sortable: true, cell: ({ slags }) => t[slags] },
  ];
  return (
    <Loaded query={query}>
      {({ items, total, pageSize }) =>
        total === 0 ? (
          <p>{t.empty}</p>
        ) : (
          <>
            <Table
              caption={t.caption}
              columns={columns}
              rows={items}
              rowKey={({ kontaktpersonId }) => kontaktpersonId}
              sorting={sorting}
              onSort={(wanted) => {
                setSorting(wanted);
                setPage(1);
              }}
            />
            <Pagination page={page} size={pageSize} total={total} onPage={setPage} />
          </>
        )
      }
    </Loaded>
  );
};
