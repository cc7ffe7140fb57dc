import { showLedighedsstatus } from '@jobnet/contracts';
import { Alert, Button, formatDate, Loaded, Page, Spinner, StepIndicator, useEndpoint, useTexts, useUnsaved } from '@jobnet/web-ui';
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { links } from '../links.ts';
import { ForladDialog } from './forlad.tsx';
import type { Ledighedsstatus } from './obs-bokse.tsx';
import { TrinKontakt } from './trin-kontakt.tsx';
import { TrinPanel } from './trin-panel.tsx';
import { TrinTjek } from './trin-tjek.tsx';
import { TrinYdelse } from './trin-ydelse.tsx';
import { glemSvar, useSvar, type Svar } from './wizard-svar.ts';
import { adresseAf, alleTrin, erFaerdig, tilstandAf, trinAf, trinFor, type Trin } from './wizard-trin.ts';
import { wizardTexts } from './wizard.texts.ts';

const TrinStilling = lazy(async () => ({ default: (await import('./trin-stilling.tsx')).TrinStilling }));

/** TIL-06: nothing to do for who is tilmeldt already. */
const AlleredeTilmeldt = ({ tilmeldtFra = '' }: Pick<Ledighedsstatus, 'tilmeldtFra'>): ReactElement => {
  const t = useTexts(wizardTexts);
  return (
    <Page title={t.navn}>
      <Alert kind="info" heading={t.allerede.title} announce>
        <p>{t.allerede.text(formatDate(tilmeldtFra))}</p>
        <p>
          <Link to={links.tilmeld}>{t.allerede.link}</Link>
        </p>
      </Alert>
    </Page>
  );
};

const Trinnet = ({ trin, status, onLuk }: { trin: Trin; status: Ledighedsstatus; onLuk: () => void }): ReactElement => {
  const t = useTexts(wizardTexts);
  const navigate = useNavigate();
  const { svar, gem } = useSvar();
  const mine = trinFor(svar, status.stillingsbetegnelseTrin);
  const hop = async (skridt: number): Promise<void> => navigate(adresseAf(mine[mine.indexOf(trin) + skridt] ?? 'ydelse'));
  const videre = async (del: Svar): Promise<void> => {
    gem(del);
    await hop(1);
  };
  const knapper = (
    <>
      {trin !== 'ydelse' && (
        <Button variant="secondary" onClick={() => void hop(-1)}>
          {t.tilbage}
        </Button>
      )}
      <Button variant="tertiary" onClick={onLuk}>
        {t.annuller}
      </Button>
    </>
  );
  const husk = (): void => gem({ stilling: true });
  switch (trin) {
    case 'ydelse':
      return <TrinYdelse svar={svar} akassekode={status.akasse?.kode} onVidere={videre} knapper={knapper} />;
    case 'kontakt':
      return <TrinKontakt onVidere={() => videre({ kontakt: true })} knapper={knapper} />;
    case 'stilling':
      return (
        <Suspense fallback={<Spinner />}>
          <TrinStilling status={status} onGemt={husk} onVidere={() => void videre({ stilling: true })} knapper={knapper} />
        </Suspense>
      );
    case 'tjek':
      return <TrinTjek status={status} knapper={knapper} />;
  }
};

const Wizard = ({ status }: { status: Ledighedsstatus }): ReactElement => {
  const t = useTexts(wizardTexts);
  const navigate = useNavigate();
  const { trin: nummer } = useParams();
  const { svar } = useSvar();
  const [spoerg, setSpoerg] = useState(false);
  const forladt = useRef(false);
  useUnsaved(Object.keys(svar).length > 0);
  useEffect(() => () => {
    if (forladt.current) glemSvar();
  }, []);
  const trinstatus = status.stillingsbetegnelseTrin;
  const trin = trinAf(nummer, svar, trinstatus);
  if (alleTrin[Number(nummer) - 1] !== trin) return <Navigate to={adresseAf(trin)} replace />;
  const steps = trinFor(svar, trinstatus).map((et) => ({ text: t.trin[et], to: adresseAf(et), state: tilstandAf(et, trin, erFaerdig(et, svar, trinstatus)) }));
  const forlad = (): void => {
    forladt.current = true;
    void navigate(links.tilmeld);
  };
  return (
    <TrinPanel navn={t.navn} luk={t.luk} onLuk={() => setSpoerg(true)}>
      <StepIndicator steps={steps} />
      <Page title={t.title(t.trin[trin])}>
        <Trinnet trin={trin} status={status} onLuk={() => setSpoerg(true)} />
      </Page>
      {spoerg && <ForladDialog onJa={forlad} onNej={() => setSpoerg(false)} />}
    </TrinPanel>
  );
};

/** The wizard of a tilmelding, one route a step (TIL-05). */
export const WizardPage = (): ReactElement => {
  const query = useEndpoint(showLedighedsstatus, {});
  return <Loaded query={query}>{(status) => (status.tilmeldt ? <AlleredeTilmeldt tilmeldtFra={status.tilmeldtFra} /> : <Wizard status={status} />)}</Loaded>;
};
