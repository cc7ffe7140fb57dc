import { showEgneDataIBooking, showEgneDataICitizen, showEgneDataIIdentity, showEgneDataINotifications } from '@jobnet/contracts';
import { HentEgneData, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { deleTexts } from './dele.texts.ts';
import { egneDataTexts } from './egne-data.texts.ts';

const kilder = { identity: showEgneDataIIdentity, citizen: showEgneDataICitizen, booking: showEgneDataIBooking, notifications: showEgneDataINotifications };

/** "Hent mine oplysninger" of a borger. */
export const EgneDataPage = (): ReactElement => {
  const t = useTexts(egneDataTexts);
  const dele = useTexts(deleTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <p>{t.indhold}</p>
      <p>{t.pas}</p>
      <HentEgneData kilder={kilder} navne={dele} />
    </Page>
  );
};
