import { formatLongDate, RadioGroup, Select, Spinner, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { bookingTexts } from './booking.texts.ts';
import { perioder, sagsbehandlereI, type Periode } from './bookingvalg.ts';
import { fristFor, useMoedetider } from './moedetider.ts';
import { TrinRamme, type TrinProps } from './trin.tsx';

/** BOOK-32 step 2: with whom and when. The vendor's failure is told in step 3, between mødeform and FORTSÆT (FEJL-01). */
export const TrinPeriode = ({ valg, status, gaaTil }: TrinProps): ReactElement => {
  const t = useTexts(bookingTexts).periode;
  const tider = useMoedetider(valg.tilbud?.moedetilbudId);
  const frist = fristFor(status, valg.tilbud);
  const [sagsbehandler, setSagsbehandler] = useState(valg.sagsbehandler);
  const [periode, setPeriode] = useState<Periode>(valg.periode ?? 'maaneder2');
  const valgbare = perioder.filter((en) => en !== 'frist' || frist !== undefined);
  const navne = sagsbehandlereI(tider.data?.items ?? []);
  const videre = (): void => gaaTil(3, { ...valg, sagsbehandler: navne.find((navn) => navn === sagsbehandler), periode, tid: undefined, fejl: undefined });
  return (
    <TrinRamme nummer={2} fortsaet={{ klar: !tider.isPending, onFortsaet: videre }}>
      {tider.isPending ? (
        <Spinner />
      ) : (
        <Select
          name="sagsbehandler"
          label={t.sagsbehandler}
          optional
          empty={t.alle}
          options={navne.map((navn) => ({ value: navn, label: navn }))}
          defaultValue={sagsbehandler}
          onChange={(navn) => setSagsbehandler(navn || undefined)}
        />
      )}
      <RadioGroup
        name="periode"
        label={t.periode}
        defaultValue={periode}
        onChange={(en) => setPeriode(perioder.find((mulig) => mulig === en) ?? 'maaneder2')}
        options={valgbare.map((en) => ({ value: en, label: en === 'frist' ? t.frist(formatLongDate(frist ?? '')) : t.perioder[en] }))}
      />
    </TrinRamme>
  );
};
