/** One item of a menu. */
export interface MenuItem {
  readonly to: string;
  readonly text: string;
  readonly items?: readonly MenuItem[];
  /** A red dot with a number, and what it counts in words. */
  readonly count?: { readonly number: number; readonly label: string };
  /** Greyed out: why it cannot be opened now. */
  readonly locked?: string;
  /** Only the path itself is its page; the paths under it belong to other items. */
  readonly exact?: boolean;
  /** Also the active item on these paths. */
  readonly covers?: readonly string[];
}

const within = (path: string, root: string): boolean => path === root || (root !== '/' && path.startsWith(`${root}/`));

const isPageOf = (item: MenuItem, path: string): boolean =>
  [item.to, ...(item.covers ?? [])].some((root) => (item.exact ? path === root : within(path, root)));

/** Whether the path is this item's page or lies under it, its sub-items included. */
export const isActive = (item: MenuItem, path: string): boolean => isPageOf(item, path) || (item.items ?? []).some((child) => isActive(child, path));

/** The item whose page this is: the longest `to` that holds the path. */
export const currentOf = (items: readonly MenuItem[], path: string): MenuItem | undefined =>
  items
    .flatMap((item) => [item, ...(item.items ?? [])])
    .filter((item) => isPageOf(item, path))
    .sort((a, b) => b.to.length - a.to.length)[0];
