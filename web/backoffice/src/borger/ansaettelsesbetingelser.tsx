import { showAnsaettelsesbetingelserForBorger, updateAnsaettelsesbetingelserForBorger } from '@jobnet/contracts';
import { ansaettelsesbetingelser } from '@jobnet/reference-data';
import { Actions, Alert, Button, CheckboxGroup, Form, Loaded, useAction, useEndpoint, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { z } from 'zod';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { Rettes } from './rettes.tsx';

interface RetProps extends DelProps {
  readonly valgte: readonly string[];
  readonly onGemt: () => void;
  readonly fortryd: ReactNode;
}

const Ret = ({ borgerId, valgte, onGemt, fortryd }: RetProps): ReactElement => {
  const { betingelser: t, gem } = useTexts(borgerTexts);
  const update = useAction(updateAnsaettelsesbetingelserForBorger, [showAnsaettelsesbetingelserForBorger]);
  const form = useForm({
    schema: z.object({ valgte: z.array(z.string()).min(1) }),
    lists: ['valgte'],
    messages: { valgte: t.mangler },
    onSubmit: async (body) => {
      await update.run({ params: { borgerId }, body });
      onGemt();
    },
  });
  return (
    <Form form={form}>
      <CheckboxGroup name="valgte" label={t.label} options={ansaettelsesbetingelser.all.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={valgte} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {gem}
        </Button>
        {fortryd}
      </Actions>
    </Form>
  );
};

/** JM-03, JM-10: what the borger wants of an employment; fixed for some groups. */
export const Ansaettelsesbetingelser = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).betingelser;
  const query = useEndpoint(showAnsaettelsesbetingelserForBorger, { params: { borgerId } });
  const vis = (valgte: readonly string[]): ReactElement =>
    valgte.length === 0 ? (
      <p>{t.tom}</p>
    ) : (
      <ul>
        {valgte.map((kode) => (
          <li key={kode}>{ansaettelsesbetingelser.nameOf(kode)}</li>
        ))}
      </ul>
    );
  return (
    <Loaded query={query}>
      {({ valgte, kanRettes }) =>
        kanRettes ? (
          <Rettes vis={vis(valgte)} ret={(done, fortryd) => <Ret borgerId={borgerId} valgte={valgte} onGemt={done} fortryd={fortryd} />} />
        ) : (
          <>
            {vis(valgte)}
            <Alert kind="info">{t.faste}</Alert>
          </>
        )
      }
    </Loaded>
  );
};
