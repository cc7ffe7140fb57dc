import { Icon, useTexts } from '@jobnet/web-ui';
import { useId, type ReactElement } from 'react';
import { forsideTexts } from './forside.texts.ts';

/** A greyed shortcut: it can be found by keyboard and screen reader, and says why it is closed (AG-KF-04). */
export const LaastKort = ({ heading, reason }: { heading: string; reason: string }): ReactElement => {
  const t = useTexts(forsideTexts);
  const id = useId();
  return (
    <li>
      <div className="card jn-locked-card">
        <div className="card-content">
          <h3 className="card-heading">
            <button type="button" className="button button-unstyled" aria-disabled="true" aria-describedby={id}>
              <Icon name="lock" label={t.locked} /> {heading}
            </button>
          </h3>
          <p id={id}>{reason}</p>
        </div>
      </div>
    </li>
  );
};
