/** An address in CVR, on one line. */
export interface CvrAdresse {
  readonly vejadresse: string;
  readonly postnummer: string;
  readonly postdistrikt: string;
  readonly kommunekode?: string;
}

/** An active P-enhed of a company. */
export interface CvrPenhed {
  readonly pNummer: string;
  readonly navn: string;
  readonly adresse?: CvrAdresse;
}

/** A company as CVR knows it. */
export interface CvrVirksomhed {
  readonly cvr: string;
  readonly navn: string;
  /** `sammensatStatus`, in capitals. */
  readonly status: string;
  readonly form?: string;
  readonly branche?: string;
  readonly adresse?: CvrAdresse;
  readonly penheder: readonly CvrPenhed[];
}

/** What came of asking CVR. `kontraktbrud`: it answered, but not in its own shape. */
export type CvrSvar =
  | { readonly kind: 'fundet'; readonly virksomhed: CvrVirksomhed }
  | { readonly kind: 'ukendt' }
  | { readonly kind: 'utilgaengelig' }
  | { readonly kind: 'kontraktbrud' };

/** The company register (AG-02). Never throws for what can go wrong outside: it is in the answer. */
export abstract class CvrRegister {
  abstract find(cvr: string): Promise<CvrSvar>;
}
