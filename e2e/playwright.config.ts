import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { addresses } from './system/addresses.ts';

/** The main job: what people and companies left behind before a restart must be there, and work, after it. `npm run verify` runs every journey twice. */
const mainJob = /\/(annonce|booking|booking-fejl|main-job-api|tilmelding)\.journey\.ts$/;
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * The journeys (`npm test -- --only journeys`): a real browser against the whole system, started fresh on ports of its own. Those of
 * the main job run again after a restart with kept data, so each brings its own people. At the very end, whatever failed, everything the
 * system wrote is scanned for people.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  globalSetup: './system/global-setup.ts',
  reporter: [['list'], ['../infra/rows/src/playwright-reporter.mjs']],
  use: {
    baseURL: addresses.gateway,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // Filming every page costs time on two cores; a picture is taken when something fails.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { args: ['--no-sandbox'], ...(existsSync(chromium) ? { executablePath: chromium } : {}) },
  },
  projects: [
    { name: 'first-start', testMatch: '*.journey.ts', teardown: 'scan' },
    { name: 'scan', testMatch: 'system/scan.setup.ts' },
    { name: 'restart', testMatch: 'system/restart.setup.ts', dependencies: ['first-start'] },
    { name: 'second-start', testMatch: process.env.JOBNET_E2E_ALL_TWICE ? '*.journey.ts' : mainJob, dependencies: ['restart'] },
  ],
});
