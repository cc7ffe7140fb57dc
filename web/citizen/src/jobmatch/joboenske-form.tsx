import { addJoboenske, listJoboensker, showJobmatch, showLanding, showLedighedsstatus } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { baggrund, BaggrundFelter } from './baggrund.tsx';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { StillingsVaelger, type ValgtStilling } from './stillings-vaelger.tsx';

/** What shows the borger's joboensker and must be fetched again when they change. */
export const afhaengerAfJoboensker = [listJoboensker, showJobmatch, showLanding, showLedighedsstatus] as const;

const schema = baggrund.extend({ conceptUri: z.string().min(1), aliasId: z.string().optional() });

interface JoboenskeFormProps {
  readonly onGemt?: () => void;
  readonly onAnnuller?: () => void;
  /** Hears whether something is picked that is not saved yet. */
  readonly onUgemt?: (ugemt: boolean) => void;
}

/** Adds one stillingsbetegnelse to "Jeg søger job som"; nothing is saved before "Gem" (JM-05, TIL-09). */
export const JoboenskeForm = ({ onGemt, onAnnuller, onUgemt }: JoboenskeFormProps): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const toast = useToast();
  const add = useAction(addJoboenske, afhaengerAfJoboensker);
  const [valgt, setValgt] = useState<ValgtStilling>();
  const form = useForm({
    schema,
    extra: { conceptUri: valgt?.conceptUri ?? '', aliasId: valgt?.aliasId },
    messages: { conceptUri: t.felter.stillingMangler, harUddannelse: t.felter.uddannelseMangler, erfaring: t.felter.erfaringMangler },
    onSubmit: async (body) => {
      const { label, aliasLabel } = await add.run({ body });
      toast({ kind: 'success', heading: t.kvittering.tilfoejet(aliasLabel ?? label) });
      onUgemt?.(false);
      onGemt?.();
    },
  });
  return (
    <Form form={form} label={t.jobsoegning.tilfoej}>
      <StillingsVaelger
        onVaelg={(valg) => {
          setValgt(valg);
          onUgemt?.(valg !== undefined);
        }}
      />
      <BaggrundFelter />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.felter.gem}
        </Button>
        {onAnnuller && (
          <Button variant="secondary" onClick={onAnnuller}>
            {t.felter.annuller}
          </Button>
        )}
      </Actions>
    </Form>
  );
};
