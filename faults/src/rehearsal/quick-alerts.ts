/** How much faster everything passes in a rehearsal: a rule that waits 10 minutes waits 1. */
export const times = 10;

const inSeconds = { s: 1, m: 60, h: 3_600 } as const;
const quick = (amount: string, unit: string): string => `${Math.max(1, Math.round((Number(amount) * inSeconds[unit as keyof typeof inSeconds]) / times))}s`;

/** The alert rules with every duration, window and age a tenth of what it is, at any hour of any day; what they look at and say stays the same. */
export const quickAlerts = (rules: string): string =>
  rules
    .replace(/\bfor: (\d+)([smh])\b/g, (_, amount, unit) => `for: ${quick(amount, unit)}`)
    .replace(/\[(\d+)([smh])\]/g, (_, amount, unit) => `[${quick(amount, unit)}]`)
    .replace(/(_seconds\)) > (\d+)/g, (_, metric, limit) => `${metric} > ${Number(limit) / times}`)
    .replace(/hour\(\) >= \d+ < \d+/g, 'hour() >= 0 < 24')
    .replace(/day_of_week\(\) >= \d <= \d/g, 'day_of_week() >= 0 <= 6');

/** The scrape config of every part on the rehearsal's ports, looked at each second, with the quick rules. */
export const quickConfig = (config: string, { portOf, rulesFile }: { readonly portOf: (usual: number) => number; readonly rulesFile: string }): string =>
  config
    .replace(/(scrape|evaluation)_interval: \w+/g, '$1_interval: 1s')
    .replace(/127\.0\.0\.1:(\d+)/g, (_, port) => `127.0.0.1:${portOf(Number(port))}`)
    .replace('- alerts.yml', `- ${rulesFile}`);
