import { showKontaktoplysninger } from '@jobnet/contracts';
import { Loaded, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { EmailStatus, KontaktForm } from '../kontaktoplysninger/kontakt-form.tsx';
import { wizardTexts } from './wizard.texts.ts';

/** Step 2: e-mail and phone, saved at once by their own endpoint; shows what waits for confirmation (PROF-02, PROF-05). */
export const TrinKontakt = ({ onVidere, knapper }: { onVidere: () => Promise<void>; knapper: ReactNode }): ReactElement => {
  const t = useTexts(wizardTexts);
  const query = useEndpoint(showKontaktoplysninger, {});
  return (
    <>
      <p>{t.kontakt.lead}</p>
      <Loaded query={query}>
        {(kontakt) => (
          <>
            <EmailStatus kontakt={kontakt} />
            <KontaktForm kontakt={kontakt} gem={t.gemOgNaeste} onGemt={onVidere} knapper={knapper} />
          </>
        )}
      </Loaded>
    </>
  );
};
