import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { formatMoment } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

interface ReceiptPanelProps {
  readonly title: string;
  /** When the service registered it; left out where the receipt's own words say so. */
  readonly at?: string;
  readonly number?: string;
  readonly children?: ReactNode;
}

/** The receipt that stays on the page: what was registered, when, and its number. Takes focus when it comes (TIL-29). */
export const ReceiptPanel = ({ title, at, number, children }: ReceiptPanelProps): ReactElement => {
  const t = useTexts(uiTexts);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} className="jn-receipt" tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {at && (
        <p>
          {t.receipt.at}: <time dateTime={at}>{formatMoment(at)}</time>
        </p>
      )}
      {number && (
        <p>
          {t.receipt.number}: <span>{number}</span>
        </p>
      )}
    </section>
  );
};
