import { type AnswerOf, listJoboensker, showJobmatch, showLanding, showLedighedsstatus } from '@jobnet/contracts';

/** One line of "Jeg søger job som". */
export type Joboenske = AnswerOf<typeof listJoboensker>['items'][number];

/** What shows the borger's joboensker and must be fetched again when they change. */
export const afhaengerAfJoboensker = [listJoboensker, showJobmatch, showLanding, showLedighedsstatus] as const;

/** What the borger chose: the alias where there is one, else the stillingsbetegnelse. */
export const navnPaa = ({ label, aliasLabel }: Pick<Joboenske, 'label' | 'aliasLabel'>): string => aliasLabel ?? label;

/** Ref of what opened: its first field takes the focus. */
export const fokuserFoerste = (element: HTMLElement | null): void => element?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
