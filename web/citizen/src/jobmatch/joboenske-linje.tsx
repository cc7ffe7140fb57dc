import { erfaringer } from '@jobnet/reference-data';
import { Actions, Badge, Button, useTexts } from '@jobnet/web-ui';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { ErstatJoboenske } from './erstat-joboenske.tsx';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { fokuserFoerste, navnPaa, type Joboenske } from './joboenske.ts';
import { RetJoboenske } from './ret-joboenske.tsx';
import { SletJoboenske } from './slet-joboenske.tsx';

const Udgaaet = ({ joboenske }: { joboenske: Joboenske }): ReactElement => {
  const t = useTexts(jobmatchTexts).jobsoegning;
  return (
    <p>
      {t.udgaaetTekst} {joboenske.afloeser ? t.afloeser(joboenske.afloeser.label) : t.ingenAfloeser}
    </p>
  );
};

interface JoboenskeLinjeProps {
  readonly joboenske: Joboenske;
  /** The line is gone: the list takes the focus. */
  readonly onVaek: () => void;
}

/** One stillingsbetegnelse with its uddannelse and erfaring, and what can be done with it (JM-06, JM-08, TIL-11). */
export const JoboenskeLinje = ({ joboenske, onVaek }: JoboenskeLinjeProps): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const [nu, setNu] = useState<'vis' | 'ret' | 'slet'>('vis');
  const overskrift = useRef<HTMLHeadingElement>(null);
  const rettet = useRef(false);
  useEffect(() => {
    if (nu === 'vis' && rettet.current) overskrift.current?.focus();
    rettet.current = nu === 'ret';
  }, [nu]);
  const navn = navnPaa(joboenske);
  const hvilken = <span className="sr-only">{t.jobsoegning.hvilken(navn)}</span>;
  return (
    <li className="jn-linje">
      <h3 ref={overskrift} tabIndex={-1}>
        {navn} {joboenske.udgaaet && <Badge kind="warning" text={t.jobsoegning.udgaaet} />}
      </h3>
      {joboenske.aliasLabel && <p>{t.jobsoegning.alias(joboenske.label)}</p>}
      {joboenske.udgaaet && <Udgaaet joboenske={joboenske} />}
      {nu === 'ret' ? (
        <div ref={fokuserFoerste}>
          <RetJoboenske joboenske={joboenske} onFaerdig={() => setNu('vis')} />
        </div>
      ) : (
        <>
          <dl>
            <div>
              <dt>{t.felter.uddannelseKort}</dt>
              <dd>{joboenske.harUddannelse ? t.felter.ja : t.felter.nej}</dd>
            </div>
            <div>
              <dt>{t.felter.erfaringKort}</dt>
              <dd>{erfaringer.nameOf(joboenske.erfaring)}</dd>
            </div>
          </dl>
          <Actions>
            {joboenske.udgaaet ? (
              <ErstatJoboenske joboenske={joboenske} onErstattet={onVaek} />
            ) : (
              <Button variant="secondary" icon="edit" onClick={() => setNu('ret')}>
                {t.jobsoegning.ret}
                {hvilken}
              </Button>
            )}
            <Button variant="tertiary" icon="delete" onClick={() => setNu('slet')}>
              {t.jobsoegning.slet}
              {hvilken}
            </Button>
          </Actions>
        </>
      )}
      {nu === 'slet' && <SletJoboenske joboenske={joboenske} onLuk={() => setNu('vis')} onSlettet={onVaek} />}
    </li>
  );
};
