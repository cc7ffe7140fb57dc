import { annonceUdloebet, showJobannonce } from '@jobnet/contracts';
import { Actions, BackLink, Badge, Button, dateOfMoment, formatLongDate, LinkButton, Loaded, NotFoundPage, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import { AnnonceOpslag } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { KopierAnnonceId } from '../find-job/kopier-annonce-id.tsx';
import { KortKnap } from '../find-job/kort-knap.tsx';
import { links } from '../links.ts';
import { jobannonceTexts } from './jobannonce.texts.ts';
import { opslagAfSide, stedTilKort, type Annonceside } from './opslag-af-side.ts';

const Annonce = ({ side }: { side: Annonceside }): ReactElement => {
  const t = useTexts(jobannonceTexts);
  const sted = stedTilKort(side);
  return (
    <Page title={side.titel}>
      <p>
        {side.ny && <><Badge text={t.ny} kind="success" /> </>}
        {t.publiceret(formatLongDate(dateOfMoment(side.publiceret)))}
      </p>
      <AnnonceOpslag opslag={opslagAfSide(side)} />
      {side.virksomhed && <p>{side.virksomhed.navn}, {t.virksomhed(side.virksomhed.cvr)}</p>}
      <section aria-label={t.handlinger} className="jn-actions d-print-none">
        {sted && <KortKnap sted={sted}>{t.seAdresse}</KortKnap>}
        <KopierAnnonceId annonceId={side.annonceId} />
        <Button variant="tertiary" icon="print" onClick={() => window.print()}>{t.udskriv}</Button>
      </section>
    </Page>
  );
};

/** JOB-19: the ad has left Find job: why, and where to go. */
const Udloebet = ({ title }: { title: string }): ReactElement => {
  const t = useTexts(jobannonceTexts).udloebet;
  return (
    <Page title={title} lead={t.hvad}>
      <Actions>
        <LinkButton to={links.findJob}>{t.soeg}</LinkButton>
      </Actions>
    </Page>
  );
};

/** The public page of a jobannonce (JOB-05, JOB-18, JOB-19, ANN-32). */
export const JobannoncePage = (): ReactElement => {
  const t = useTexts(jobannonceTexts);
  const { annonceId = '' } = useParams();
  const annonce = useEndpoint(showJobannonce, { params: { id: annonceId } });
  if (annonce.error?.code === annonceUdloebet.code) return <Udloebet title={annonce.error.title} />;
  if (annonce.error && [400, 404].includes(annonce.error.status)) return <NotFoundPage />;
  return (
    <>
      <BackLink to={links.findJob} text={t.tilbage} />
      <Loaded query={annonce}>{(side) => <Annonce side={side} />}</Loaded>
    </>
  );
};
