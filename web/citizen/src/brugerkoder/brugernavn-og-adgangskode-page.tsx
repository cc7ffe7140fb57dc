import { showOwnBrugerkoder } from '@jobnet/contracts';
import { dateOfMoment, formatLongDate, Loaded, Page, SummaryList, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { AdgangskodeForm } from './adgangskode-form.tsx';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-21, ID-KODE-29: the own brugernavn, which stays, and the adgangskode, which can be changed. */
export const BrugernavnOgAdgangskodePage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const toast = useToast();
  const [antal, setAntal] = useState(0);
  const query = useEndpoint(showOwnBrugerkoder, {});
  const gemt = (): void => {
    setAntal(antal + 1);
    toast({ kind: 'success', heading: t.skift.gemt, text: t.skift.gemtTekst });
  };
  return (
    <Page title={t.profil.title}>
      <Loaded query={query}>
        {({ brugerkoder }) =>
          brugerkoder ? (
            <>
              <SummaryList rows={[{ label: t.profil.brugernavn, value: brugerkoder.brugernavn }]} />
              <p>{t.profil.fast}</p>
              <p>{t.profil.brugesInden(formatLongDate(dateOfMoment(brugerkoder.slettesEfter)))}</p>
              <h2>{t.profil.heading}</h2>
              <p role="status">{antal > 0 && t.skift.gemt}</p>
              <AdgangskodeForm key={antal} onGemt={gemt} />
            </>
          ) : (
            <p>{t.profil.ingen}</p>
          )
        }
      </Loaded>
    </Page>
  );
};
