import { listAnnoncer, showAnnonce, updateAnnonce } from '@jobnet/contracts';
import { Button, Loaded, useAction, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { links } from '../links.ts';
import { Annonceskema } from './annonceskema.tsx';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { losesFormatting } from './beskrivelse.ts';
import { svarAf, type Annonce } from './indhold.ts';

const Ret = ({ annonce }: { annonce: Annonce }): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const { annonceId } = annonce;
  const update = useAction(updateAnnonce, [listAnnoncer, showAnnonce]);
  return (
    <Annonceskema
      annonce={annonceId}
      hvad={t.ret}
      foerst={{ svar: svarAf(annonce), version: annonce.version }}
      til={(trin) => links.retAnnonce(annonceId, trin)}
      forlad={links.annonce(annonceId)}
      mister={losesFormatting(annonce.indhold.beskrivelse)}
      onSend={async (indhold, version = annonce.version) => {
        const { titel } = await update.run({ params: { id: annonceId }, body: { ...indhold, version } });
        const receipt = { heading: t.sendt.rettetHeading, text: t.sendt.text(titel) };
        toast({ kind: 'success', ...receipt });
        await navigate(links.annoncer, { state: { receipt } });
      }}
      nyere={(glem) => (
        <Button
          variant="secondary"
          onClick={() => {
            glem();
            void navigate(links.annonce(annonceId));
          }}
        >
          {t.nyere}
        </Button>
      )}
    />
  );
};

/** Corrects an ad in any status that allows it, also while it waits for approval (ANN-14, ANN-15, ANN-22). */
export const RetAnnoncePage = (): ReactElement => {
  const { annonceId = '' } = useParams();
  const query = useEndpoint(showAnnonce, { params: { id: annonceId } });
  return <Loaded query={query}>{(annonce) => <Ret key={annonce.annonceId} annonce={annonce} />}</Loaded>;
};
