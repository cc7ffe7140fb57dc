import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@jobnet/embedded';

/** Prometheus' own folder, and the rules in it. */
export const observability = join(repoRoot, 'infra', 'observability');
export const alertRules = (): string => readFileSync(join(observability, 'alerts.yml'), 'utf8');

/** The alerts of the rules, in their order. */
export const alertNames = (rules: string): string[] => [...rules.matchAll(/- alert: (\w+)/g)].map(([, name]) => name ?? '');
