import { listJoboenskerForBorger, listJoboenskeHistorik, replaceJoboenskerForBorger, type AnswerOf, type RequestOf } from '@jobnet/contracts';
import { erfaringer } from '@jobnet/reference-data';
import { Actions, Button, Checkbox, FailureAlert, Form, formatMoment, Loaded, Modal, ProblemError, Select, Table, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { JoboenskeHistorik } from './joboenske-historik.tsx';
import { VaelgStilling, type ValgtStilling } from './vaelg-stilling.tsx';

type Joboenske = AnswerOf<typeof listJoboenskerForBorger>['items'][number];
type Ny = RequestOf<typeof replaceJoboenskerForBorger>['body']['items'][number];

const somSendt = ({ conceptUri, aliasId, harUddannelse, erfaring, registreret }: Joboenske): Ny => ({
  conceptUri,
  aliasId,
  harUddannelse,
  erfaring,
  ...(registreret === 'Ukendt' ? {} : { registreret }),
});

const navnAf = ({ label, aliasLabel }: Joboenske): string => aliasLabel ?? label;

interface TilfoejProps {
  readonly onTilfoej: (ny: Ny) => Promise<void>;
}

const Tilfoej = ({ onTilfoej }: TilfoejProps): ReactElement => {
  const t = useTexts(borgerTexts).joboensker;
  const [valgt, setValgt] = useState<ValgtStilling>();
  const form = useForm({
    schema: z.object({ conceptUri: z.string(), aliasId: z.string().optional(), erfaring: z.string(), harUddannelse: z.boolean() }),
    flags: ['harUddannelse'],
    messages: { conceptUri: t.stillingMangler },
    extra: { conceptUri: valgt?.conceptUri, aliasId: valgt?.aliasId },
    onSubmit: onTilfoej,
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form}>
        <VaelgStilling name="conceptUri" label={t.stilling} onValgt={setValgt} />
        <Select name="erfaring" label={t.erfaring} options={erfaringer.all.map(({ code, name }) => ({ value: code, label: name }))} />
        <Checkbox name="harUddannelse" label={t.harUddannelse} />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.tilfoej}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};

interface FjernProps {
  readonly joboenske: Joboenske;
  readonly busy: boolean;
  readonly problem: ProblemError | undefined;
  readonly onJa: () => void;
  readonly onNej: () => void;
}

const Fjern = ({ joboenske, busy, problem, onJa, onNej }: FjernProps): ReactElement => {
  const { joboensker: t, fortryd } = useTexts(borgerTexts);
  return (
    <Modal
      title={t.fjern(navnAf(joboenske))}
      onClose={onNej}
      actions={
        <Actions>
          <Button variant="warning" busy={busy} onClick={onJa}>
            {t.handling}
          </Button>
          <Button variant="secondary" onClick={onNej}>
            {fortryd}
          </Button>
        </Actions>
      }
    >
      {problem && <FailureAlert problem={problem} />}
    </Modal>
  );
};

/** JM-05 to JM-09: "Jeg søger job som", with what is added and removed on the borger's behalf. */
export const Joboensker = ({ borgerId }: DelProps): ReactElement => {
  const { joboensker: t, gemt, ja, nej } = useTexts(borgerTexts);
  const toast = useToast();
  const [fjernes, setFjernes] = useState<Joboenske>();
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const query = useEndpoint(listJoboenskerForBorger, { params: { borgerId } });
  const del = useFokusVed<HTMLDivElement>(query.data?.items.length);
  const replace = useAction(replaceJoboenskerForBorger, [listJoboenskerForBorger, listJoboenskeHistorik]);
  const gem = async (items: Ny[]): Promise<void> => {
    await replace.run({ params: { borgerId }, body: { items } });
    setFjernes(undefined);
    toast({ kind: 'success', heading: gemt });
  };
  const fjern = (alle: readonly Joboenske[]): void => {
    gem(alle.filter((et) => et !== fjernes).map(somSendt)).catch((error: unknown) => error instanceof ProblemError || setBug(error));
  };
  return (
    <Loaded query={query}>
      {({ items, max }) => (
        <div ref={del} tabIndex={-1}>
          {items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'navn', header: t.stilling, cell: (et) => `${navnAf(et)}${et.udgaaet ? ` (${t.udgaaet})` : ''}` },
                { key: 'uddannelse', header: t.uddannelse, cell: ({ harUddannelse }) => (harUddannelse ? ja : nej) },
                { key: 'erfaring', header: t.erfaring, cell: ({ erfaring }) => erfaringer.nameOf(erfaring) },
                { key: 'registreret', header: t.registreret, cell: ({ registreret }) => (registreret === 'Ukendt' ? t.ukendt : formatMoment(registreret)) },
                {
                  key: 'fjern',
                  header: t.handling,
                  cell: (et) => (
                    <Button variant="tertiary" icon="delete" aria-label={t.fjern(navnAf(et))} onClick={() => setFjernes(et)}>
                      {t.handling}
                    </Button>
                  ),
                },
              ]}
              rows={items}
              rowKey={({ joboenskeId }) => joboenskeId}
            />
          )}
          {fjernes && <Fjern joboenske={fjernes} busy={replace.busy} problem={replace.problem} onJa={() => fjern(items)} onNej={() => setFjernes(undefined)} />}
          {items.length < max ? <Tilfoej key={items.length} onTilfoej={(ny) => gem([...items.map(somSendt), ny])} /> : <p>{t.max(max)}</p>}
          <JoboenskeHistorik borgerId={borgerId} />
        </div>
      )}
    </Loaded>
  );
};
