import type { ReactElement } from 'react';
import { icons } from 'virtual:jobnet-icons';
import type { IconName } from './icon-names.ts';

/** An icon of the design system. Without a label it is decoration and hidden from screen readers. */
export const Icon = ({ name, label, className = '' }: { name: IconName; label?: string; className?: string }): ReactElement => (
  <svg
    className={`icon-svg ${className}`.trim()}
    viewBox={icons[name]?.box}
    focusable="false"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    <path d={icons[name]?.path} />
  </svg>
);
