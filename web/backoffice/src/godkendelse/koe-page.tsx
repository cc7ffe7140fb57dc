import { listGodkendelseskoe } from '@jobnet/contracts';
import { formatMoment, formatTime, Loaded, Page, Table, useEndpoint, useTexts, type Column } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Kvittering } from '../kvittering.tsx';
import { links } from '../links.ts';
import { godkendelseTexts } from './godkendelse.texts.ts';
import { Maerker, type Koelinje } from './maerker.tsx';

/** New ads come and colleagues take some; the queue asks again this often. */
const pollMs = 10_000;

const useColumns = (): readonly Column<Koelinje>[] => {
  const t = useTexts(godkendelseTexts);
  return [
    {
      key: 'titel',
      header: t.table.titel,
      cell: ({ annonceId, titel, stillingsbetegnelse, alias }) => (
        <>
          <Link to={links.jobannonce(annonceId)}>{titel}</Link>
          <div>{alias ?? stillingsbetegnelse}</div>
        </>
      ),
    },
    { key: 'virksomhed', header: t.table.virksomhed, cell: ({ virksomhed }) => virksomhed?.navn ?? t.uden },
    { key: 'maerker', header: t.table.maerker, cell: (linje) => <Maerker linje={linje} /> },
    { key: 'indsendt', header: t.table.indsendt, cell: ({ indsendt }) => formatMoment(indsendt) },
    { key: 'behandling', header: t.table.behandling, cell: ({ behandling }) => (behandling ? t.behandling[behandling.mig ? 'mig' : 'anden'](formatTime(behandling.udloeber)) : t.behandling.ingen) },
  ];
};

/** ADM-01, ADM-02: the ads that wait, oldest first, with the mark konfliktramt. */
export const KoePage = (): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const columns = useColumns();
  const query = useEndpoint(listGodkendelseskoe, {}, { pollMs });
  return (
    <Page title={t.title} lead={t.lead}>
      <Kvittering />
      <Loaded query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p>{t.empty}</p>
          ) : (
            <>
              <p role="status">{t.showing(items.length, total)}</p>
              <Table caption={t.table.caption} columns={columns} rows={items} rowKey={({ annonceId }) => annonceId} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
