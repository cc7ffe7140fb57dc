import { createJobagentForBorger, listJobagenterForBorger, type AnswerOf } from '@jobnet/contracts';
import { kommuner, regioner } from '@jobnet/reference-data';
import { Actions, Button, CheckboxGroup, Form, formatMoment, Loaded, Table, TextField, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { VaelgStilling, type ValgtStilling } from './vaelg-stilling.tsx';

type Jobagent = AnswerOf<typeof listJobagenterForBorger>['items'][number];

const Opret = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).jobagenter;
  const toast = useToast();
  const [valgt, setValgt] = useState<ValgtStilling>();
  const create = useAction(createJobagentForBorger, [listJobagenterForBorger]);
  const form = useForm({
    schema: z.object({ navn: z.string().max(100), regioner: z.array(z.string()) }).refine((svar) => valgt !== undefined || svar.regioner.length > 0, { path: ['stilling'], message: t.mangler }),
    lists: ['regioner'],
    onSubmit: async ({ navn, regioner: valgte }) => {
      const stilling = valgt?.aliasId ? { aliasIds: [valgt.aliasId] } : { conceptUris: valgt ? [valgt.conceptUri] : [] };
      await create.run({ params: { borgerId }, body: { navn, kriterier: { ...stilling, regioner: valgte } } });
      toast({ kind: 'success', heading: t.done });
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form}>
        <TextField name="navn" label={t.navn} maxLength={100} autoComplete="off" />
        <VaelgStilling name="stilling" label={t.stilling} optional onValgt={setValgt} />
        <CheckboxGroup name="regioner" label={t.regioner} optional options={regioner.all.map(({ code, jobnetLabel }) => ({ value: code, label: jobnetLabel }))} />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};

/** AGENT-01, AGENT-03: the borger's jobagenter, and a new one on the borger's behalf. */
export const Jobagenter = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).jobagenter;
  const query = useEndpoint(listJobagenterForBorger, { params: { borgerId } });
  const del = useFokusVed<HTMLDivElement>(query.data?.items.length);
  const kriterier = ({ kriterier: k }: Jobagent): string => {
    const antal = k.conceptUris.length + k.aliasIds.length;
    return [...(antal > 0 ? [t.antalStillinger(antal)] : []), ...k.regioner.map(regioner.nameOf), ...k.kommunekoder.map(kommuner.nameOf)].join(', ');
  };
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div ref={del} tabIndex={-1}>
          {items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'navn', header: t.navn, cell: ({ navn }) => navn },
                { key: 'kriterier', header: t.kriterier, cell: kriterier },
                { key: 'oprettet', header: t.oprettet, cell: ({ oprettet }) => formatMoment(oprettet) },
                { key: 'match', header: t.match, cell: ({ antalMatch }) => antalMatch },
              ]}
              rows={items}
              rowKey={({ jobagentId }) => jobagentId}
            />
          )}
          <Opret key={items.length} borgerId={borgerId} />
        </div>
      )}
    </Loaded>
  );
};
