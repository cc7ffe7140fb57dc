import { hvorAf } from './hvor.ts';
import { sessionerTexts } from './sessioner.texts.ts';

describe('where one is logged in', () => {
  it.each([
    [{ browser: 'Firefox', styresystem: 'Windows' }, 'Firefox på Windows'],
    [{ styresystem: 'iPhone' }, 'iPhone'],
    [{ browser: 'Chrome' }, 'Chrome'],
    [{}, 'Ukendt enhed'],
  ])('%j reads %s', (session, ord) => expect(hvorAf(session, sessionerTexts.da)).toBe(ord));
});
