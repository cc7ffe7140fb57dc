import { showEgneDataIEmployer, showEgneDataIIdentity } from '@jobnet/contracts';
import { HentEgneData, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { egneDataTexts } from './egne-data.texts.ts';

const kilder = { identity: showEgneDataIIdentity, employer: showEgneDataIEmployer };

/** "Hent mine oplysninger" of a company's employee: what Jobnet holds of the person; ads and the like are the company's. */
export const EgneDataPage = (): ReactElement => {
  const t = useTexts(egneDataTexts);
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        <p>{t.indhold}</p>
        <p>{t.firma}</p>
        <HentEgneData kilder={kilder} navne={t.dele} />
      </Page>
    </div>
  );
};
