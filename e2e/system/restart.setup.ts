import { test } from '@playwright/test';
import { startJobnet, stopJobnet } from './jobnet.ts';

test('stops and starts the system with its data kept', async () => {
  test.setTimeout(180_000);
  await stopJobnet();
  await startJobnet({ fresh: false });
});
