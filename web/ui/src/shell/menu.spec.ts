import { currentOf, isActive, type MenuItem } from './menu.ts';

const plan: MenuItem = { to: '/mit-jobnet', text: 'Planer og aftaler', exact: true, items: [{ to: '/mit-jobnet/kalender', text: 'Kalender og møder' }] };
const menu: readonly MenuItem[] = [plan, { to: '/mit-jobnet/jobmatch', text: 'Jobmatch' }, { to: '/tilmeld', text: 'Tilmeld og afmeld' }];

describe('the menu', () => {
  it.each([
    ['/mit-jobnet/kalender/book/trin/3', 'Kalender og møder'],
    ['/mit-jobnet/jobmatch', 'Jobmatch'],
    ['/tilmeld/trin/1', 'Tilmeld og afmeld'],
  ])('marks the item of %s', (path, text) => expect(currentOf(menu, path)?.text).toBe(text));

  it('does not take /tilmelding for /tilmeld', () => expect(currentOf(menu, '/tilmelding')).toBeUndefined());

  it('does not take a page under Mit Jobnet for Planer og aftaler', () => expect(isActive(plan, '/mit-jobnet/jobmatch')).toBe(false));

  it('keeps the parent of the current page active', () => expect(isActive(plan, '/mit-jobnet/kalender')).toBe(true));
});
