/** The design system's icons we use (Apache 2.0, Material Symbols); the build reads their outlines. */
export const iconNames = [
  'arrow-forward', 'assignment', 'business', 'calendar-month', 'check', 'chevron-down', 'chevron-left', 'chevron-right', 'close',
  'contact-support', 'delete', 'document', 'edit', 'error', 'first-page', 'help', 'info', 'last-page', 'list-bulleted', 'lock', 'menu',
  'open-in-new', 'person', 'plus', 'print', 'refresh', 'search', 'sort-table-ascending', 'sort-table-descending', 'sort-table-none',
  'success', 'time', 'warning',
] as const;

export type IconName = (typeof iconNames)[number];
