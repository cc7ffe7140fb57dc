const timeFormat = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });

/** The time of day in Denmark, `14:05`. */
export const danishTimeOf = (moment: Date): string => timeFormat.format(moment);
