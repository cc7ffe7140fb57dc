import type { ReactElement } from 'react';
import type { Kind } from './alert.tsx';

/** A word on a coloured ground: a status such as "På Jobnet". */
export const Badge = ({ text, kind }: { text: string; kind?: Kind }): ReactElement => <span className={`badge${kind ? ` badge-${kind}` : ''}`}>{text}</span>;

/** The red dot with a number; `label` says in words what is counted. Shows nothing at 0. */
export const Dot = ({ count, label }: { count: number; label: string }): ReactElement | null =>
  count > 0 ? (
    <span className="jn-dot">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only"> {label}</span>
    </span>
  ) : null;
