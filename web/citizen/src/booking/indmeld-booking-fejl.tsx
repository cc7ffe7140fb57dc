import { fejltekstMax, reportBookingFejl } from '@jobnet/contracts';
import { fritekst } from '@jobnet/contracts/define';
import { Actions, Alert, Button, Form, Modal, TextArea, useAction, useForm, useTexts, type Action } from '@jobnet/web-ui';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { z } from 'zod';
import type { Bookingfejl } from './bookingvalg.ts';
import { indmeldTexts } from './indmeld.texts.ts';
import { ProevSenere } from './systemfejl.tsx';

interface Rapport extends Bookingfejl {
  /** FEJL-18: the mødetilbud that was chosen. */
  readonly moedetilbudId?: string;
  /** FEJL-19: the existing meeting that the report is about. */
  readonly indkaldelsesId?: string;
  /** Where the failure was met; selvbooking unless told. */
  readonly forloeb?: 'selvbooking' | 'straksbooking';
}

interface IndmeldFormProps {
  readonly rapport: Rapport;
  readonly indmeld: Action<typeof reportBookingFejl>;
  readonly onIndmeldt: () => void;
  readonly onForlad: () => void;
}

const skema = z.object({ fejltekst: fritekst(fejltekstMax) });

/** FEJL-07..13: the text, and INDMELD once there is one. */
const IndmeldForm = ({ rapport, indmeld, onIndmeldt, onForlad }: IndmeldFormProps): ReactElement => {
  const t = useTexts(indmeldTexts);
  const [tom, setTom] = useState(true);
  const { tidspunkt, forloeb = 'selvbooking', ...resten } = rapport;
  const form = useForm({
    schema: skema,
    onSubmit: async ({ fejltekst }) => {
      await indmeld.run({ body: { ...resten, fejltekst, fejlTidspunkt: tidspunkt, forloeb } });
      onIndmeldt();
    },
  });
  return (
    <>
      <p>{t.intro}</p>
      <ProevSenere />
      <Form form={form}>
        <TextArea name="fejltekst" label={t.fejltekst} limit={fejltekstMax} onChange={(tekst) => setTom(tekst.trim() === '')} />
        <Actions>
          <Button type="submit" inactive={tom} busy={form.busy}>{t.indmeld}</Button>
          <Button variant="secondary" onClick={onForlad}>{t.forlad}</Button>
        </Actions>
      </Form>
    </>
  );
};

/** FEJL-15: the report was accepted; takes focus, since the form it replaces is gone. */
const Kvittering = (): ReactElement => {
  const t = useTexts(indmeldTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="jn-fokus">
      <Alert kind="success" announce><p>{t.kvittering}</p></Alert>
    </div>
  );
};

/** The button INDMELD BOOKING-FEJL and its pop-up (FEJL-04, FEJL-06..16). FORLAD, the cross and Escape send nothing. */
export const IndmeldBookingFejl = (rapport: Rapport): ReactElement => {
  const t = useTexts(indmeldTexts);
  const [vist, setVist] = useState<'intet' | 'form' | 'kvittering'>('intet');
  const indmeld = useAction(reportBookingFejl);
  const luk = (): void => setVist('intet');
  return (
    <>
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setVist('form')}>{t.aabn}</Button>
      {vist !== 'intet' && (
        <Modal title={t.title} form onClose={luk} actions={vist === 'kvittering' ? <Button onClick={luk}>{t.luk}</Button> : undefined}>
          {vist === 'kvittering' ? <Kvittering /> : <IndmeldForm rapport={rapport} indmeld={indmeld} onIndmeldt={() => setVist('kvittering')} onForlad={luk} />}
        </Modal>
      )}
    </>
  );
};
