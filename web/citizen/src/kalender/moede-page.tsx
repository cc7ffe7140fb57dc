import { showMoede } from '@jobnet/contracts';
import { Actions, Alert, BackLink, Button, dateOfMoment, FormattedText, LinkButton, Loaded, NotFoundPage, Page, useEndpoint, useRefresh, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { BekraeftMoede } from '../booking/bekraeft-moede.tsx';
import { ombookTexts } from '../booking/ombook.texts.ts';
import { links } from '../links.ts';
import { AflysMoede } from './aflys-moede.tsx';
import { HentMoedefil } from './hent-moedefil.tsx';
import { kalenderTexts } from './kalender.texts.ts';
import { MoedeFakta, type Moede } from './moede-fakta.tsx';

/** BOOK-05, BOOK-06: what was asked last is not answered yet. */
const AfventerSvar = (): ReactElement => {
  const t = useTexts(ombookTexts).afventer;
  const refresh = useRefresh();
  return (
    <Alert kind="info" heading={t.heading}>
      <p>{t.text}</p>
      <Button variant="secondary" icon="refresh" onClick={() => void refresh(showMoede)}>{t.igen}</Button>
    </Alert>
  );
};

/** KAL-14: what was agreed at a meeting that was held, formatted as the caseworker wrote it. */
const Aftale = ({ html }: { html: string }): ReactElement => (
  <section>
    <h2>{useTexts(kalenderTexts).moede.aftale}</h2>
    <FormattedText html={html} />
  </section>
);

const MoedeIndhold = ({ moede }: { moede: Moede }): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  const ombook = useTexts(ombookTexts);
  const [aflyst, setAflyst] = useState(false);
  return (
    <Page title={moede.titel}>
      {aflyst && (
        <Alert kind="success" heading={t.aflyst.heading} announce>
          <p>{t.aflyst.text}</p>
          <LinkButton to={links.book} variant="secondary">{t.bookIgen}</LinkButton>
        </Alert>
      )}
      <BekraeftMoede moede={moede} />
      <MoedeFakta moede={moede} medStatus />
      {moede.aftaletekst && <Aftale html={moede.aftaletekst} />}
      {moede.afventerSvar && <AfventerSvar />}
      {moede.status === 'booket' && <HentMoedefil moedeId={moede.moedeId} start={dateOfMoment(moede.start)} />}
      {moede.kanOmbookes && <Actions><LinkButton to={links.ombook(moede.moedeId)} variant="secondary">{ombook.rediger}</LinkButton></Actions>}
      {moede.kanAflyses && <AflysMoede moede={moede} onAflyst={() => setAflyst(true)} />}
      {!moede.kanAflyses && !moede.afventerSvar && moede.status === 'booket' && <p>{t.kanIkkeAflyses}</p>}
    </Page>
  );
};

/** BOOK-03, BOOK-05..07, BOOK-27: one meeting, and what can still be done about it. */
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
