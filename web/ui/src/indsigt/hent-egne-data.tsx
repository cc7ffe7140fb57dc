import { useState, type ReactElement } from 'react';
import { useClient } from '../api/api-context.ts';
import { Alert } from '../components/alert.tsx';
import { Button } from '../components/button.tsx';
import { dateOfMoment } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { filOf, hentAlle, type Kilder } from './egne-data.ts';
import { gemFil } from './gem-fil.ts';
import { hentEgneDataTexts } from './hent-egne-data.texts.ts';

/** Fetches one's own data: each part of Jobnet is asked, and the answers become one file (GDPR articles 15 and 20). `navne` are the chapters. */
export const HentEgneData = <Del extends string>({ kilder, navne }: { kilder: Kilder<Del>; navne: Readonly<Record<Del, string>> }): ReactElement => {
  const t = useTexts(hentEgneDataTexts);
  const client = useClient();
  const [henter, setHenter] = useState(false);
  const [gemt, setGemt] = useState<{ readonly filnavn: string; readonly mangler: readonly Del[] }>();
  const hent = async (): Promise<void> => {
    setHenter(true);
    setGemt(undefined);
    const hentet = await hentAlle(kilder, (kilde) => client.call(kilde, {}));
    const filnavn = `mine-oplysninger-${dateOfMoment(new Date())}.json`;
    gemFil({ filnavn, indhold: filOf(hentet, navne, t.fil), type: 'application/json' });
    setGemt({ filnavn, mangler: hentet.mangler });
    setHenter(false);
  };
  return (
    <>
      {gemt && gemt.mangler.length === 0 && <Alert kind="success" heading={t.hentet.heading} announce>{t.hentet.text(gemt.filnavn)}</Alert>}
      {gemt && gemt.mangler.length > 0 && <Alert kind="warning" heading={t.mangler.heading} announce>{t.mangler.text(gemt.mangler.map((del) => navne[del]))}</Alert>}
      <Button busy={henter} onClick={() => void hent()}>{gemt ? t.hentIgen : t.hent}</Button>
    </>
  );
};
