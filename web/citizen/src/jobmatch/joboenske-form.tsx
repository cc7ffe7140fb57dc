import { addJoboenske, type BodyOf } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { skema } from '../skema.ts';
import { BaggrundFelter, laesBaggrund } from './baggrund.tsx';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { afhaengerAfJoboensker } from './joboenske.ts';
import { StillingsVaelger, type ValgtStilling } from './stillings-vaelger.tsx';

const schema = skema<BodyOf<typeof addJoboenske>>((felter, mangler) => {
  const { conceptUri, aliasId } = felter as Partial<ValgtStilling>;
  if (!conceptUri) mangler('conceptUri');
  return { conceptUri: conceptUri ?? '', aliasId, ...laesBaggrund(felter, mangler) };
});

interface JoboenskeFormProps {
  /** It is saved: shows the receipt, which says what was saved. */
  readonly onGemt: (kvittering: string) => void;
  readonly onAnnuller?: () => void;
  /** Hears whether something is picked that is not saved yet. */
  readonly onUgemt?: (ugemt: boolean) => void;
}

/** Adds one stillingsbetegnelse to "Jeg søger job som"; nothing is saved before "Gem" (JM-05, TIL-09). */
export const JoboenskeForm = ({ onGemt, onAnnuller, onUgemt }: JoboenskeFormProps): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const add = useAction(addJoboenske, afhaengerAfJoboensker);
  const [valgt, setValgt] = useState<ValgtStilling>();
  const form = useForm({
    schema,
    extra: { conceptUri: valgt?.conceptUri ?? '', aliasId: valgt?.aliasId },
    messages: { conceptUri: t.felter.stillingMangler, harUddannelse: t.felter.uddannelseMangler, erfaring: t.felter.erfaringMangler },
    onSubmit: async (body) => {
      const { label, aliasLabel } = await add.run({ body });
      onUgemt?.(false);
      onGemt(t.kvittering.tilfoejet(aliasLabel ?? label));
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
