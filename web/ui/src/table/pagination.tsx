import type { ReactElement } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { pageCount, pageNumbers } from './paging.ts';

interface PaginationProps {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which part of the list is shown, and buttons to the other pages; nothing more than the count when there is one page. */
export const Pagination = ({ page, size, total, onPage }: PaginationProps): ReactElement => {
  const t = useTexts(uiTexts).table;
  const pages = pageCount(total, size);
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  return (
    <>
      <p role="status">{t.shown(from, Math.min(page * size, total), total)}</p>
      {pages > 1 && (
        <nav className="pagination" aria-label={t.pages}>
          <button type="button" className={`button button-arrow button-previous${page === 1 ? ' hidden' : ''}`} aria-label={t.previousPage} onClick={() => onPage(page - 1)}>
            <Icon name="chevron-left" />
            <span className="pagination-nav-link">{t.previous}</span>
          </button>
          <span className="pagination-mobile">{t.pageOf(page, pages)}</span>
          <ul className="pagination__items">
            {pageNumbers(page, pages).map((number, place) =>
              number === 'gap' ? (
                <li key={`gap-${place}`} className="pagination-item pagination-overflow" aria-hidden="true"><span>...</span></li>
              ) : (
                <li key={number} className="pagination-item pagination-number">
                  <button type="button" className={`button ${number === page ? 'current-page' : 'button-secondary'}`} aria-label={t.page(number)} aria-current={number === page ? 'page' : undefined} onClick={() => onPage(number)}>
                    {number}
                  </button>
                </li>
              ),
            )}
          </ul>
          <button type="button" className={`button button-arrow button-next${page === pages ? ' hidden' : ''}`} aria-label={t.nextPage} onClick={() => onPage(page + 1)}>
            <span className="pagination-nav-link">{t.next}</span>
            <Icon name="chevron-right" />
          </button>
        </nav>
      )}
    </>
  );
};
