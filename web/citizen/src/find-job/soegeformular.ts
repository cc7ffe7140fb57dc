import type { FormSchema } from '@jobnet/web-ui';
import { z } from 'zod';
import type { FindJobTexts } from './find-job.texts.ts';
import { standardKm, tomSoegning, type Soegning } from './soegning.ts';
import type { Stillingsvalg } from './stillinger.ts';

export const steder = ['alle', 'intet', 'region', 'postnummer'] as const;

/** Which of the ways to say where is used. */
export const stedAf = ({ region, postnummer, intetFastArbejdssted }: Soegning): (typeof steder)[number] => {
  if (postnummer) return 'postnummer';
  if (intetFastArbejdssted) return 'intet';
  return region.length > 0 ? 'region' : 'alle';
};

const jaNej = z.enum(['true', 'false']).optional();

/** What is filled in on Find job, as a search; only the chosen way to say where counts. */
export const soegeskema = (fejl: FindJobTexts['form']['fejl'], stillinger: Stillingsvalg): FormSchema<Soegning> =>
  z
    .object({
      q: z.string().max(200).optional(),
      sted: z.enum(steder),
      region: z.array(z.string()),
      postnummer: z.string().optional(),
      km: z.coerce.number().int().default(standardKm),
      deltid: jaNej,
      fast: jaNej,
      annoncetype: z.string().optional(),
      land: z.string().optional(),
      hotjob: z.boolean(),
    })
    .superRefine(({ sted, region, postnummer }, context) => {
      if (sted === 'region' && region.length === 0) context.addIssue({ code: 'custom', path: ['region'], message: fejl.region });
      if (sted === 'postnummer' && !/^\d{4}$/.test(postnummer ?? '')) context.addIssue({ code: 'custom', path: ['postnummer'], message: fejl.postnummer });
    })
    .transform(({ sted, region, postnummer, km, deltid, fast, ...resten }) => ({
      ...tomSoegning,
      ...resten,
      ...stillinger,
      region: sted === 'region' ? region : [],
      postnummer: sted === 'postnummer' ? postnummer : undefined,
      km: sted === 'postnummer' ? km : standardKm,
      intetFastArbejdssted: sted === 'intet',
      deltid: deltid === undefined ? undefined : deltid === 'true',
      fast: fast === undefined ? undefined : fast === 'true',
    }));
