import { Cards, LinkCard, Page, Spinner, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { laasAfModul } from '../adgang/laas.ts';
import { useMig, type Mig } from '../adgang/mig.ts';
import { appTexts } from '../app.texts.ts';
import { links } from '../links.ts';
import { forsideTexts } from './forside.texts.ts';
import { LaastKort } from './laast-kort.tsx';
import { LoggetUd } from './logget-ud.tsx';

const Genveje = ({ mig }: { mig: Mig }): ReactElement => {
  const t = useTexts(forsideTexts);
  const { locked } = useTexts(appTexts);
  return (
    <Page title={t.welcome(mig.virksomhed.navn)} lead={t.lead}>
      <h2>{t.shortcuts}</h2>
      <Cards>
        <LinkCard to={links.opretAnnonce()} heading={t.opretAnnonce.heading} headingLevel="h3">
          {t.opretAnnonce.text}
        </LinkCard>
        <LinkCard to={links.annoncer} heading={t.seAnnoncer.heading} headingLevel="h3">
          {t.seAnnoncer.text}
        </LinkCard>
        <LaastKort heading={t.opretJobordre} reason={laasAfModul(mig, 'jobordrer', locked)} />
        <LaastKort heading={t.soegCv} reason={laasAfModul(mig, 'cv', locked)} />
        <LinkCard to={links.hjaelp} heading={t.guides.heading} headingLevel="h3">
          {t.guides.text}
        </LinkCard>
      </Cards>
    </Page>
  );
};

/** JobAG's front page: login and guides, or the shortcuts of who is logged in (AG-01, AG-10, AG-11). */
export const ForsidePage = (): ReactElement => {
  const { state } = useSession();
  const mig = useMig();
  if (state === 'loading') return <Spinner />;
  return state === 'loggedIn' && mig ? <Genveje mig={mig} /> : <LoggetUd />;
};
