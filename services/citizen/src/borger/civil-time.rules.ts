const timeFormat = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });

/** The time of day in Denmark, `14:05`. */
export const danishTimeOf = (moment: Date): string => timeFormat.format(moment);

/** The civil date a number of months after another; the last day of the month when that day does not exist. */
export const addMonths = (date: string, months: number): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(day, lastDay.getUTCDate()))).toISOString().slice(0, 10);
};
