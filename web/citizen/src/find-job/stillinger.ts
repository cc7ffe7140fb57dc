import { showStillingstrae } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { useEndpoint } from '@jobnet/web-ui';
import { useMemo } from 'react';

export type Stillingstrae = AnswerOf<typeof showStillingstrae>;
export type Stilling = Stillingstrae['omraader'][number]['grupper'][number]['stillinger'][number];

/** The stillingsbetegnelser and aliases that are ticked. */
export interface Stillingsvalg {
  readonly conceptUri: readonly string[];
  readonly aliasId: readonly string[];
}

/** What the ticked ones are called. */
export interface Stillingsnavne {
  readonly stilling: (conceptUri: string) => string | undefined;
  readonly alias: (aliasId: string) => { readonly alias: string; readonly stilling: string } | undefined;
}

/** The taxonomy, once it is needed. */
export const useStillingstrae = (enabled: boolean) => useEndpoint(showStillingstrae, {}, { enabled });

/** The names of ticked stillingsbetegnelser; undefined for those the taxonomy does not hold, and until it has come. */
export const useStillingsnavne = ({ conceptUri, aliasId }: Stillingsvalg): Stillingsnavne => {
  const { data } = useStillingstrae(conceptUri.length + aliasId.length > 0);
  return useMemo(() => {
    const stillinger = data?.omraader.flatMap((omraade) => omraade.grupper).flatMap((gruppe) => gruppe.stillinger) ?? [];
    const navne = new Map(stillinger.map((stilling) => [stilling.conceptUri, stilling.label]));
    const aliasser = new Map(stillinger.flatMap((stilling) => stilling.aliasser.map((alias) => [alias.aliasId, { alias: alias.label, stilling: stilling.label }] as const)));
    return { stilling: (uri) => navne.get(uri), alias: (id) => aliasser.get(id) };
  }, [data]);
};

const skift = (list: readonly string[], value: string, med: boolean): readonly string[] => (med ? [...new Set([...list, value])] : list.filter((one) => one !== value));

/** JOB-08: a tick at a stillingsbetegnelse stands for all its aliases, so their own ticks go. */
export const medStilling = (valg: Stillingsvalg, stilling: Pick<Stilling, 'conceptUri' | 'aliasser'>, med: boolean): Stillingsvalg => ({
  conceptUri: skift(valg.conceptUri, stilling.conceptUri, med),
  aliasId: med ? valg.aliasId.filter((id) => !stilling.aliasser.some((alias) => alias.aliasId === id)) : valg.aliasId,
});

/** JOB-09: a tick at an alias stands for that alias only. */
export const medAlias = (valg: Stillingsvalg, aliasId: string, med: boolean): Stillingsvalg => ({ ...valg, aliasId: skift(valg.aliasId, aliasId, med) });
