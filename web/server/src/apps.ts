import { join } from 'node:path';
import { paths as backofficePaths } from '@jobnet/web-backoffice/paths';
import { paths as citizenPaths } from '@jobnet/web-citizen/paths';
import { paths as employerPaths } from '@jobnet/web-employer/paths';

/** One of the three web apps: where it is mounted, where its build lies, which paths it knows. */
export interface WebApp {
  readonly name: 'citizen' | 'employer' | 'backoffice';
  /** `''` for Jobnet, `/virksomhed` for JobAG. */
  readonly mount: string;
  readonly folder: string;
  readonly known: (path: string) => boolean;
}

/** The three apps, the most specific mount first. */
export const appsIn = (root: string): readonly WebApp[] => [
  { name: 'backoffice', mount: '/backoffice', folder: join(root, 'backoffice', 'dist'), known: matcherOf(backofficePaths) },
  { name: 'employer', mount: '/virksomhed', folder: join(root, 'employer', 'dist'), known: matcherOf(employerPaths) },
  { name: 'citizen', mount: '', folder: join(root, 'citizen', 'dist'), known: matcherOf(citizenPaths) },
];

/** Tells whether a path fits one of the patterns: `:name` is one segment, `:name?` at most one. */
export const matcherOf = (patterns: readonly string[]): ((path: string) => boolean) => {
  const expressions = patterns.map((pattern) => {
    const source = pattern
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => (segment.endsWith('?') ? '(?:/[^/]+)?' : segment.startsWith(':') ? '/[^/]+' : `/${segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
      .join('');
    return new RegExp(`^${source || ''}/?$`);
  });
  return (path) => expressions.some((expression) => expression.test(path));
};

/** The app that serves a path. */
export const appOf = (apps: readonly WebApp[], path: string): WebApp | undefined =>
  apps.find(({ mount }) => mount === '' || path === mount || path.startsWith(`${mount}/`));
