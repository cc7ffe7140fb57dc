import { listModtagere, type AnswerOf } from '@jobnet/contracts';
import { BackLink, Badge, formatMoment, Loaded, Page, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { driftTexts } from './drift.texts.ts';

type Modtager = AnswerOf<typeof listModtagere>['items'][number];

/** What is wrong in one vendor's line is seen again this often. */
const pollMs = 15_000;

const Tilstand = ({ pause }: Pick<Modtager, 'pause'>): ReactElement => {
  const t = useTexts(driftTexts).modtagere;
  return pause ? (
    <>
      <Badge text={t.pauset} kind="warning" /> {t.pausetText(pause.svar, formatMoment(pause.fra))}
    </>
  ) : (
    <Badge text={t.virker} kind="success" />
  );
};

/** FEJL-28: every vendor's receiver of booking-fejl and how many of its reports stand where. */
export const LeverandoerModtagerePage = (): ReactElement => {
  const t = useTexts(driftTexts).modtagere;
  const query = useEndpoint(listModtagere, {}, { pollMs });
  return (
    <>
      <BackLink to={links.leverandoerer} text={t.tilbage} />
      <Page title={t.title} lead={t.lead}>
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t.tom}</p>
            ) : (
              <Table
                caption={t.title}
                columns={[
                  { key: 'navn', header: t.navn, cell: ({ navn, cvr }) => <Link to={links.leverandoerBookingFejl(cvr)}>{navn}</Link> },
                  { key: 'tilstand', header: t.tilstand, cell: ({ pause }) => <Tilstand pause={pause} /> },
                  { key: 'venter', header: t.venter, cell: ({ antal }) => antal.venter },
                  { key: 'hviler', header: t.hviler, cell: ({ antal }) => antal.afvist + antal.opgivet },
                  { key: 'leveret', header: t.leveret, cell: ({ antal }) => antal.leveret },
                  { key: 'aeldste', header: t.aeldste, cell: ({ aeldsteVenter }) => (aeldsteVenter ? formatMoment(aeldsteVenter) : t.ingen) },
                  { key: 'signatur', header: t.signatur, cell: ({ signatur }) => signatur },
                ]}
                rows={items}
                rowKey={({ leverandoerId }) => leverandoerId}
              />
            )
          }
        </Loaded>
      </Page>
    </>
  );
};
