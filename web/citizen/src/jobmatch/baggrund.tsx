import { erfaringer } from '@jobnet/reference-data';
import { RadioGroup, Select, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { jobmatchTexts } from './jobmatch.texts.ts';

/** JM-06: uddannelse and erfaring of one stillingsbetegnelse, as the form sends them. */
export const baggrund = z.object({
  harUddannelse: z.enum(['ja', 'nej']).transform((svar) => svar === 'ja'),
  erfaring: z.string().min(1),
});

export type Baggrund = z.output<typeof baggrund>;

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
