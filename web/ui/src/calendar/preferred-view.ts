import type { CalendarView } from './calendar-period.ts';

/** The view to begin with: a month needs width, so a phone begins with the list. */
export const preferredView = (): CalendarView =>
  typeof matchMedia === 'function' && matchMedia('(max-width: 575px)').matches ? 'list' : 'month';
