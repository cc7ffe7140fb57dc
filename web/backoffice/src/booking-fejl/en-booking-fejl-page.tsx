import { listBookingFejl, replayBookingFejl, showBookingFejl, type AnswerOf } from '@jobnet/contracts';
import { fejlkoder } from '@jobnet/reference-data';
import { BackLink, formatMoment, Loaded, Page, SummaryList, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Handling } from '../handling.tsx';
import { links } from '../links.ts';
import { bookingFejlTexts } from './booking-fejl.texts.ts';
import { StatusMaerke } from './statusser.tsx';

const Forsoegene = ({ forsoegene }: Pick<AnswerOf<typeof showBookingFejl>, 'forsoegene'>): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  return (
    <section>
      <h2>{t.forsoegene}</h2>
      {forsoegene.length === 0 ? (
        <p>{t.ingenForsoeg}</p>
      ) : (
        <Table
          caption={t.forsoegene}
          columns={[
            { key: 'nr', header: t.nr, cell: ({ nr }) => nr },
            { key: 'tidspunkt', header: t.tidspunktForsoeg, cell: ({ tidspunkt }) => formatMoment(tidspunkt) },
            { key: 'svar', header: t.svar, cell: ({ svar }) => svar },
            { key: 'varighed', header: t.varighed, cell: ({ varighedMs }) => t.ms(varighedMs) },
          ]}
          rows={forsoegene}
          rowKey={({ nr }) => String(nr)}
        />
      )}
    </section>
  );
};

/** FEJL-28: one report of the vendor's with every try; sent again when it rests. */
export const EnBookingFejlPage = (): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  const { bookingFejlId = '' } = useParams();
  const query = useEndpoint(showBookingFejl, { params: { bookingFejlId } });
  return (
    <>
      <BackLink to={links.bookingFejl} text={t.tilbage} />
      <Page title={t.en}>
        <Loaded query={query}>
          {(rapport) => (
            <>
              <SummaryList
                rows={[
                  { label: t.id, value: <span className="jn-break">{rapport.bookingFejlId}</span> },
                  { label: t.status, value: <StatusMaerke status={rapport.status} /> },
                  { label: t.fejlkode, value: `${rapport.fejlkode}: ${fejlkoder.nameOf(rapport.fejlkode)}` },
                  { label: t.tidspunkt, value: formatMoment(rapport.fejlTidspunkt) },
                  { label: t.modtaget, value: formatMoment(rapport.modtaget) },
                  { label: t.naeste, value: rapport.naesteForsoeg ? formatMoment(rapport.naesteForsoeg) : t.ingen },
                  { label: t.moedetilbudId, value: <span className="jn-break">{rapport.moedetilbudId ?? t.ingen}</span> },
                  { label: t.indkaldelsesId, value: <span className="jn-break">{rapport.indkaldelsesId ?? t.ingen}</span> },
                ]}
              />
              <Handling
                endpoint={replayBookingFejl}
                refreshes={[listBookingFejl, showBookingFejl]}
                request={{ params: { bookingFejlId } }}
                text={t.sendIgen}
                kvittering={() => ({ heading: t.sendtIgen, text: t.sendtText })}
                vist={rapport.status === 'afvist' || rapport.status === 'opgivet'}
              />
              <Forsoegene forsoegene={rapport.forsoegene} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
