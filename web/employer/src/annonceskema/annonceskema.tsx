import { Actions, Button, Modal, Page, StepIndicator, useTexts, useUnsaved, type Step } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { useGemtSvar } from './gemt-svar.ts';
import type { Indhold } from './indhold.ts';
import type { GemtSvar } from './lagret-svar.ts';
import { erUdfyldt, trin as alleTrin, type Svar, type Trin } from './svar.ts';
import { TrinAnsaettelse } from './trin-ansaettelse.tsx';
import { TrinAnsoegning } from './trin-ansoegning.tsx';
import { TrinArbejdssted } from './trin-arbejdssted.tsx';
import { TrinPublicering } from './trin-publicering.tsx';
import { TrinStilling } from './trin-stilling.tsx';
import { TrinTjek } from './trin-tjek.tsx';

interface AnnonceskemaProps {
  /** `ny`, or the id of the ad that is corrected; its answers are kept under it. */
  readonly annonce: string;
  readonly hvad: string;
  readonly foerst: GemtSvar;
  readonly til: (trin: string) => string;
  readonly forlad: string;
  readonly mister: boolean;
  /** Sends; then the answers are forgotten. */
  readonly onSend: (indhold: Indhold, version: number | undefined) => Promise<void>;
  /** How to go on when someone else changed the ad; gets what forgets the answers. */
  readonly nyere?: (glem: () => void) => ReactNode;
}

const skridt = [...alleTrin, 'tjek'] as const;
type Skridt = (typeof skridt)[number];

const erSkridt = (value: string | undefined): value is Skridt => skridt.some((et) => et === value);

const tilstandAf = (et: Skridt, nu: Skridt, svar: Svar): Step['state'] => {
  if (et === nu) return 'current';
  if (et === 'tjek') return alleTrin.every((hvilket) => erUdfyldt(svar, hvilket)) ? 'done' : 'ahead';
  if (erUdfyldt(svar, et)) return 'done';
  return skridt.indexOf(et) < skridt.indexOf(nu) ? 'error' : 'ahead';
};

const Forlad = ({ onForlad }: { onForlad: () => void }): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const [spoerg, setSpoerg] = useState(false);
  return (
    <>
      <Button variant="tertiary" onClick={() => setSpoerg(true)}>
        {t.forlad}
      </Button>
      {spoerg && (
        <Modal
          title={t.forladTitel}
          onClose={() => setSpoerg(false)}
          actions={
            <Actions>
              <Button variant="warning" onClick={onForlad}>
                {t.forlad}
              </Button>
              <Button variant="secondary" onClick={() => setSpoerg(false)}>
                {t.bliv}
              </Button>
            </Actions>
          }
        >
          <p>{t.forladTekst}</p>
        </Modal>
      )}
    </>
  );
};

/** The stepper of a jobannonce, new or corrected: a route for each step, answers kept between them (ANN-26, ANN-30). */
export const Annonceskema = ({ annonce, hvad, foerst, til, forlad, mister, onSend, nyere }: AnnonceskemaProps): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const navigate = useNavigate();
  const { trin } = useParams();
  const { svar, version, gem, glem } = useGemtSvar(annonce, foerst);
  useUnsaved(Object.keys(svar).length > 0);
  if (!erSkridt(trin)) return <Navigate to={til(alleTrin[0])} replace />;
  const plads = skridt.indexOf(trin);
  const videre = (hvilket: Trin) => async (del: unknown): Promise<void> => {
    gem({ [hvilket]: del });
    await navigate(til(skridt[plads + 1] ?? 'tjek'));
  };
  const knapper = (
    <>
      {plads > 0 && (
        <Button variant="secondary" onClick={() => void navigate(til(skridt[plads - 1] ?? ''))}>
          {t.tilbage}
        </Button>
      )}
      <Forlad
        onForlad={() => {
          glem();
          void navigate(forlad);
        }}
      />
    </>
  );
  const faelles = { svar, knapper };
  const send = async (indhold: Indhold): Promise<void> => {
    await onSend(indhold, version);
    glem();
  };
  return (
    <div className="jn-columns">
      <nav aria-label={t.trinene}>
        <StepIndicator steps={skridt.map((et) => ({ text: t.trin[et], to: til(et), state: tilstandAf(et, trin, svar) }))} />
      </nav>
      <div className="jn-narrow">
        <Page title={t.title(hvad, t.trin[trin])} lead={trin === 'tjek' ? t.tjek.lead : undefined}>
          {trin === 'arbejdssted' && <TrinArbejdssted {...faelles} onVidere={videre(trin)} />}
          {trin === 'stilling' && <TrinStilling {...faelles} mister={mister} onVidere={videre(trin)} />}
          {trin === 'ansaettelse' && <TrinAnsaettelse {...faelles} onVidere={videre(trin)} />}
          {trin === 'ansoegning' && <TrinAnsoegning {...faelles} onVidere={videre(trin)} />}
          {trin === 'publicering' && <TrinPublicering {...faelles} onVidere={videre(trin)} />}
          {trin === 'tjek' && <TrinTjek svar={svar} til={til} knapper={knapper} onSend={send} nyere={nyere?.(glem)} />}
        </Page>
      </div>
    </div>
  );
};
