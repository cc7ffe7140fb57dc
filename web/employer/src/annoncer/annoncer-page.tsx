import { type AnswerOf, listAnnoncer } from '@jobnet/contracts';
import { Actions, dateOfMoment, formatDate, formatMoment, LinkButton, Loaded, Page, Pagination, Table, useEndpoint, useTexts, type Column } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { Kvittering } from '../kvittering.tsx';
import { links } from '../links.ts';
import { AnnonceStatus } from './annonce-status.tsx';
import { annoncerTexts } from './annoncer.texts.ts';

type Linje = AnswerOf<typeof listAnnoncer>['items'][number];

/** A status changes when its time comes or STAR decides; the list asks again this often. */
const pollMs = 15_000;

const Liste = (): ReactElement => {
  const t = useTexts(annoncerTexts);
  const [page, setPage] = useState(1);
  const query = useEndpoint(listAnnoncer, { query: { page } }, { keepPrevious: true, pollMs });
  const columns: readonly Column<Linje>[] = [
    {
      key: 'titel',
      header: t.table.titel,
      cell: ({ annonceId, titel, stillingsbetegnelse, alias }) => (
        <>
          <Link to={links.annonce(annonceId)}>{titel}</Link>
          <div>{alias ?? stillingsbetegnelse}</div>
        </>
      ),
    },
    { key: 'status', header: t.table.status, cell: (linje) => <AnnonceStatus {...linje} /> },
    { key: 'oprettet', header: t.table.oprettet, cell: ({ oprettet }) => formatDate(dateOfMoment(oprettet)) },
    { key: 'periode', header: t.table.periode, cell: ({ publiceresFra, publiceresTil }) => (publiceresFra ? t.periode(formatMoment(publiceresFra), publiceresTil && formatMoment(publiceresTil)) : t.straks) },
  ];
  return (
    <Loaded query={query}>
      {({ items, total, pageSize }) =>
        total === 0 ? (
          <p>{t.empty}</p>
        ) : (
          <>
            <Table caption={t.table.caption} columns={columns} rows={items} rowKey={({ annonceId }) => annonceId} />
            <Pagination page={page} size={pageSize} total={total} onPage={setPage} />
          </>
        )
      }
    </Loaded>
  );
};

/** The company's jobannoncer, newest first, each with its status now (ANN-16 to ANN-21, ANN-23, ANN-30). */
export const AnnoncerPage = (): ReactElement => {
  const t = useTexts(annoncerTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <Kvittering />
      <Actions>
        <LinkButton to={links.opretAnnonce()}>{t.opret}</LinkButton>
      </Actions>
      <div className="mt-6">
        <Liste />
      </div>
    </Page>
  );
};
