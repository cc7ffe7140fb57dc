import type { AnswerOf, showMinVirksomhed } from '@jobnet/contracts';
import { SummaryList, useTexts } from '@jobnet/web-ui';
import { stedTekst } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';

/** The company's data as fetched from CVR: shown, never changed here (ANN-02, AG-04). */
export const HentetVirksomhed = ({ virksomhed }: { virksomhed: AnswerOf<typeof showMinVirksomhed> }): ReactElement => {
  const t = useTexts(annonceskemaTexts).virksomhed;
  const { navn, cvr, adresse } = virksomhed;
  return (
    <section>
      <h2>{t.heading}</h2>
      <SummaryList
        rows={[
          { label: t.navn, value: navn },
          { label: t.cvr, value: cvr },
          { label: t.adresse, value: (adresse && stedTekst({ adresse: adresse.vejadresse, postnummer: adresse.postnummer, by: adresse.postdistrikt })) ?? '–' },
        ]}
      />
      <p className="form-hint">
        {t.note} <a href={t.virkUrl}>{t.virk}</a>.
      </p>
    </section>
  );
};
