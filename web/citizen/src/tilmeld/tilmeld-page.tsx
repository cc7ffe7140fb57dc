import { showLedighedsstatus } from '@jobnet/contracts';
import { Actions, formatDate, formatLongDate, LinkButton, Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { FremmoedeObs, UdgaaetObs, type Ledighedsstatus } from './obs-bokse.tsx';
import { tilmeldTexts } from './tilmeld.texts.ts';

/** TIL-02..04: tilmeldt or not, since when, and who has the kontaktforløb. */
const Status = ({ status }: { status: Ledighedsstatus }): ReactElement => {
  const t = useTexts(tilmeldTexts).status;
  const { tilmeldt, tilmeldtFra, afmeldtFra, kontaktforloeb } = status;
  if (!tilmeldt || !tilmeldtFra) {
    return (
      <>
        <p>
          <strong>{t.ikkeLedig}</strong>
        </p>
        <p>{t.ikkeLedigTekst}</p>
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{t.ledig(formatDate(tilmeldtFra))}</strong>
      </p>
      {afmeldtFra && <p>{t.afmeldes(formatLongDate(afmeldtFra))}</p>}
      {kontaktforloeb && <p>{kontaktforloeb.hos === 'akasse' ? t.hosAkasse(kontaktforloeb.navn) : t.hosKommune(kontaktforloeb.navn)}</p>}
    </>
  );
};

/** Tilmeld og afmeld (TIL-01): the status, what to mind, and the way in or out. */
export const TilmeldPage = (): ReactElement => {
  const t = useTexts(tilmeldTexts);
  const query = useEndpoint(showLedighedsstatus, {});
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query}>
        {(status) => (
          <>
            <FremmoedeObs status={status} />
            <UdgaaetObs status={status} />
            <section aria-labelledby="status">
              <h2 id="status">{t.status.heading}</h2>
              <Status status={status} />
            </section>
            <Actions>
              {!status.tilmeldt && <LinkButton to={links.tilmeldTrin(1)}>{t.tilmeld}</LinkButton>}
              {status.tilmeldt && !status.afmeldtFra && (
                <LinkButton to={links.afmeld} variant="secondary">
                  {t.afmeld}
                </LinkButton>
              )}
            </Actions>
          </>
        )}
      </Loaded>
    </Page>
  );
};
