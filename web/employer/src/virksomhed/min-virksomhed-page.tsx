import { type AnswerOf, showMinVirksomhed } from '@jobnet/contracts';
import { virksomhedsstatusser } from '@jobnet/reference-data';
import { formatMoment, Loaded, Page, SummaryList, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import { stedTekst } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { virksomhedTexts } from './virksomhed.texts.ts';

type Virksomhed = AnswerOf<typeof showMinVirksomhed>;

const adresseTekst = (adresse: Virksomhed['adresse']): string =>
  (adresse && stedTekst({ adresse: adresse.vejadresse, postnummer: adresse.postnummer, by: adresse.postdistrikt })) ?? '–';

const Stamdata = ({ virksomhed }: { virksomhed: Virksomhed }): ReactElement => {
  const t = useTexts(virksomhedTexts);
  return (
    <>
      <SummaryList
        rows={[
          { label: t.navn, value: virksomhed.navn },
          { label: t.cvr, value: virksomhed.cvr },
          { label: t.form, value: virksomhed.form ?? '–' },
          { label: t.branche, value: virksomhed.branche ?? '–' },
          { label: t.adresse, value: adresseTekst(virksomhed.adresse) },
          { label: t.status, value: virksomhedsstatusser.nameOf(virksomhed.cvrStatus) },
          { label: t.hentet, value: formatMoment(virksomhed.hentet) },
        ]}
      />
      <h2>{t.penheder}</h2>
      {virksomhed.penheder.length === 0 ? (
        <p>{t.ingen}</p>
      ) : (
        <Table
          caption={t.penheder}
          columns={[
            { key: 'navn', header: t.penhedNavn, cell: ({ navn }) => navn },
            { key: 'pNummer', header: t.pNummer, cell: ({ pNummer }) => pNummer },
            { key: 'adresse', header: t.adresse, cell: ({ adresse }) => adresseTekst(adresse) },
          ]}
          rows={virksomhed.penheder}
          rowKey={({ pNummer }) => pNummer}
        />
      )}
    </>
  );
};

/** The company as CVR knows it, read-only, with where to correct it (AG-02, AG-04). */
export const MinVirksomhedPage = (): ReactElement => {
  const t = useTexts(virksomhedTexts);
  const query = useEndpoint(showMinVirksomhed, {});
  return (
    <Page title={t.title} lead={t.lead}>
      <p>
        {t.note} <a href={t.virkUrl}>{t.virk}</a>. {t.noteEnd}
      </p>
      <Loaded query={query}>{(virksomhed) => <Stamdata virksomhed={virksomhed} />}</Loaded>
    </Page>
  );
};
