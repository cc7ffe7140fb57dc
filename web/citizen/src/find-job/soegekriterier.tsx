import { Button, LinkButton, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { Chips } from './chips.tsx';
import { findJobTexts } from './find-job.texts.ts';
import { chipsAf } from './kriterier.ts';
import { skrivSoegning, tomSoegning, type Soegning } from './soegning.ts';
import { useStillingsnavne } from './stillinger.ts';

/** "Dine søgekriterier": what is searched for, each removable, and what can be made of the search (AGENT-01, AGENT-02). */
export const Soegekriterier = ({ soegning, onSkift }: { soegning: Soegning; onSkift: (soegning: Soegning) => void }): ReactElement => {
  const t = useTexts(findJobTexts).kriterier;
  const chips = chipsAf(soegning, useStillingsnavne(soegning), t);
  return (
    <section aria-labelledby="kriterier" className="jn-kriterier">
      <h2 id="kriterier" className="h4">{t.title}</h2>
      {chips.length === 0 && <p>{t.ingen}</p>}
      <Chips label={t.title} chips={chips} onFjern={(uden) => onSkift({ ...uden, page: 1 })} />
      {chips.length > 0 && (
        <p><Button variant="tertiary" onClick={() => onSkift({ ...tomSoegning, sort: soegning.sort })}>{t.nulstil}</Button></p>
      )}
      <div className="jn-actions">
        <LinkButton variant="secondary" to={links.opretJobagent + skrivSoegning({ ...soegning, page: 1 })}>{t.opretJobagent}</LinkButton>
        <Link to={links.jobagenter}>{t.jobagenter}</Link>
      </div>
    </section>
  );
};
