const natTime = 2;
const danskTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' });
const timeMs = 3_600_000;

/** The next full hour that is two at night in Denmark; always later than now. */
export const naesteNat = (now: Date): Date => {
  let moment = new Date((Math.floor(now.getTime() / timeMs) + 1) * timeMs);
  while (Number(danskTime.format(moment)) !== natTime) moment = new Date(moment.getTime() + timeMs);
  return moment;
};
