import type { ReactElement } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

/** "Vent venligst...": something is being fetched. */
export const Spinner = ({ text }: { text?: string }): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <div className="d-flex flex-column align-items-center py-6">
      <div className="spinner" aria-hidden="true" />
      <div className="spinner-status" role="status">{text ?? t.wait}</div>
    </div>
  );
};
