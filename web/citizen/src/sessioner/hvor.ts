import type { AnswerOf, listSessioner } from '@jobnet/contracts';
import type { SessionerTexts } from './sessioner.texts.ts';

/** One place where one is logged in. */
export type Session = AnswerOf<typeof listSessioner>['items'][number];

/** What a session runs on, in words, as far as it is known. */
export const hvorAf = ({ browser, styresystem }: Pick<Session, 'browser' | 'styresystem'>, t: Pick<SessionerTexts, 'paa' | 'ukendt'>): string => {
  if (browser && styresystem) return t.paa(browser, styresystem);
  return browser ?? styresystem ?? t.ukendt;
};
