import { Page, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Navigate } from 'react-router';
import { links } from '../links.ts';
import { AdgangskodeForm } from './adgangskode-form.tsx';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-19, ID-KODE-20: the only page until the adgangskode is changed; then Jobnet opens anew, with all that was held back. */
export const SkiftAdgangskodePage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts).skift;
  const { me } = useSession();
  if (me?.role !== 'adgangskodeskifter') return <Navigate replace to={links.brugernavnOgAdgangskode} />;
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        <AdgangskodeForm onGemt={() => location.assign(links.velkommen)} />
      </Page>
    </div>
  );
};
