import { Alert, Button, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';

/** FEJL-03, FEJL-07: "... kan du kontakte dit jobcenter.", with the way there. */
export const ProevSenere = (): ReactElement => {
  const t = useTexts(bookingTexts).senere;
  return <p>{t.foer}<Link to={links.kontakt}>{t.link}</Link>{t.efter}</p>;
};

/** FEJL-01..03: no contact with the vendor; what can be done. */
export const Systemfejl = ({ headingLevel, onIgen }: { headingLevel: 'h2' | 'h3' | 'h4'; onIgen?: () => void }): ReactElement => {
  const t = useTexts(bookingTexts).systemfejl;
  return (
    <Alert kind="error" heading={t.heading} headingLevel={headingLevel} announce>
      <p>{t.indmeld}</p>
      <ProevSenere />
      {onIgen && <Button variant="secondary" icon="refresh" onClick={onIgen}>{t.igen}</Button>}
    </Alert>
  );
};
