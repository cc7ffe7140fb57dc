import { Alert, Button, dateOfMoment, Page, useClient, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { gemFil } from '../gem-fil.ts';
import { deleTexts, type Del } from './dele.texts.ts';
import { filOf, hentAlle } from './egne-data.ts';
import { egneDataTexts } from './egne-data.texts.ts';

/** "Hent mine oplysninger": each part of Jobnet is asked, and the answers become one file (GDPR articles 15 and 20). */
export const EgneDataPage = (): ReactElement => {
  const t = useTexts(egneDataTexts);
  const dele = useTexts(deleTexts);
  const client = useClient();
  const [henter, setHenter] = useState(false);
  const [gemt, setGemt] = useState<{ readonly filnavn: string; readonly mangler: readonly Del[] }>();
  const hent = async (): Promise<void> => {
    setHenter(true);
    setGemt(undefined);
    const hentet = await hentAlle((kilde) => client.call(kilde, {}));
    const filnavn = `mine-oplysninger-${dateOfMoment(new Date())}.json`;
    gemFil({ filnavn, indhold: filOf(hentet, dele, t.fil), type: 'application/json' });
    setGemt({ filnavn, mangler: hentet.mangler });
    setHenter(false);
  };
  return (
    <Page title={t.title} lead={t.lead}>
      <p>{t.indhold}</p>
      <p>{t.pas}</p>
      {gemt && gemt.mangler.length === 0 && <Alert kind="success" heading={t.hentet.heading} announce>{t.hentet.text(gemt.filnavn)}</Alert>}
      {gemt && gemt.mangler.length > 0 && <Alert kind="warning" heading={t.mangler.heading} announce>{t.mangler.text(gemt.mangler.map((del) => dele[del]))}</Alert>}
      <Button busy={henter} onClick={() => void hent()}>{gemt ? t.hentIgen : t.hent}</Button>
    </Page>
  );
};
