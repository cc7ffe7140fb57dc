import type { ButtonHTMLAttributes, MouseEvent, ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'warning' | 'unstyled';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  /** The action runs: the button says so, keeps focus and ignores clicks. */
  readonly busy?: boolean;
  /** The button can be found but not used; say why nearby (`aria-describedby`). */
  readonly inactive?: boolean;
  readonly children: ReactNode;
}

/** A button. It is never `disabled`, so that keyboard and screen reader still find it. */
export const Button = ({ variant = 'primary', icon, busy = false, inactive = false, type = 'button', onClick, children, ...rest }: ButtonProps): ReactElement => {
  const t = useTexts(uiTexts);
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    if (busy || inactive) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button {...rest} type={type} className={`button button-${variant} ${rest.className ?? ''}`.trim()} aria-busy={busy || undefined} aria-disabled={busy || inactive || undefined} onClick={click}>
      {busy && <span className="spinner spinner-small" aria-hidden="true" />}
      {icon && !busy && <Icon name={icon} />}
      {busy ? t.wait : children}
    </button>
  );
};

interface LinkButtonProps {
  /** A path in this app, or any address with `external` (another app, the API, another site). */
  readonly to: string;
  readonly external?: boolean;
  readonly variant?: Exclude<ButtonVariant, 'unstyled'>;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export const LinkButton = ({ to, external = false, variant = 'primary', children }: LinkButtonProps): ReactElement => {
  const className = `button button-${variant}`;
  if (external) return <a className={className} href={to}>{children}</a>;
  return <Link className={className} to={to}>{children}</Link>;
};

/** The buttons under a form or a text, wrapping on a phone. */
export const Actions = ({ children }: { children: ReactNode }): ReactElement => <div className="jn-actions">{children}</div>;
