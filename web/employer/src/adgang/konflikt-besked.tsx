import { Alert, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { adgangTexts } from './adgang.texts.ts';
import { useMig } from './mig.ts';

/** AG-KF-03: on top of every page, that the company is konfliktramt, what it can do, and what to do for the rest. */
export const KonfliktBesked = (): ReactElement | null => {
  const t = useTexts(adgangTexts).konflikt;
  const mig = useMig();
  if (!mig?.virksomhed.konfliktramt) return null;
  return (
    <section aria-label={t.heading}>
      <Alert kind="warning" heading={t.heading}>
        <p>{t.can}</p>
        <p>{t.cannot}</p>
      </Alert>
    </section>
  );
};
