import { adgangskodekrav, normalAdgangskode } from '@jobnet/reference-data';
import type { FormSchema } from '../forms/form-schema.ts';
import { passwordTexts } from './password.texts.ts';

/** A form's body with a new adgangskode in it: what the endpoint asks, and then the rules that are shown at the field. */
export const newPasswordSchema = <T extends { readonly adgangskode: string }>(body: FormSchema<T>): FormSchema<T> => ({
  '~standard': {
    validate: async (value) => {
      const result = await body['~standard'].validate(value);
      if (result.issues) return result;
      const typed = normalAdgangskode(result.value.adgangskode);
      if (adgangskodekrav.every(({ opfyldt }) => opfyldt(typed))) return result;
      return { issues: [{ message: passwordTexts.da.notYet, code: 'custom', path: ['adgangskode'] }] };
    },
  },
});
