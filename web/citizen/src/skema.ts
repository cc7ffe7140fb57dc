import type { FormSchema } from '@jobnet/web-ui';

/**
 * A form's schema as one function: it returns the value and names each field that is wrong, with its words where `useForm` has none in `messages`.
 * Keeps zod out of pages that ask for little.
 */
export const skema = <T>(laes: (felter: Readonly<Record<string, unknown>>, mangler: (felt: string, tekst?: string) => void) => T): FormSchema<T> => ({
  '~standard': {
    validate: (value) => {
      const issues: { readonly code: string; readonly path: readonly string[]; readonly message: string }[] = [];
      const laest = laes((value ?? {}) as Readonly<Record<string, unknown>>, (felt, tekst = '') => issues.push({ code: 'custom', path: [felt], message: tekst }));
      return issues.length > 0 ? { issues } : { value: laest };
    },
  },
});
