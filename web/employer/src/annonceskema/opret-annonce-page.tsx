import { listAnnoncer, submitAnnonce } from '@jobnet/contracts';
import { useAction, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { links } from '../links.ts';
import { Annonceskema } from './annonceskema.tsx';
import { annonceskemaTexts } from './annonceskema.texts.ts';

/** A new jobannonce; when it is sent, back to the overview with it on top (ANN-30). */
export const OpretAnnoncePage = (): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const submit = useAction(submitAnnonce, [listAnnoncer]);
  return (
    <Annonceskema
      annonce="ny"
      hvad={t.opret}
      foerst={{ svar: {} }}
      til={links.opretAnnonce}
      forlad={links.annoncer}
      mister={false}
      onSend={async (indhold) => {
        const { titel } = await submit.run({ body: indhold });
        const receipt = { heading: t.sendt.heading, text: t.sendt.text(titel) };
        toast({ kind: 'success', ...receipt });
        await navigate(links.annoncer, { state: { receipt } });
      }}
    />
  );
};
