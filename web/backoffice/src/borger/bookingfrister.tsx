import { activateBookingfrist, listBookingfrister } from '@jobnet/contracts';
import { samtaletyper } from '@jobnet/reference-data';
import { Actions, Button, DateField, Form, formatLongDate, Loaded, Select, Table, TextField, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './borger-page.tsx';

const schema = z.object({ frist: z.iso.date(), samtaletype: z.string(), grund: z.string().max(200) });

const Aktiver = ({ borgerId, onDone }: DelProps & { onDone: () => void }): ReactElement => {
  const t = useTexts(borgerTexts).bookingfrist;
  const toast = useToast();
  const activate = useAction(activateBookingfrist, [listBookingfrister]);
  const form = useForm({
    schema,
    onSubmit: async (body) => {
      await activate.run({ params: { borgerId }, body });
      toast({ kind: 'success', heading: t.done });
      onDone();
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form}>
        <DateField name="frist" label={t.fristLabel} />
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

/** KAL-15, BOOK-23: the active frister, and a new one. */
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
