/** The page numbers to show, `gap` where some are left out: always the first, the last, the current and its neighbours. */
export const pageNumbers = (current: number, pages: number): readonly (number | 'gap')[] => {
  const wanted = [1, current - 1, current, current + 1, pages].filter((page) => page >= 1 && page <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((page, index) => {
    const before = sorted[index - 1];
    if (before === undefined || page === before + 1) return [page];
    return page === before + 2 ? [page - 1, page] : ['gap' as const, page];
  });
};

/** How many pages a list has; an empty list has one. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));
