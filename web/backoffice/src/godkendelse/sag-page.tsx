import { showGodkendelsessag, type AnswerOf } from '@jobnet/contracts';
import { Accordion, AccordionItem, Alert, BackLink, Button, formatMoment, Loaded, Page, SummaryList, useEndpoint, useTexts } from '@jobnet/web-ui';
import { AnnonceOpslag, opslagAfIndhold } from '@jobnet/web-ui/annonce';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useFokusVed } from '../fokus.ts';
import { links } from '../links.ts';
import { Afgoerelse } from './afgoerelse.tsx';
import { godkendelseTexts } from './godkendelse.texts.ts';
import { Maerker } from './maerker.tsx';

type Sag = AnswerOf<typeof showGodkendelsessag>;

const Fakta = ({ sag }: { sag: Sag }): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const { virksomhed, indsendt, aendring, konfliktramt, tidligereAfvisning } = sag;
  return (
    <>
      {konfliktramt && <Alert kind="warning">{t.konflikt}</Alert>}
      {tidligereAfvisning && (
        <Alert kind="info" heading={t.tidligere}>
          <p>
            {formatMoment(tidligereAfvisning.tidspunkt)}: <strong>{tidligereAfvisning.aarsagNavn}</strong>
          </p>
          <p>{tidligereAfvisning.begrundelse}</p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { label: t.fakta.virksomhed, value: virksomhed?.navn ?? t.uden },
          ...(virksomhed ? [{ label: t.fakta.cvr, value: virksomhed.cvr }] : []),
          { label: t.fakta.hvad, value: aendring ? t.fakta.aendring : t.fakta.ny },
          { label: t.fakta.indsendt, value: formatMoment(indsendt) },
          { label: t.table.maerker, value: <Maerker linje={sag} /> },
        ]}
      />
    </>
  );
};

const Udgaver = ({ sag }: { sag: Sag }): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const { indhold, godkendtIndhold, virksomhed, stillingsbetegnelse, alias } = sag;
  const sammeStilling = godkendtIndhold?.conceptUri === indhold.conceptUri && godkendtIndhold.aliasId === indhold.aliasId;
  const arbejdsgiver = virksomhed?.navn;
  return (
    <>
      {godkendtIndhold && (
        <Accordion>
          <AccordionItem title={t.godkendt}>
            <p className="h3">{godkendtIndhold.titel}</p>
            <AnnonceOpslag opslag={opslagAfIndhold(godkendtIndhold, { arbejdsgiver, ...(sammeStilling ? { stillingsbetegnelse, alias } : { stillingsbetegnelse: t.andenStilling }) })} />
          </AccordionItem>
        </Accordion>
      )}
      <section aria-label={t.annoncen}>
        <p className="form-hint">{t.annoncen}</p>
        <AnnonceOpslag opslag={opslagAfIndhold(indhold, { arbejdsgiver, stillingsbetegnelse, alias })} />
      </section>
    </>
  );
};

/** The ad as it was when it was opened: what is read is what is decided, also when a newer one comes meanwhile (ANN-15). */
const Gennemlaesning = ({ hentet, hentIgen }: { hentet: Sag; hentIgen: () => Promise<Sag | undefined> }): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const [sag, setSag] = useState(hentet);
  const [meldtNyere, setMeldtNyere] = useState(false);
  const nyere = meldtNyere || hentet.version !== sag.version;
  const top = useFokusVed<HTMLDivElement>(sag.version);
  const vis = async (): Promise<void> => {
    const ny = await hentIgen();
    if (ny) setSag(ny);
    setMeldtNyere(false);
  };
  return (
    <div ref={top} tabIndex={-1}>
      {nyere && (
        <Alert kind="warning" heading={t.nyere.heading} announce>
          <p>{t.nyere.text}</p>
          <Button variant="secondary" icon="refresh" onClick={() => void vis()}>
            {t.nyere.hent}
          </Button>
        </Alert>
      )}
      <Fakta sag={sag} />
      <Afgoerelse
        sag={sag}
        onNyere={() => setMeldtNyere(true)}
        onTaget={({ behandling, version }) => {
          setSag({ ...sag, behandling });
          if (version !== sag.version) setMeldtNyere(true);
        }}
      />
      <hr className="my-7" />
      <Udgaver sag={sag} />
    </div>
  );
};

/** ADM-01, ADM-03: one ad of the queue, as it looks on Jobnet, and the decision. */
export const SagPage = (): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const { annonceId = '' } = useParams();
  const query = useEndpoint(showGodkendelsessag, { params: { id: annonceId } });
  return (
    <>
      <BackLink to={links.jobannoncer} text={t.tilbage} />
      <Page title={query.data?.titel ?? t.title}>
        <Loaded query={query}>{(hentet) => <Gennemlaesning key={annonceId} hentet={hentet} hentIgen={async () => (await query.refetch()).data} />}</Loaded>
      </Page>
    </>
  );
};
