import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PORTS, wantedPorts } from '../../embedded/src/ports.mjs';
import { verdictOf } from './alerts.mjs';
import { configFor } from './prometheus.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'infra', 'observability');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const alerts = read('infra/observability/alerts.yml');
const testFiles = ['alerts.test.yml', 'alerts-hours.test.yml'];
const names = [...alerts.matchAll(/- alert: (\w+)/g)].map(([, name]) => name ?? '');

/** promtool of Debian's prometheus; where it is missing the check is CI's alone. */
const promtool = (...args: string[]): { status: number | null; output: string } => {
  const { error, status, stderr, stdout } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' });
  if (error && process.env['CI'] === undefined) return { status: 0, output: 'promtool is not installed here; CI runs it' };
  return { status, output: `${error ? 'promtool is missing: install prometheus\n' : ''}${stdout}${stderr}` };
};

describe('the alert rules', () => {
  it('are taken by promtool, and each fires and stays quiet as its tests say', () => {
    expect(promtool('check', 'config', 'prometheus.yml')).toMatchObject({ status: 0 });
    for (const tests of testFiles) expect(promtool('test', 'rules', tests)).toMatchObject({ status: 0 });
  }, 400_000);

  it('each have a test that they fire and one that they stay quiet', () => {
    const tested = [...testFiles.map((tests) => read(`infra/observability/${tests}`)).join('\n').matchAll(/- name: (.+)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(15);
    expect([...tested].sort()).toEqual(names.flatMap((name) => [`${name} fires`, `${name} stays quiet`]).sort());
  });

  it('ask only for metrics that we have', () => {
    const sources = ['libs/messaging/src/metrics.ts', 'libs/service-kit/src/observe/http-metrics.ts', 'libs/service-kit/src/observe/measures.ts', 'services/booking/src/booking-fejl/delivery-figures.ts'];
    const code = sources.map(read).join('\n');
    const asked = new Set([...alerts.matchAll(/\b((?:messaging|http|outside|webhook|booking_fejl)_[a-z_]+)/g)].map(([, name]) => (name ?? '').replace(/_(count|bucket|sum)$/, '')));
    expect([...asked].filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the dashboards', () => {
  const dashboards = ['jobnet-messages', 'jobnet-requests'].map((name) => JSON.parse(read(`infra/observability/grafana/${name}.json`)) as { panels: { targets: { expr: string }[] }[] });
  const queries = dashboards.flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)));

  it('ask only for metrics that we have', () => {
    const code = ['libs/messaging/src/metrics.ts', 'libs/service-kit/src/observe/http-metrics.ts', 'libs/service-kit/src/observe/measures.ts', 'services/booking/src/booking-fejl/delivery-figures.ts', 'infra/gateway/src/metrics.ts', 'web/server/src/metrics.ts'].map(read).join('\n');
    const asked = new Set(queries.flatMap((query) => [...query.matchAll(/\b((?:messaging|http|outside|webhook|gateway|web)_[a-z_]+)/g)].map(([, name]) => (name ?? '').replace(/_(count|bucket|sum)$/, ''))));
    expect(asked.size).toBeGreaterThan(15);
    expect([...asked].filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the scrape config', () => {
  it('names the port of every part that has figures', () => {
    const wanted = ['IDENTITY_PORT', 'CITIZEN_PORT', 'BOOKING_PORT', 'EMPLOYER_PORT', 'NOTIFICATIONS_PORT', 'WEB_PORT'].map((variable) => PORTS.find((entry) => entry.variable === variable)?.port);
    const gateway = wantedPorts(['JOBNET_PORT'], {}).find(({ part }) => part.includes('metrics'))?.port;
    const scraped = [...read('infra/observability/prometheus.yml').matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
    expect(scraped).toEqual([gateway, ...wanted]);
  });

  it('follows a running system to its ports', () => {
    const config = configFor(read('infra/observability/prometheus.yml'), { JOBNET_PORT: 18_080, CITIZEN_PORT: 18_092 });
    expect(config).toContain('127.0.0.1:18090');
    expect(config).toContain('127.0.0.1:18092');
    expect(config).toContain('127.0.0.1:8091');
    expect(config).toContain(join(folder, 'alerts.yml'));
  });
});

describe('npm run alerts', () => {
  const rules = [
    { name: 'PartDown', state: 'firing' as const, summaries: ['citizen does not answer'] },
    { name: 'DeadLetters', state: 'inactive' as const, summaries: [] },
  ];

  it('is well only when the named alerts are, and names what is not', () => {
    expect(verdictOf(rules, ['DeadLetters'])).toEqual({ lines: ['DeadLetters: well'], well: true });
    expect(verdictOf(rules, ['PartDown'])).toEqual({ lines: ['PartDown: firing', '  citizen does not answer'], well: false });
    expect(verdictOf(rules, ['Unknown']).well).toBe(false);
    expect(verdictOf(rules, [])).toEqual({ lines: ['PartDown: firing', '  citizen does not answer'], well: false });
    expect(verdictOf(rules.slice(1), [])).toEqual({ lines: ['All 1 alerts are well.'], well: true });
  });
});
