import type { listMoederForBorger, registerMoedeForBorger } from '@jobnet/contracts';
import type { AnswerOf, RequestOf } from '@jobnet/contracts/define';
import { moedeformer, samtaletyper } from '@jobnet/reference-data';
import { Actions, Button, DateField, dateOfMoment, Form, formatTime, Select, TextField, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { moederTexts } from './moeder.texts.ts';
import { moedeAf, moedeskema } from './moedeskema.ts';

export type Moede = AnswerOf<typeof listMoederForBorger>['items'][number];

interface MoedeFormProps {
  readonly nu?: Moede;
  readonly submit: string;
  readonly onGem: (moede: RequestOf<typeof registerMoedeForBorger>['body']) => Promise<unknown>;
  readonly fortryd?: ReactNode;
}

const klokken = (moment: string): string => formatTime(moment).slice(4);
const dagAf = (moment: string | undefined): string | undefined => moment && dateOfMoment(moment);

/** A meeting with a borger: when, how, with whom and where, and until when the borger may cancel or must confirm (BOOK-27, BOOK-29). */
export const MoedeForm = ({ nu, submit, onGem, fortryd }: MoedeFormProps): ReactElement => {
  const t = useTexts(moederTexts);
  const form = useForm({ schema: moedeskema, messages: { fra: t.klokWrong, til: t.klokWrong }, onSubmit: (svar) => onGem(moedeAf(svar)) });
  return (
    <Form form={form}>
      <Select name="samtaletype" label={t.samtaletype} defaultValue={nu?.samtaletype} options={samtaletyper.all.map(({ code, name }) => ({ value: code, label: name }))} />
      <Select name="moedeform" label={t.moedeform} defaultValue={nu?.moedeform} options={moedeformer.all.map(({ code, name }) => ({ value: code, label: name }))} />
      <DateField name="dato" label={t.dato} defaultValue={dagAf(nu?.start)} />
      <TextField name="fra" label={t.fra} hint={t.klokHint} width={8} maxLength={5} autoComplete="off" defaultValue={nu && klokken(nu.start)} />
      <TextField name="til" label={t.til} hint={t.klokHint} width={8} maxLength={5} autoComplete="off" defaultValue={nu && klokken(nu.slut)} />
      <TextField name="sagsbehandler" label={t.sagsbehandler} maxLength={200} autoComplete="off" defaultValue={nu?.sagsbehandler} />
      <TextField name="sted" label={t.sted} hint={t.stedHint} maxLength={500} autoComplete="off" defaultValue={nu?.sted} />
      <DateField name="aflysesSenest" label={t.aflysesSenest} hint={t.aflysesHint} optional defaultValue={dagAf(nu?.aflysesSenest)} />
      <DateField name="bekraeftesSenest" label={t.bekraeftesSenest} hint={t.bekraeftesHint} optional defaultValue={dagAf(nu?.bekraeftesSenest)} />
      <Actions>
        <Button type="submit" busy={form.busy}>{submit}</Button>
        {fortryd}
      </Actions>
    </Form>
  );
};
