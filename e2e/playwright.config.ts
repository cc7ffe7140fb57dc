import { defineConfig } from '@playwright/test';
import { addresses } from './system/addresses.ts';
import { systemBrowser } from './system/browser.ts';
import { hovedopgave } from './system/hovedopgave.ts';

/**
 * The journeys (`npm test -- --only journeys`): a real browser against the whole system, started fresh on ports of its own. The
 * steps of the main job run again after a restart with kept data (`npm run verify`: every journey), so each brings its own people. At the very
 * end, whatever failed, everything the system wrote is scanned for people.
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
    launchOptions: { args: ['--no-sandbox'], ...(systemBrowser ? { executablePath: systemBrowser } : {}) },
  },
  projects: [
    { name: 'first-start', testMatch: '*.journey.ts', teardown: 'scan' },
    { name: 'scan', testMatch: 'system/scan.setup.ts' },
    { name: 'restart', testMatch: 'system/restart.setup.ts', dependencies: ['first-start'] },
    { name: 'second-start', testMatch: '*.journey.ts', dependencies: ['restart'], ...(process.env.JOBNET_E2E_ALL_TWICE ? {} : { grep: new RegExp(hovedopgave.tag) }) },
  ],
});
