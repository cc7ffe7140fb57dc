import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Icon } from './icon.tsx';

export type Kind = 'success' | 'info' | 'warning' | 'error';

interface AlertProps {
  readonly kind: Kind;
  readonly heading?: string;
  readonly headingLevel?: 'h2' | 'h3' | 'h4';
  /** The alert came up after the page was shown, so it is read aloud at once: errors as alert, the rest as status. */
  readonly announce?: boolean;
  readonly children?: ReactNode;
}

/** A coloured box on the page that stays. Green success, blue info, yellow OBS, red error (GEN-07). */
export const Alert = ({ kind, heading, headingLevel: Heading = 'h2', announce = false, children }: AlertProps): ReactElement => {
  const t = useTexts(uiTexts);
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`alert alert-${kind} alert--paragraph`} {...(announce ? { role } : {})}>
      <Icon name={kind} className="alert-icon" label={t[kind]} />
      <div className="alert-body">
        {heading && <Heading className="alert-heading">{heading}</Heading>}
        {children && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
};
