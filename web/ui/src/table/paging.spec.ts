import { pageCount, pageNumbers } from './paging.ts';

describe('paging', () => {
  it('shows every page while they are few', () => expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4]));

  it('leaves out the far ones', () => expect(pageNumbers(10, 20)).toEqual([1, 'gap', 9, 10, 11, 'gap', 20]));

  it('never puts a gap where one page would do', () => expect(pageNumbers(4, 20)).toEqual([1, 2, 3, 4, 5, 'gap', 20]));

  it('counts pages', () => expect([pageCount(0, 10), pageCount(10, 10), pageCount(12, 10)]).toEqual([1, 1, 2]));
});
