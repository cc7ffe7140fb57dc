import type { BodyOf, updateJoboenske } from '@jobnet/contracts';
import { erfaringer } from '@jobnet/reference-data';
import { RadioGroup, Select, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { jobmatchTexts } from './jobmatch.texts.ts';

/** JM-06: uddannelse and erfaring of one stillingsbetegnelse. */
export type Baggrund = BodyOf<typeof updateJoboenske>;

/** Reads them from the form; both must be answered. */
export const laesBaggrund = ({ harUddannelse, erfaring }: Readonly<Record<string, unknown>>, mangler: (felt: string) => void): Baggrund => {
  if (harUddannelse !== 'ja' && harUddannelse !== 'nej') mangler('harUddannelse');
  if (typeof erfaring !== 'string') mangler('erfaring');
  return { harUddannelse: harUddannelse === 'ja', erfaring: String(erfaring) };
};

const valg = erfaringer.all.map(({ code, name }) => ({ value: code, label: name }));

/** JM-05, JM-06: the two questions about one stillingsbetegnelse. */
export const BaggrundFelter = ({ foer }: { foer?: Baggrund }): ReactElement => {
  const t = useTexts(jobmatchTexts).felter;
  return (
    <>
      <RadioGroup
        name="harUddannelse"
        label={t.uddannelse}
        options={[
          { value: 'ja', label: t.ja },
          { value: 'nej', label: t.nej },
        ]}
        defaultValue={foer && (foer.harUddannelse ? 'ja' : 'nej')}
      />
      <Select name="erfaring" label={t.erfaring} options={valg} defaultValue={foer?.erfaring} />
    </>
  );
};
