import { showMoede } from '@jobnet/contracts';
import { Alert, BackLink, dateOfMoment, LinkButton, Loaded, NotFoundPage, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { AflysMoede } from './aflys-moede.tsx';
import { HentMoedefil } from './hent-moedefil.tsx';
import { kalenderTexts } from './kalender.texts.ts';
import { MoedeFakta, type Moede } from './moede-fakta.tsx';

const MoedeIndhold = ({ moede }: { moede: Moede }): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  const [aflyst, setAflyst] = useState(false);
  return (
    <Page title={moede.titel}>
      {aflyst && (
        <Alert kind="success" heading={t.aflyst.heading} announce>
          <p>{t.aflyst.text}</p>
          <LinkButton to={links.book} variant="secondary">{t.bookIgen}</LinkButton>
        </Alert>
      )}
      <MoedeFakta moede={moede} medStatus />
      {moede.status === 'booket' && <HentMoedefil moedeId={moede.moedeId} start={dateOfMoment(moede.start)} />}
      {moede.kanAflyses && <AflysMoede moede={moede} onAflyst={() => setAflyst(true)} />}
      {!moede.kanAflyses && moede.status === 'booket' && <p>{t.kanIkkeAflyses}</p>}
    </Page>
  );
};

/** BOOK-03, BOOK-06, BOOK-07: one meeting, and cancelling it while that is possible. */
export const MoedePage = (): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  const { moedeId = '' } = useParams();
  const moede = useEndpoint(showMoede, { params: { moedeId } });
  if (moede.error && [400, 404].includes(moede.error.status)) return <NotFoundPage />;
  return (
    <>
      <BackLink to={links.kalender} text={t.tilbage} />
      <Loaded query={moede}>{(data) => <MoedeIndhold moede={data} />}</Loaded>
    </>
  );
};
