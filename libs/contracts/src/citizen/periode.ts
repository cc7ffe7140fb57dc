import { z } from 'zod';
import { dato } from '../define/index.ts';

const longestPeriodMs = 400 * 86_400_000;

/** The days that a calendar asks for, both inclusive; a year's view fits, the whole history does not. */
export const periode = z
  .object({ fra: dato, til: dato })
  .refine(({ fra, til }) => fra <= til && Date.parse(til) - Date.parse(fra) <= longestPeriodMs, { path: ['til'], error: 'Vælg en periode på højst 400 dage.' });

/** From a first to a last day, both inclusive; without a last day it goes on. */
export const fraTil = { fra: dato, til: dato.optional() };

/** Refuses a last day before the first. */
export const iRaekkefoelge = ({ fra, til }: { fra: string; til?: string | undefined }): boolean => til === undefined || fra <= til;
export const slutFoerStart = { path: ['til'], error: 'Vælg en sidste dag, der ikke ligger før den første.' };
