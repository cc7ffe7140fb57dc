import type { createJobagent } from '@jobnet/contracts';
import type { RequestOf } from '@jobnet/contracts/define';
import { kommuner, regioner } from '@jobnet/reference-data';
import type { Stillingsnavne } from '../find-job/stillinger.ts';
import type { Soegning } from '../find-job/soegning.ts';

type Kriterier = Required<RequestOf<typeof createJobagent>['body']['kriterier']>;

/** What a jobagent takes from a search: stillingsbetegnelser, aliases and regions (AGENT-02). */
export const kriterierAf = ({ conceptUri, aliasId, region }: Soegning): Kriterier => ({
  conceptUris: [...conceptUri],
  aliasIds: [...aliasId],
  kommunekoder: [],
  regioner: regioner.all.filter(({ jobnetCode }) => region.includes(jobnetCode)).map(({ code }) => code),
});

/** Whether there is nothing to watch for. */
export const erTomme = (kriterier: Kriterier): boolean => Object.values(kriterier).every((list) => list.length === 0);

interface Ord {
  readonly stilling: (navn: string) => string;
  readonly alias: (alias: string, stilling: string) => string;
  readonly ukendtStilling: string;
  readonly kommune: (navn: string) => string;
}

/** What a jobagent watches for, in words. */
export const kriterierIOrd = (kriterier: Kriterier, navne: Stillingsnavne, ord: Ord): readonly string[] => [
  ...kriterier.conceptUris.map((uri) => ord.stilling(navne.stilling(uri) ?? ord.ukendtStilling)),
  ...kriterier.aliasIds.map((id) => {
    const navn = navne.alias(id);
    return navn ? ord.alias(navn.alias, navn.stilling) : ord.ukendtStilling;
  }),
  ...kriterier.regioner.map((kode) => regioner.find(kode)?.jobnetLabel ?? kode),
  ...kriterier.kommunekoder.map((kode) => ord.kommune(kommuner.nameOf(kode))),
];
