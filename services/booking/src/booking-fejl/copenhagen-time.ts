const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** A moment as ISO 8601 with Denmark's offset at that moment: `2026-07-01T10:00:00+02:00` (FEJL-26). */
export const copenhagenIso = (moment: Date): string => {
  const zone = offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return `${parts.format(moment).replace(' ', 'T')}${zone || '+00:00'}`;
};
