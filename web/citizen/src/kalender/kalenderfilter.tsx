import { useTexts } from '@jobnet/web-ui';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { slags, type Slags } from './kalender-poster.ts';
import { kalenderTexts } from './kalender.texts.ts';

interface KalenderfilterProps {
  readonly skjulte: readonly Slags[];
  readonly onSkjul: (skjulte: readonly Slags[]) => void;
}

/** KAL-02: what to see in the calendar, by kind. In words alone: it is no legend (KAL-11). A box turns at once; the address and the calendar follow. */
export const Kalenderfilter = ({ skjulte, onSkjul }: KalenderfilterProps): ReactElement => {
  const t = useTexts(kalenderTexts).filter;
  const id = useId();
  const [valgt, setValgt] = useState(skjulte);
  const adressens = skjulte.join();
  useEffect(() => setValgt(slags.filter((en) => adressens.split(',').includes(en))), [adressens]);
  const vis = (en: Slags, vist: boolean): void => {
    const nye = slags.filter((anden) => (anden === en ? !vist : valgt.includes(anden)));
    setValgt(nye);
    onSkjul(nye);
  };
  return (
    <fieldset className="jn-kalenderfilter">
      <legend className="form-label">{t.legend}</legend>
      <div className="jn-kalendervalg">
        {slags.map((en) => (
          <div key={en} className="form-group-checkbox">
            <input type="checkbox" className="form-checkbox" id={`${id}-${en}`} checked={!valgt.includes(en)} onChange={({ target }) => vis(en, target.checked)} />
            <label htmlFor={`${id}-${en}`}>{t.slags[en]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
