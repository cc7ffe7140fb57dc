import { Alert, dateOfMoment, RadioGroup, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { tidspunktTekst } from '../kalender/tidspunkt.ts';
import { bookingTexts } from './booking.texts.ts';
import { passendeTider, type Moedetid } from './bookingvalg.ts';
import { fejlI, Leverandoersvar } from './leverandoersvar.tsx';
import { formNavn, iOrden } from './moedeformer.ts';
import { fristFor, sidsteDag, useMoedetider } from './moedetider.ts';
import { Tidsvalg } from './tidsvalg.tsx';
import { useOverskrifter } from './overskrifter.ts';
import { TrinRamme, type TrinProps } from './trin.tsx';

/** BOOK-11: mødeform and time. FEJL-01..03 stand between the mødeform and FORTSÆT, and FORTSÆT then leads to the report in step 4. */
export const TrinTid = ({ valg, saet, status, gaaTil }: TrinProps): ReactElement => {
  const t = useTexts(bookingTexts).tid;
  const { under } = useOverskrifter();
  const taget = (useLocation().state as { readonly taget?: string } | null)?.taget;
  const tider = useMoedetider(valg.tilbud?.moedetilbudId);
  const fejl = fejlI(tider, '2');
  const former = iOrden(valg.tilbud?.moedeformer ?? []);
  const til = { dato: sidsteDag(valg.periode, fristFor(status, valg.tilbud)), dagAf: dateOfMoment };
  const vaelgForm = (moedeform: string): void => saet({ ...valg, moedeform, tid: valg.tid?.moedeformer.includes(moedeform) ? valg.tid : undefined });
  const valgtTid = tider.data?.items.find(({ tidId }) => tidId === valg.tid?.tidId && tidId !== taget);
  const klar = fejl ? !tider.isFetching : valgtTid !== undefined && valg.moedeform !== undefined;
  const liste = (alle: readonly Moedetid[]): ReactElement => {
    if (alle.length === 0) return <Alert kind="warning" heading={t.ingen.heading} headingLevel={under} announce>{t.ingen.text}</Alert>;
    if (!valg.moedeform) return <Alert kind="info">{t.foerst}</Alert>;
    const passende = passendeTider(alle, valg, til).filter(({ tidId }) => tidId !== taget);
    if (passende.length === 0) return <Alert kind="info" heading={t.ingenPassende.heading} headingLevel={under} announce>{t.ingenPassende.text}</Alert>;
    return <Tidsvalg key={valg.moedeform} tider={passende} valgt={valgtTid} onVaelg={(tid) => saet({ ...valg, tid })} />;
  };
  return (
    <TrinRamme nummer={3} fortsaet={{ klar, mangler: tider.data && t.mangler, onFortsaet: () => gaaTil(4, { ...valg, fejl, tid: fejl ? undefined : valg.tid }) }}>
      {taget && !valgtTid && <Alert kind="warning" heading={t.taget.heading} headingLevel={under} announce>{t.taget.text}</Alert>}
      <RadioGroup name="moedeform" label={t.moedeform} defaultValue={valg.moedeform} onChange={vaelgForm} options={former.map((kode) => ({ value: kode, label: formNavn(kode) }))} />
      <Leverandoersvar query={tider}>{({ items }) => liste(items)}</Leverandoersvar>
      {valgtTid && <p role="status"><strong>{t.valgt}:</strong> {tidspunktTekst(valgtTid.start, valgtTid.slut)}, {valgtTid.sagsbehandler}</p>}
    </TrinRamme>
  );
};
