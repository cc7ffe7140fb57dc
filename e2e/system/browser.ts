import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { chromium } from '@playwright/test';

const system = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The machine's own Chromium, when it has one; without it Playwright's. */
export const systemBrowser: string | undefined = existsSync(system) ? system : undefined;

/** Fetches Playwright's Chromium where the machine has none, so that nobody has to install one first. */
export const haveBrowser = (): void => {
  if (systemBrowser || existsSync(chromium.executablePath())) return;
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('No browser: install Chromium, or name one with CHROMIUM.');
};
