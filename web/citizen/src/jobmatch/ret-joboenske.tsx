import { updateJoboenske } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { skema } from '../skema.ts';
import { BaggrundFelter, laesBaggrund } from './baggrund.tsx';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { afhaengerAfJoboensker, navnPaa, type Joboenske } from './joboenske.ts';

const schema = skema(laesBaggrund);

/** Changes uddannelse and erfaring of one stillingsbetegnelse (JM-06). */
export const RetJoboenske = ({ joboenske, onFaerdig }: { joboenske: Joboenske; onFaerdig: () => void }): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const toast = useToast();
  const update = useAction(updateJoboenske, afhaengerAfJoboensker);
  const navn = navnPaa(joboenske);
  const form = useForm({
    schema,
    messages: { harUddannelse: t.felter.uddannelseMangler, erfaring: t.felter.erfaringMangler },
    onSubmit: async (body) => {
      await update.run({ params: { joboenskeId: joboenske.joboenskeId }, body });
      toast({ kind: 'success', heading: t.kvittering.rettet(navn) });
      onFaerdig();
    },
  });
  return (
    <Form form={form} label={`${t.jobsoegning.ret} ${navn}`}>
      <BaggrundFelter foer={joboenske} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.felter.gem}
        </Button>
        <Button variant="secondary" onClick={onFaerdig}>
          {t.felter.annuller}
        </Button>
      </Actions>
    </Form>
  );
};
