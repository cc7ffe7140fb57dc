import { showVirksomhed, type AnswerOf } from '@jobnet/contracts';
import { virksomhedsstatusser } from '@jobnet/reference-data';
import { BackLink, formatMoment, Loaded, Page, SummaryList, Table, useEndpoint, useSession, useTexts } from '@jobnet/web-ui';
import { stedTekst } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useFokusVed } from '../fokus.ts';
import { links } from '../links.ts';
import { LaasForm } from './laas-form.tsx';
import { virksomhedTexts } from './virksomhed.texts.ts';

type Virksomhed = AnswerOf<typeof showVirksomhed>;

const adresseTekst = (adresse: Virksomhed['adresse'], ellers: string): string =>
  (adresse && stedTekst({ adresse: adresse.vejadresse, postnummer: adresse.postnummer, by: adresse.postdistrikt })) ?? ellers;

const Stamdata = ({ virksomhed }: { virksomhed: Virksomhed }): ReactElement => {
  const t = useTexts(virksomhedTexts);
  return (
    <>
      <SummaryList
        rows={[
          { label: t.cvr, value: virksomhed.cvr },
          { label: t.form, value: virksomhed.form ?? t.ingen },
          { label: t.branche, value: virksomhed.branche ?? t.ingen },
          { label: t.adresse, value: adresseTekst(virksomhed.adresse, t.ingen) },
          { label: t.status, value: virksomhedsstatusser.nameOf(virksomhed.cvrStatus) },
          { label: t.adgang, value: virksomhed.aktiv && !virksomhed.spaerret ? t.ja : t.nej },
          { label: t.hentet, value: formatMoment(virksomhed.hentet) },
        ]}
      />
      <h2>{t.penheder}</h2>
      {virksomhed.penheder.length === 0 ? (
        <p>{t.ingenPenheder}</p>
      ) : (
        <Table
          caption={t.penheder}
          columns={[
            { key: 'navn', header: t.navn, cell: ({ navn }) => navn },
            { key: 'pNummer', header: t.pNummer, cell: ({ pNummer }) => pNummer },
            { key: 'adresse', header: t.adresse, cell: ({ adresse }) => adresseTekst(adresse, t.ingen) },
          ]}
          rows={virksomhed.penheder}
          rowKey={({ pNummer }) => pNummer}
        />
      )}
    </>
  );
};

const Historik = ({ laase }: { laase: Virksomhed['laase'] }): ReactElement => {
  const t = useTexts(virksomhedTexts);
  return (
    <section>
      <h2>{t.historik.heading}</h2>
      {laase.length === 0 ? (
        <p>{t.historik.tom}</p>
      ) : (
        <Table
          caption={t.historik.heading}
          columns={[
            { key: 'sat', header: t.historik.sat, cell: ({ sat }) => formatMoment(sat) },
            { key: 'konfliktramt', header: t.konfliktramt, cell: ({ konfliktramt }) => (konfliktramt ? t.ja : t.nej) },
            { key: 'spaerret', header: t.spaerret, cell: ({ spaerret }) => (spaerret ? t.ja : t.nej) },
            { key: 'begrundelse', header: t.historik.begrundelse, cell: ({ begrundelse }) => begrundelse ?? t.ingen },
          ]}
          rows={laase}
          rowKey={({ sat }) => sat}
        />
      )}
    </section>
  );
};

/** A company, active or not, with its marks and their history; support and drift set them (AG-KF-01). */
export const VirksomhedPage = (): ReactElement => {
  const t = useTexts(virksomhedTexts);
  const { cvr = '' } = useParams();
  const { me } = useSession();
  const query = useEndpoint(showVirksomhed, { params: { cvr } });
  const maerker = useFokusVed<HTMLDivElement>(query.data?.laase.length);
  return (
    <>
      <BackLink to={links.virksomheder} text={t.tilbage} />
      <Page title={query.data?.navn ?? t.title}>
        <Loaded query={query}>
          {(virksomhed) => (
            <>
              <Stamdata virksomhed={virksomhed} />
              <h2>{t.laas.heading}</h2>
              {me?.role === 'godkender' ? (
                <SummaryList
                  rows={[
                    { label: t.konfliktramt, value: virksomhed.konfliktramt ? t.ja : t.nej },
                    { label: t.spaerret, value: virksomhed.spaerret ? t.ja : t.nej },
                  ]}
                />
              ) : (
                <div ref={maerker} tabIndex={-1}>
                  <LaasForm key={virksomhed.laase.length} virksomhed={virksomhed} />
                </div>
              )}
              <Historik laase={virksomhed.laase} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
