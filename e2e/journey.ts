import { type Browser, test as base } from '@playwright/test';
import { resetVendors } from './fixtures/vendor.ts';
import { rememberUrl } from './system/collected.ts';

/** What every journey uses: Playwright's test, with the vendors as the demo world has them before and after, and every address kept for the scan. */
export const test = base.extend<{ usualVendors: void }, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      browser.on('context', (context) => context.on('request', (request) => rememberUrl(request.url())));
      await use(browser);
    },
    { scope: 'worker' },
  ],
  usualVendors: [
    async ({}, use) => {
      await resetVendors();
      await use();
      await resetVendors();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
export { callerOf, logInAs } from './fixtures/log-in.ts';
export { dagmarFriis, newEmployee, type Person, stineRavn, unknownBorger } from './fixtures/people.ts';
export { expectAccessible } from './fixtures/accessible.ts';
export { killService } from './fixtures/kill-service.ts';
export { kommune, machine } from './fixtures/machine.ts';
export { mailbox } from './fixtures/mailbox.ts';
export { type KnownBorger, newBorger } from './fixtures/new-borger.ts';
export { topic } from './fixtures/topic.ts';
export { vendor } from './fixtures/vendor.ts';
export { hovedopgave } from './system/hovedopgave.ts';
