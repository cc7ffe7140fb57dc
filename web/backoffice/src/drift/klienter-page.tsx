import { listKlienter, type AnswerOf } from '@jobnet/contracts';
import { akasser, kommuner } from '@jobnet/reference-data';
import { formatMoment, Loaded, Page, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { driftTexts } from './drift.texts.ts';

type Organisation = AnswerOf<typeof listKlienter>['items'][number]['organisation'];

const organisationAf = ({ kind, code }: Organisation): string => {
  if (kind === 'kommune') return `${kommuner.nameOf(code)} Kommune`;
  return kind === 'akasse' ? akasser.nameOf(code) : `CVR ${code}`;
};

/** The registered machine clients and what each may do. */
export const KlienterPage = (): ReactElement => {
  const t = useTexts(driftTexts).klienter;
  const query = useEndpoint(listKlienter, {});
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'navn', header: t.navn, cell: ({ navn }) => navn },
                { key: 'klientId', header: t.klientId, cell: ({ klientId }) => klientId },
                { key: 'rolle', header: t.rolle, cell: ({ role }) => t.roller[role] },
                { key: 'organisation', header: t.organisation, cell: ({ organisation }) => organisationAf(organisation) },
                {
                  key: 'scopes',
                  header: t.scopes,
                  cell: ({ scopes }) => (
                    <details>
                      <summary>{t.antal(scopes.length)}</summary>
                      <ul className="nobullet-list">
                        {scopes.map((scope) => (
                          <li key={scope}>{scope}</li>
                        ))}
                      </ul>
                    </details>
                  ),
                },
                { key: 'oprettet', header: t.oprettet, cell: ({ oprettet }) => formatMoment(oprettet) },
              ]}
              rows={items}
              rowKey={({ klientId }) => klientId}
            />
          )
        }
      </Loaded>
    </Page>
  );
};
