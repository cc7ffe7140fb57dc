import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickAlerts, quickConfig } from './quick-alerts.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'infra', 'observability');
const alerts = readFileSync(join(folder, 'alerts.yml'), 'utf8');

describe('the alerts of a rehearsal', () => {
  it('wait a tenth as long, and look a tenth as far back', () => {
    const rule = 'expr: max(messaging_outbox_oldest_age_seconds) > 60 and increase(x_total[1h]) > 3\nfor: 5m\n';
    expect(quickAlerts(rule)).toBe('expr: max(messaging_outbox_oldest_age_seconds) > 6 and increase(x_total[360s]) > 3\nfor: 30s\n');
  });

  it('look at every hour of every day', () => {
    expect(quickAlerts('x > 0 and on () (hour() >= 8 < 13) and on () (day_of_week() >= 1 <= 5)')).toBe('x > 0 and on () (hour() >= 0 < 24) and on () (day_of_week() >= 0 <= 6)');
  });

  it('are the same rules otherwise', () => {
    const withoutTimes = (text: string) => text.replace(/\d+(?:\.\d+)?[smh]?/g, '');
    expect(withoutTimes(quickAlerts(alerts))).toBe(withoutTimes(alerts));
    expect(quickAlerts(alerts)).not.toMatch(/\dm\b|\dh\]/);
  });

  it('look at the parts each second, where they are', () => {
    const config = quickConfig(readFileSync(join(folder, 'prometheus.yml'), 'utf8'), { portOf: (port) => port + 20_000, rulesFile: '/quick.yml' });
    expect(config).toContain('scrape_interval: 1s');
    expect(config).toContain('"127.0.0.1:28092"');
    expect(config).toContain('- /quick.yml');
    expect(config).not.toMatch(/127\.0\.0\.1:8\d{3}\b/);
  });
});
