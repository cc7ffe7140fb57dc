import { showMoede } from '@jobnet/contracts';
import { Alert, BackLink, Loaded, NotFoundPage, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { NyTid } from './ny-tid.tsx';
import { ombookTexts } from './ombook.texts.ts';

const KanIkkeFlyttes = (): ReactElement => {
  const t = useTexts(ombookTexts).kanIkke;
  return <Alert kind="warning" heading={t.heading}>{t.text}</Alert>;
};

/** BOOK-05: another time for a meeting that may be moved; the old one stays until the new one stands. */
export const OmbookPage = (): ReactElement => {
  const t = useTexts(ombookTexts);
  const { moedeId = '' } = useParams();
  const moede = useEndpoint(showMoede, { params: { moedeId } });
  if (moede.error && [400, 404].includes(moede.error.status)) return <NotFoundPage />;
  return (
    <>
      <BackLink to={links.moede(moedeId)} text={moede.data?.titel ?? t.title} />
      <Page title={t.title} lead={t.lead}>
        <Loaded query={moede}>{(data) => (data.kanOmbookes || data.afventerSvar ? <NyTid moede={data} /> : <KanIkkeFlyttes />)}</Loaded>
      </Page>
    </>
  );
};
