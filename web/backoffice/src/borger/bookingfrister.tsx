import { activateBookingfrist, cancelBookingfrist, listBookingfrister } from '@jobnet/contracts';
import { samtaletyper } from '@jobnet/reference-data';
import { Actions, Button, DateField, FailureAlert, Form, formatLongDate, Loaded, Modal, Select, Table, TextField, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';

const schema = z.object({ frist: z.iso.date(), samtaletype: z.string(), grund: z.string().max(200), aktivFra: z.union([z.iso.date(), z.literal('')]).optional() });

const Aktiver = ({ borgerId, onDone }: DelProps & { onDone: () => void }): ReactElement => {
  const t = useTexts(borgerTexts).bookingfrist;
  const toast = useToast();
  const activate = useAction(activateBookingfrist, [listBookingfrister]);
  const form = useForm({
    schema,
    onSubmit: async ({ aktivFra, ...body }) => {
      await activate.run({ params: { borgerId }, body: { ...body, ...(aktivFra ? { aktivFra } : {}) } });
      toast({ kind: 'success', heading: t.done });
      onDone();
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form}>
        <DateField name="frist" label={t.fristLabel} />
        <DateField name="aktivFra" label={t.aktivFra} hint={t.aktivFraHint} optional />
        <Select name="samtaletype" label={t.samtaletype} options={samtaletyper.all.map(({ code, name }) => ({ value: code, label: name }))} />
        <TextField name="grund" label={t.grund} hint={t.grundHint} maxLength={200} autoComplete="off" />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};

const kanAnnulleres = new Set(['planlagt', 'aktiv', 'overskredet']);

/** KAL-16: takes a frist back, after asking. */
const Annuller = ({ borgerId, bookingfristId, frist }: DelProps & { bookingfristId: string; frist: string }): ReactElement => {
  const t = useTexts(borgerTexts).bookingfrist;
  const toast = useToast();
  const [spoerger, setSpoerger] = useState(false);
  const annuller = useAction(cancelBookingfrist, [listBookingfrister]);
  const udfoer = async (): Promise<void> => {
    await annuller.run({ params: { borgerId, bookingfristId } });
    setSpoerger(false);
    toast({ kind: 'success', heading: t.annulleret });
  };
  return (
    <>
      <Button variant="tertiary" aria-label={t.annullerFrist(frist)} onClick={() => setSpoerger(true)}>{t.annuller}</Button>
      {spoerger && (
        <Modal
          title={t.annullerFrist(frist)}
          onClose={() => setSpoerger(false)}
          actions={
            <>
              <Button variant="warning" busy={annuller.busy} onClick={() => void udfoer().catch(() => undefined)}>{t.annullerJa}</Button>
              <Button variant="secondary" onClick={() => setSpoerger(false)}>{t.annullerNej}</Button>
            </>
          }
        >
          <p>{t.annullerSpoerg}</p>
          {annuller.problem && <FailureAlert problem={annuller.problem} />}
        </Modal>
      )}
    </>
  );
};

/** KAL-15, BOOK-23: the frister with what has become of them, and a new one. */
export const Bookingfrister = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).bookingfrist;
  const [nummer, setNummer] = useState(0);
  const del = useFokusVed<HTMLDivElement>(nummer);
  const query = useEndpoint(listBookingfrister, { params: { borgerId } });
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
                { key: 'frist', header: t.frist, cell: ({ frist }) => formatLongDate(frist) },
                { key: 'samtaletype', header: t.samtaletype, cell: ({ samtaletype }) => samtaletyper.nameOf(samtaletype) },
                { key: 'grund', header: t.grund, cell: ({ grund }) => grund },
                { key: 'status', header: t.status, cell: (frist) => t.statusser[frist.status] + (frist.status === 'planlagt' && frist.aktivFra ? ` (${t.fra} ${formatLongDate(frist.aktivFra)})` : '') },
                { key: 'annuller', header: t.annuller, cell: (frist) => (kanAnnulleres.has(frist.status) ? <Annuller borgerId={borgerId} bookingfristId={frist.bookingfristId} frist={formatLongDate(frist.frist)} /> : null) },
              ]}
              rows={items}
              rowKey={({ bookingfristId }) => bookingfristId}
            />
          )}
          <Aktiver key={nummer} borgerId={borgerId} onDone={() => setNummer(nummer + 1)} />
        </div>
      )}
    </Loaded>
  );
};
