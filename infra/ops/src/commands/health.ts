import { z } from 'zod';
import type { Command } from './command.ts';

const systemHealth = z.object({ status: z.string(), parts: z.record(z.string(), z.string()) });

/** The state of every part, as the gateway sees it; fails unless all is well, so that scripts can wait for it. */
export const health: Command = {
  name: 'health',
  usage: 'health                                tells the state of every part',
  run: async ({ config, say }) => {
    const response = await fetch(`${config.gatewayUrl}/healthz`).catch((cause: unknown) => {
      throw new Error(`The gateway does not answer at ${config.gatewayUrl}.`, { cause });
    });
    const { status, parts } = systemHealth.parse(await response.json());
    for (const [part, state] of Object.entries(parts)) say(`${part.padEnd(14)} ${state}`);
    if (status === 'down') throw new Error('Something is down.');
  },
};
