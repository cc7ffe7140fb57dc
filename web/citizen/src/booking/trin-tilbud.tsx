import { listMoedetilbud } from '@jobnet/contracts';
import { Alert, formatLongDate, RadioGroup, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { bookingTexts } from './booking.texts.ts';
import { medTilbud } from './bookingvalg.ts';
import { fejlI, Leverandoersvar } from './leverandoersvar.tsx';
import { formNavn, iOrden } from './moedeformer.ts';
import { useOverskrifter } from './overskrifter.ts';
import { TrinRamme, type TrinProps } from './trin.tsx';

/** BOOK-32 step 1: what the kommune offers. When the vendor fails or offers nothing, the way leads to step 4, where that can be reported. */
export const TrinTilbud = ({ valg, status, gaaTil }: TrinProps): ReactElement => {
  const t = useTexts(bookingTexts).tilbud;
  const { under } = useOverskrifter();
  const tilbud = useEndpoint(listMoedetilbud, {});
  const [valgtId, setValgtId] = useState(valg.tilbud?.moedetilbudId);
  const fejl = fejlI(tilbud, '3');
  const valgt = tilbud.data?.items.find((et) => et.moedetilbudId === valgtId);
  const fristFor = (samtaletype: string) => status.bookingfrister.find((frist) => frist.samtaletype === samtaletype);
  const fortsaet = (): void => {
    if (fejl) gaaTil(4, { fejl });
    else if (valgt) gaaTil(2, medTilbud(valg, valgt));
  };
  return (
    <TrinRamme nummer={1} fortsaet={{ klar: Boolean(fejl ?? valgt) && !(fejl && tilbud.isFetching), mangler: tilbud.data && t.mangler, onFortsaet: fortsaet }}>
      <Leverandoersvar query={tilbud}>
        {({ items }) =>
          items.length === 0 ? (
            <Alert kind="warning" heading={t.ingen.heading} headingLevel={under} announce>{t.ingen.text}</Alert>
          ) : (
            <RadioGroup
              name="tilbud"
              label={t.vaelg}
              defaultValue={valgtId}
              onChange={setValgtId}
              options={items.map((et) => {
                const frist = fristFor(et.samtaletype);
                const om = t.moedeformer(iOrden(et.moedeformer).map(formNavn).join(', '), et.sted);
                return { value: et.moedetilbudId, label: et.titel, hint: (frist ? t.opfylder(formatLongDate(frist.frist)) : '') + om };
              })}
            />
          )
        }
      </Leverandoersvar>
    </TrinRamme>
  );
};
