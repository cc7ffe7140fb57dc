export { Calendar } from './calendar.tsx';
export { addDays, addMonths, startOfWeek, weekNumber } from './calendar-date.ts';
export type { CalendarEntry, EntryKind } from './calendar-layout.ts';
export { periodOf, type CalendarView } from './calendar-period.ts';
