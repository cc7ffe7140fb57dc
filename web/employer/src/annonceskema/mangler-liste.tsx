import { Icon, useTexts } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import type { Trin } from './svar.ts';

/** One reason against sending, and the step where it is put right. */
export interface Mangel {
  readonly trin: Trin;
  readonly tekst: string;
}

interface ManglerListeProps {
  readonly mangler: readonly Mangel[];
  readonly til: (trin: Trin) => string;
  /** Grows with each refused sending, so that the list takes focus. */
  readonly forsoeg: number;
}

/** Everything that keeps the ad from being sent, each a link to its step (ANN-26). */
export const ManglerListe = ({ mangler, til, forsoeg }: ManglerListeProps): ReactElement | null => {
  const t = useTexts(annonceskemaTexts).tjek;
  const boks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (forsoeg > 0) boks.current?.focus();
  }, [forsoeg]);
  if (mangler.length === 0) return null;
  return (
    <div ref={boks} className="alert alert-error jn-error-summary" tabIndex={-1} role="alert">
      <Icon name="error" className="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{t.mangler}</h2>
        <ul className="alert-text nobullet-list">
          {mangler.map(({ trin, tekst }) => (
            <li key={tekst}>
              <Link to={til(trin)}>{tekst}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
