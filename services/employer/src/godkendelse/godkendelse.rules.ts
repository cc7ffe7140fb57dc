import { annonceAendret, annonceAfventerIkke, annonceIkkeTaget, annonceTagetAfAnden, Refusal } from '@jobnet/contracts';

/** How long a reviewer has an ad before it is free again. */
export const behandlingMs = 30 * 60_000;

/** A reviewer's hold on an ad. */
export interface Behandling {
  readonly behandlerId: string;
  readonly udloeberAt: Date;
}

/** What a reviewer's act looks at. */
export interface Sag {
  /** The version of the ad now, and whether a text waits in it. */
  readonly version: number;
  readonly afventer: boolean;
  readonly behandling: Behandling | null;
}

const gaelder = (behandling: Behandling | null, now: Date): behandling is Behandling => behandling !== null && behandling.udloeberAt > now;

/** ADM-04: an ad that waits can be taken by one who has it already, or when no one has. */
export const tjekTag = ({ afventer, behandling }: Sag, behandlerId: string, now: Date): void => {
  if (!afventer) throw new Refusal(annonceAfventerIkke);
  if (gaelder(behandling, now) && behandling.behandlerId !== behandlerId) throw new Refusal(annonceTagetAfAnden);
};

/** ADM-01, ADM-04, ANN-15: a decision needs an ad that waits, taken by the one who decides, in the version that was read. */
export const tjekAfgoerelse = ({ version, afventer, behandling }: Sag, wish: { readonly behandlerId: string; readonly version: number }, now: Date): void => {
  if (!afventer) throw new Refusal(annonceAfventerIkke);
  if (!gaelder(behandling, now)) throw new Refusal(annonceIkkeTaget);
  if (behandling.behandlerId !== wish.behandlerId) throw new Refusal(annonceTagetAfAnden);
  if (version !== wish.version) throw new Refusal(annonceAendret);
};
