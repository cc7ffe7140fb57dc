import { Icon, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { findJobTexts } from './find-job.texts.ts';
import type { Chip } from './kriterier.ts';

interface ChipsProps<T> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly onFjern: (uden: T) => void;
}

/** What is chosen, each with a cross that takes it away. */
export const Chips = <T,>({ label, chips, onFjern }: ChipsProps<T>): ReactElement | null => {
  const t = useTexts(findJobTexts).kriterier;
  if (chips.length === 0) return null;
  return (
    <ul className="jn-chips" aria-label={label}>
      {chips.map((chip, plads) => (
        <li key={`${plads}-${chip.tekst}`}>
          <button type="button" className="tag tag-icon" onClick={() => onFjern(chip.uden)}>
            <span className="sr-only">{t.fjern}: </span>
            {chip.tekst}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
};
