import { z } from 'zod';

/** Shared wire shapes. Dates are ISO strings: a civil date `2026-02-01`, a moment with offset. */
export const id = z.uuid();
export const dato = z.iso.date();
export const tidspunkt = z.iso.datetime({ offset: true });
export const kommunekode = z.string().regex(/^\d{4}$/);
export const cvr = z.string().regex(/^\d{8}$/);
export const pNummer = z.string().regex(/^\d{10}$/);

/** Text a person typed: line breaks normalised to LF, trimmed, counted in UTF-16 units like the web's counter. */
export const fritekst = (max: number) => z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim()).pipe(z.string().min(1).max(max));

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.number().int().nonnegative() });
