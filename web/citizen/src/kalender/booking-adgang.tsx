import { showBookingstatus } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { Alert, Button, LinkButton, Spinner, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { kalenderTexts } from './kalender.texts.ts';

export type Bookingstatus = AnswerOf<typeof showBookingstatus>;

/** May the citizen book, and which frister are there? */
export const useBookingstatus = () => useEndpoint(showBookingstatus, {});

const Klargoeres = (): ReactElement => {
  const t = useTexts(kalenderTexts).klargoeres;
  const { isFetching, refetch } = useBookingstatus();
  return (
    <Alert kind="info" heading={t.heading}>
      <p>{t.text}</p>
      {isFetching ? <Spinner /> : <Button variant="secondary" icon="refresh" onClick={() => void refetch()}>{t.igen}</Button>}
    </Alert>
  );
};

/** BOOK-08: why one cannot book, in words; while the data are on their way, that they are. */
export const KanIkkeBooke = ({ grund = 'ingen-ret' }: Pick<Bookingstatus, 'grund'>): ReactElement => {
  const t = useTexts(kalenderTexts).kanIkke;
  if (grund === 'klargoeres') return <Klargoeres />;
  return (
    <Alert kind="warning" heading={t.heading}>
      <p>{t.grunde[grund]}</p>
      <LinkButton to={links.kontakt} variant="secondary">{t.kontakt}</LinkButton>
    </Alert>
  );
};
