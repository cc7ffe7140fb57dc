import { checkModtager, showModtager, type AnswerOf } from '@jobnet/contracts';
import { Alert, BackLink, formatMoment, Loaded, Page, SummaryList, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Handling } from '../handling.tsx';
import { links } from '../links.ts';
import { modtagerTexts } from './modtager.texts.ts';
import { NyAdresse } from './ny-adresse.tsx';
import { SkiftNoegle } from './skift-noegle.tsx';

type Modtager = AnswerOf<typeof showModtager>;

const Tilstand = ({ modtager }: { modtager: Modtager }): ReactElement => {
  const t = useTexts(modtagerTexts);
  const { pause } = modtager;
  return (
    <>
      {pause && (
        <Alert kind="warning" heading={t.pauset}>
          {t.pausetText(pause.svar, formatMoment(pause.fra), formatMoment(pause.proevesIgen))}
        </Alert>
      )}
      <SummaryList
        rows={[
          { label: t.adresse, value: <span className="jn-break">{modtager.bookingFejlUrl}</span> },
          { label: t.signatur, value: t.signaturer[modtager.signatur] },
          { label: t.cprForm, value: t.cprFormer[modtager.cprForm] },
          { label: t.protokol, value: modtager.protokol },
          { label: t.aeldste, value: modtager.aeldsteVenter ? formatMoment(modtager.aeldsteVenter) : t.ingen },
        ]}
      />
    </>
  );
};

const Noegler = ({ noegler }: Pick<Modtager, 'noegler'>): ReactElement => {
  const t = useTexts(modtagerTexts);
  return (
    <section>
      <h2>{t.noegler}</h2>
      {noegler.length === 0 ? (
        <p>{t.faelles}</p>
      ) : (
        <Table
          caption={t.noegler}
          columns={[
            { key: 'signatur', header: t.signatur, cell: ({ signatur, offentligNoegle }) => (signatur === 'v1a' && !offentligNoegle ? t.faelles : t.signaturer[signatur]) },
            { key: 'oprettet', header: t.oprettet, cell: ({ oprettet }) => formatMoment(oprettet) },
            { key: 'udloeber', header: t.udloeber, cell: ({ udloeber }) => (udloeber ? formatMoment(udloeber) : t.udenEnde) },
            { key: 'id', header: t.noegleId, cell: ({ noegleId }) => <span className="jn-break">{noegleId}</span> },
          ]}
          rows={noegler}
          rowKey={({ noegleId }) => noegleId}
        />
      )}
    </section>
  );
};

/** FEJL-28: the vendor's own receiver: address, keys and pause; tested, moved and given a new key. */
export const ModtagerPage = (): ReactElement => {
  const t = useTexts(modtagerTexts);
  const query = useEndpoint(showModtager, {});
  return (
    <>
      <BackLink to={links.bookingFejl} text={t.tilbage} />
      <Page title={t.title} lead={t.lead}>
        <Loaded query={query}>
          {(modtager) => (
            <>
              <Tilstand modtager={modtager} />
              <h2>{t.proeve.heading}</h2>
              <p>{t.proeve.text}</p>
              <Handling
                endpoint={checkModtager}
                text={t.proeve.knap}
                kvittering={({ lykkedes, svar, varighedMs }) => ({ kind: lykkedes ? 'success' : 'warning', heading: lykkedes ? t.proeve.ok : t.proeve.fejl, text: t.proeve.svar(svar, varighedMs) })}
              />
              <NyAdresse />
              <Noegler noegler={modtager.noegler} />
              <SkiftNoegle />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
