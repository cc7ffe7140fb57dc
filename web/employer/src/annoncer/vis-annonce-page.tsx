import { showAnnonce } from '@jobnet/contracts';
import { Alert, BackLink, Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import { AnnonceOpslag, opslagAfIndhold } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useMig } from '../adgang/mig.ts';
import { links } from '../links.ts';
import { annoncerTexts } from './annoncer.texts.ts';

/** ANN-30: the ad as it looks on Jobnet, public or not yet; a public one can be opened there. */
export const VisAnnoncePage = (): ReactElement => {
  const t = useTexts(annoncerTexts);
  const mig = useMig();
  const { annonceId = '' } = useParams();
  const query = useEndpoint(showAnnonce, { params: { id: annonceId } });
  return (
    <>
      <BackLink to={links.annonce(annonceId)} text={t.vis.tilbage} />
      <Page title={query.data?.titel ?? t.title}>
        <Loaded query={query}>
          {({ indhold, status, stillingsbetegnelse, alias }) => (
            <>
              <Alert kind="info">
                {t.vis.note}{' '}
                {status === 'paa-jobnet' && <a href={links.findJob(annonceId)}>{t.vis.offentlig}</a>}
              </Alert>
              <AnnonceOpslag opslag={opslagAfIndhold(indhold, { arbejdsgiver: mig?.virksomhed.navn, stillingsbetegnelse, alias })} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
