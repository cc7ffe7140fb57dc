import { type AnswerOf, showAnnonce } from '@jobnet/contracts';
import { Alert, BackLink, formatMoment, Loaded, Page, SummaryList, useEndpoint, useTexts } from '@jobnet/web-ui';
import { AnnonceOpslag, opslagAfIndhold } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useMig } from '../adgang/mig.ts';
import { Kvittering } from '../kvittering.tsx';
import { links } from '../links.ts';
import { AnnonceHandlinger } from './annonce-handlinger.tsx';
import { AnnonceStatus } from './annonce-status.tsx';
import { annoncerTexts } from './annoncer.texts.ts';

type Annonce = AnswerOf<typeof showAnnonce>;

const pollMs = 15_000;

const Status = ({ annonce }: { annonce: Annonce }): ReactElement => {
  const t = useTexts(annoncerTexts);
  const { status, aendringAfventer, afvisning, oprettet, aendret, publiceresFra, publiceresTil, annonceId } = annonce;
  return (
    <section>
      <h2>{t.statusHeading}</h2>
      <p>
        <AnnonceStatus {...annonce} />
      </p>
      <p>{t.forklaring[status]}</p>
      {aendringAfventer && <Alert kind="info">{t.aendringForklaring}</Alert>}
      {afvisning && (
        <Alert kind="warning" heading={status === 'ikke-godkendt' ? t.afvist.heading : t.afvist.rettelse} headingLevel="h3">
          <p>
            <strong>{afvisning.aarsagNavn}</strong>
          </p>
          <p>{afvisning.begrundelse}</p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { label: t.datoer.oprettet, value: formatMoment(oprettet) },
          { label: t.datoer.aendret, value: formatMoment(aendret) },
          { label: t.datoer.fra, value: publiceresFra ? formatMoment(publiceresFra) : t.straks },
          ...(publiceresTil ? [{ label: t.datoer.til, value: formatMoment(publiceresTil) }] : []),
          { label: t.datoer.id, value: annonceId },
        ]}
      />
    </section>
  );
};

/** One of the company's ads: what its status means, what can be done, and its newest text (ANN-16 to ANN-24). */
export const AnnoncePage = (): ReactElement => {
  const t = useTexts(annoncerTexts);
  const mig = useMig();
  const { annonceId = '' } = useParams();
  const query = useEndpoint(showAnnonce, { params: { id: annonceId } }, { pollMs });
  return (
    <>
      <BackLink to={links.annoncer} text={t.tilbage} />
      <Page title={query.data?.titel ?? t.title}>
        <Kvittering />
        <Loaded query={query}>
          {(annonce) => (
            <>
              <Status annonce={annonce} />
              <AnnonceHandlinger annonce={annonce} />
              <hr className="my-7" />
              <AnnonceOpslag opslag={opslagAfIndhold(annonce.indhold, { arbejdsgiver: mig?.virksomhed.navn, stillingsbetegnelse: annonce.stillingsbetegnelse, alias: annonce.alias })} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
