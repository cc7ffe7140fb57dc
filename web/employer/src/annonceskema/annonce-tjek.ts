import { checkAnnonce } from '@jobnet/contracts';
import { nameOfPointer, ProblemError, useClient } from '@jobnet/web-ui';
import { useCallback, useRef, useState } from 'react';
import { indholdAf } from './indhold.ts';
import type { Svar } from './svar.ts';

/** Error text by field name. */
export type Fejl = Readonly<Record<string, string>>;

/** The field an error of the service stands at; one about a whole contact goes to its phone number, one about the whole place to its P-enhed. */
const feltAf = (pointer: string): string => {
  const navn = nameOfPointer(pointer);
  if (/^kontaktpersoner\.\d+$/.test(navn)) return `${navn}.telefon`;
  return navn === 'arbejdssted' ? 'arbejdssted.pNummer' : navn;
};

/** What the service says against the answers so far, told while they are given (ANN-25, ANN-26). The newest question's answer counts. */
export const useAnnonceTjek = (): { readonly fejl: Fejl; readonly tjek: (svar: Svar) => Promise<Fejl> } => {
  const client = useClient();
  const [fejl, setFejl] = useState<Fejl>({});
  const nummer = useRef(0);
  const tjek = useCallback(
    async (svar: Svar): Promise<Fejl> => {
      nummer.current += 1;
      const mit = nummer.current;
      try {
        const svaret = await client.call(checkAnnonce, { body: indholdAf(svar) });
        const nu = Object.fromEntries(svaret.fejl.map(({ pointer, message }) => [feltAf(pointer), message]));
        if (mit === nummer.current) setFejl(nu);
        return nu;
      } catch (error) {
        if (error instanceof ProblemError && (error.passing || error.status === 400)) return {};
        throw error;
      }
    },
    [client],
  );
  return { fejl, tjek };
};
