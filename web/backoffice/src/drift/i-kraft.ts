/** What decides which vendor serves a kommune. */
export interface Gyldighed {
  readonly leverandoerId: string;
  readonly navn: string;
  readonly kommuner: readonly string[];
  readonly gyldigFra: string;
  readonly gyldigTil?: string | undefined;
}

/** FEJL-29: the vendor that serves a kommune on a day, as booking chooses it: the one that started last when several do. */
export const leverandoerFor = <L extends Gyldighed>(alle: readonly L[], kommunekode: string, dag: string): L | undefined =>
  alle
    .filter(({ gyldigFra, gyldigTil, kommuner }) => kommuner.includes(kommunekode) && gyldigFra <= dag && (gyldigTil === undefined || gyldigTil >= dag))
    .toSorted((a, b) => b.gyldigFra.localeCompare(a.gyldigFra) || b.leverandoerId.localeCompare(a.leverandoerId))[0];

/** Each kommune of a vendor, and who serves it today when that is another. */
export const kommunerNu = <L extends Gyldighed>(leverandoer: L, alle: readonly L[], dag: string): readonly { readonly kommunekode: string; readonly hos?: L }[] =>
  leverandoer.kommuner.map((kommunekode) => {
    const nu = leverandoerFor(alle, kommunekode, dag);
    return nu === undefined || nu.leverandoerId === leverandoer.leverandoerId ? { kommunekode } : { kommunekode, hos: nu };
  });
