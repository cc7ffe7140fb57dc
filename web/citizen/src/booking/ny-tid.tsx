import { Actions, Alert, Button, FailureAlert, LinkButton, RadioGroup, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import type { Moede } from '../kalender/moede-fakta.tsx';
import { tidspunktTekst } from '../kalender/tidspunkt.ts';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import type { Moedetid } from './bookingvalg.ts';
import { IndmeldBookingFejl } from './indmeld-booking-fejl.tsx';
import { Leverandoersvar } from './leverandoersvar.tsx';
import { formNavn, iOrden } from './moedeformer.ts';
import { useMoedetider } from './moedetider.ts';
import { ombookTexts } from './ombook.texts.ts';
import { Systemfejl } from './systemfejl.tsx';
import { Tidsvalg } from './tidsvalg.tsx';
import { useOmbooking } from './use-ombooking.ts';

interface Valg {
  readonly moedeform?: string;
  readonly tid?: Moedetid;
}

/** BOOK-05: the free times of the meeting's mødetilbud; a failure may be reported with the meeting's id (FEJL-19). */
export const NyTid = ({ moede }: { moede: Moede }): ReactElement => {
  const t = useTexts(ombookTexts);
  const texts = useTexts(bookingTexts).tid;
  const [{ moedeform, tid }, setValg] = useState<Valg>({ moedeform: moede.moedeform });
  const ombooking = useOmbooking(moede.moedeId);
  const tider = useMoedetider(moede.moedetilbudId);
  const former = iOrden([...new Set([moede.moedeform, ...(tider.data?.items ?? []).flatMap((en) => en.moedeformer)])]);
  const ledige = (tider.data?.items ?? []).filter((en) => moedeform !== undefined && en.moedeformer.includes(moedeform) && en.tidId !== ombooking.taget);
  const valgt = ledige.find(({ tidId }) => tidId === tid?.tidId);
  return (
    <>
      <p>{t.nu(tidspunktTekst(moede.start, moede.slut))}</p>
      {ombooking.taget && <Alert kind="warning" heading={texts.taget.heading} announce>{texts.taget.text}</Alert>}
      <Leverandoersvar query={tider}>
        {({ items }) =>
          items.length === 0 ? (
            <Alert kind="warning" heading={texts.ingen.heading} announce>{texts.ingen.text}</Alert>
          ) : (
            <>
              <RadioGroup name="moedeform" label={t.moedeform} defaultValue={moedeform} onChange={(ny) => setValg({ moedeform: ny, tid })} options={former.map((kode) => ({ value: kode, label: formNavn(kode) }))} />
              {ledige.length === 0 ? (
                <Alert kind="info" heading={texts.ingenPassende.heading} announce>{texts.ingenPassende.text}</Alert>
              ) : (
                <Tidsvalg key={moedeform} tider={ledige} valgt={valgt} onVaelg={(ny) => setValg({ moedeform, tid: ny })} />
              )}
            </>
          )
        }
      </Leverandoersvar>
      {valgt && <p role="status"><strong>{texts.valgt}:</strong> {tidspunktTekst(valgt.start, valgt.slut)}, {valgt.sagsbehandler}</p>}
      {ombooking.fejlet && <Systemfejl headingLevel="h2" />}
      {ombooking.problem && <FailureAlert problem={ombooking.problem} />}
      {!valgt && <p className="form-hint">{t.mangler}</p>}
      <Actions>
        <Button inactive={!valgt} busy={ombooking.busy} onClick={() => valgt && moedeform && void ombooking.flyt(valgt, moedeform)}>{t.flyt}</Button>
        {ombooking.fejlet && <IndmeldBookingFejl fejlkode="4" tidspunkt={ombooking.fejlet} indkaldelsesId={moede.moedeId} moedetilbudId={moede.moedetilbudId} />}
        <LinkButton variant="secondary" to={links.moede(moede.moedeId)}>{t.behold}</LinkButton>
      </Actions>
    </>
  );
};
