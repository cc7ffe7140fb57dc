import { showKontaktoplysninger } from '@jobnet/contracts';
import { Loaded, Page, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { EmailStatus, KontaktForm } from './kontakt-form.tsx';
import { kontaktTexts } from './kontaktoplysninger.texts.ts';

/** Kontaktoplysninger (PROF-01, PROF-02): reached by the own name in the header. */
export const KontaktoplysningerPage = (): ReactElement => {
  const t = useTexts(kontaktTexts);
  const toast = useToast();
  const query = useEndpoint(showKontaktoplysninger, {});
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query}>
        {(kontakt) => (
          <>
            <div role="status">
              <EmailStatus kontakt={kontakt} />
            </div>
            <KontaktForm
              kontakt={kontakt}
              gem={t.gem}
              onGemt={({ afventerBekraeftelse }) => toast({ kind: 'success', heading: t.gemt, ...(afventerBekraeftelse ? { text: t.gemtVenter } : {}) })}
            />
          </>
        )}
      </Loaded>
      <section aria-labelledby="adresse">
        <h2 id="adresse" className="mt-7">
          {t.adresse.heading}
        </h2>
        <p>{t.adresse.text}</p>
      </section>
    </Page>
  );
};
