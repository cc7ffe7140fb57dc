import { useStillingsforslag, useTexts } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import type { ReactElement } from 'react';
import { Chips } from './chips.tsx';
import { findJobTexts } from './find-job.texts.ts';
import { chipsAfStillinger } from './kriterier.ts';
import { medAlias, medStilling, useStillingsnavne, useStillingstrae, type Stillingsvalg } from './stillinger.ts';
import { StillingsTrae } from './stillings-trae.tsx';

interface StillingsFeltProps {
  readonly valg: Stillingsvalg;
  readonly onVaelg: (valg: Stillingsvalg) => void;
}

/** Choosing stillingsbetegnelser and aliases: by typing, or in the tree (JOB-07..09). */
export const StillingsFelt = ({ valg, onVaelg }: StillingsFeltProps): ReactElement => {
  const t = useTexts(findJobTexts);
  const { forslag, soeg, venter } = useStillingsforslag();
  const trae = useStillingstrae(true);
  const navne = useStillingsnavne(valg);
  const vaelg = (vaerdi: string): void => {
    const valgt = forslag.find((et) => (et.aliasId ?? et.conceptUri) === vaerdi);
    if (!valgt) return;
    const stillinger = trae.data?.omraader.flatMap((omraade) => omraade.grupper).flatMap((gruppe) => gruppe.stillinger) ?? [];
    const aliasser = stillinger.find((en) => en.conceptUri === valgt.conceptUri)?.aliasser ?? [];
    if (!valgt.aliasId) onVaelg(medStilling(valg, { conceptUri: valgt.conceptUri, aliasser }, true));
    else if (!valg.conceptUri.includes(valgt.conceptUri)) onVaelg(medAlias(valg, valgt.aliasId, true));
  };
  return (
    <>
      <SuggestField
        name="stilling"
        label={t.form.stilling}
        hint={t.form.stillingHint}
        optional
        suggestions={forslag.map((et) => (et.aliasId ? { value: et.aliasId, text: et.alias ?? et.label, note: t.trae.aliasFor(et.label) } : { value: et.conceptUri, text: et.label, note: et.gruppenavn }))}
        pending={venter}
        onType={soeg}
        onChoose={(valgt) => valgt && vaelg(valgt.value)}
      />
      <Chips chips={chipsAfStillinger(valg, navne, t.kriterier)} onFjern={onVaelg} label={t.form.stilling} />
      <StillingsTrae valg={valg} onVaelg={onVaelg} />
    </>
  );
};
