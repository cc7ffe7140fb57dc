import { defineEvent } from '@jobnet/contracts/define';
import { z } from 'zod';

/** The sample events of the suite: two topics of one aggregate, named for one world so that rows do not read each other's; an edition differs in the payload. */
export const contractsOf = (prefix: string, edition?: 'newer' | 'strict') => {
  const shared = { owner: 'citizen' as const, subject: 'proeve', retentionDays: 7, dataClass: 'offentlig' as const };
  const payload = z.object({
    mark: z.string(),
    filler: edition === 'strict' ? z.string().max(0) : z.string(),
    ...(edition === 'newer' ? { note: z.string().optional() } : {}),
  });
  const example = { mark: 'm1', filler: '' };
  return {
    taken: defineEvent({ ...shared, type: `${prefix}-proeve-taken`, fires: 'When a sample was taken.', payload, example }),
    moved: defineEvent({ ...shared, type: `${prefix}-proeve-moved`, fires: 'When a sample was moved.', payload, example }),
  };
};

export type SampleContracts = ReturnType<typeof contractsOf>;

/** The group that reads the samples. */
export const groupOf = (prefix: string): string => `${prefix}-reader`;
