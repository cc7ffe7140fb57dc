import { showLedighedsstatus } from '@jobnet/contracts';
import { Alert, formatLongDate, Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { links } from '../links.ts';
import { AfmeldForm } from './afmeld-form.tsx';
import { afmeldTexts } from './afmeld.texts.ts';
import type { Ledighedsstatus } from './obs-bokse.tsx';
import { TrinPanel } from './trin-panel.tsx';

const Kan = ({ status, onAnnuller }: { status: Ledighedsstatus; onAnnuller: () => void }): ReactElement => {
  const t = useTexts(afmeldTexts);
  if (status.tilmeldt && !status.afmeldtFra) {
    return (
      <>
        <p className="font-lead">{t.lead}</p>
        <AfmeldForm onAnnuller={onAnnuller} />
      </>
    );
  }
  return (
    <Alert kind="info" heading={status.afmeldtFra ? t.afmeldes.title : t.ikkeTilmeldt.title}>
      <p>{status.afmeldtFra ? t.afmeldes.text(formatLongDate(status.afmeldtFra)) : t.ikkeTilmeldt.text}</p>
      <p>
        <Link to={links.tilmeld}>{t.tilStatus}</Link>
      </p>
    </Alert>
  );
};

/** TIL-17: the pop-up that ends a tilmelding; a page of its own on a phone. */
export const AfmeldPage = (): ReactElement => {
  const t = useTexts(afmeldTexts);
  const navigate = useNavigate();
  const query = useEndpoint(showLedighedsstatus, {});
  const luk = (): void => void navigate(links.tilmeld);
  return (
    <TrinPanel navn={t.title} luk={t.luk} onLuk={luk}>
      <Page title={t.title}>
        <Loaded query={query}>{(status) => <Kan status={status} onAnnuller={luk} />}</Loaded>
      </Page>
    </TrinPanel>
  );
};
