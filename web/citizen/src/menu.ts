import type { MenuItem } from '@jobnet/web-ui';
import type { AppTexts } from './app.texts.ts';
import { links } from './links.ts';

/** GEN-03: the top navigation, exactly these four in this order. `opgaver` is the number of tasks behind the red dot. */
export const topMenu = ({ menu }: AppTexts, opgaver?: MenuItem['count']): readonly MenuItem[] => [
  { to: links.findJob, text: menu.findJob },
  { to: links.gemteJob, text: menu.gemteJob },
  { to: links.joblog, text: menu.joblog },
  { to: links.mitJobnet, text: menu.mitJobnet, covers: [links.tilmeld], count: opgaver },
];

/** What decides the items that only some have (GEN-04, GEN-05). */
export interface MenuFacts {
  readonly dagpengetaellere: boolean;
  readonly minSag: boolean;
  readonly oplysningerOmDig: boolean;
  /** Messages that have not been read. */
  readonly ulaeste?: MenuItem['count'];
}

/** GEN-04, GEN-05: the left menu of Mit Jobnet, exactly these in this order. */
export const mitJobnetMenu = ({ mitJobnet: t }: AppTexts, facts: MenuFacts): readonly MenuItem[] => [
  {
    to: links.mitJobnet,
    text: t.planer,
    exact: true,
    items: [
      { to: links.opgaver, text: t.opgaver },
      { to: links.minPlan, text: t.minPlan },
      { to: links.kalender, text: t.kalender },
      ...(facts.dagpengetaellere ? [{ to: links.dagpengetaellere, text: t.dagpengetaellere }] : []),
      ...(facts.minSag ? [{ to: links.minSag, text: t.minSag }] : []),
    ],
  },
  { to: links.jobmatch, text: t.jobmatch },
  { to: links.cv, text: t.cv },
  { to: links.sygRask, text: t.sygRask },
  { to: links.ferie, text: t.ferie },
  { to: links.beskeder, text: t.beskeder, count: facts.ulaeste },
  { to: links.tilmeld, text: t.tilmeld },
  { to: links.kontakt, text: t.kontakt },
  ...(facts.oplysningerOmDig ? [{ to: links.oplysningerOmDig, text: t.oplysningerOmDig }] : []),
];
