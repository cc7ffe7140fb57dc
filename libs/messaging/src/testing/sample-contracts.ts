import { defineEvent } from '@jobnet/contracts/define';
import { z } from 'zod';

/** Contracts of the backbone's own tests; `named` makes their topics unique on a shared broker. */
export const sampleContracts = (named: (type: string) => string = (type) => type) => {
  const shared = { owner: 'citizen' as const, subject: 'proeve', retentionDays: 7, dataClass: 'offentlig' as const };
  const payload = z.object({ text: z.string() });
  return {
    taken: defineEvent({ ...shared, type: named('proeve-taken'), fires: 'When a sample was taken.', payload, example: { text: 'x' } }),
    moved: defineEvent({ ...shared, type: named('proeve-moved'), fires: 'When a sample was moved.', payload, example: { text: 'x' } }),
    sealed: defineEvent({
      ...shared,
      type: named('proeve-sealed'),
      subject: 'konvolut',
      fires: 'When a sample was sealed.',
      payload,
      example: { text: 'x' },
      claim: { schema: z.object({ secret: z.string() }), audience: ['citizen', 'booking'], lifetimeHours: 24 },
    }),
  };
};
