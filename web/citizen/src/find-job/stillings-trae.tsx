import { Icon, Loaded, useTexts } from '@jobnet/web-ui';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { findJobTexts } from './find-job.texts.ts';
import { medAlias, medStilling, useStillingstrae, type Stilling, type Stillingsvalg } from './stillinger.ts';

interface ValgProps {
  readonly valg: Stillingsvalg;
  readonly onVaelg: (valg: Stillingsvalg) => void;
}

/** A heading of the tree that unfolds what is under it. */
const Gren = ({ navn, children }: { navn: string; children: ReactNode }): ReactElement => {
  const [aaben, setAaben] = useState(false);
  const id = useId();
  return (
    <li>
      <button type="button" className="jn-gren" aria-expanded={aaben} aria-controls={id} onClick={() => setAaben(!aaben)}>
        <Icon name={aaben ? 'chevron-down' : 'chevron-right'} />
        {navn}
      </button>
      <ul id={id} hidden={!aaben}>{aaben && children}</ul>
    </li>
  );
};

interface FlueProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onSkift: (med: boolean) => void;
}

const Flue = ({ label, checked, disabled, onSkift }: FlueProps): ReactElement => {
  const id = useId();
  return (
    <div className="form-group-checkbox">
      <input type="checkbox" className="form-checkbox" id={id} checked={checked} disabled={disabled} onChange={(event) => onSkift(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
};

/** JOB-07..09: a stillingsbetegnelse; an arrow unfolds its aliases, when it has any. Ticked, it stands for all of them. */
const StillingsLinje = ({ stilling, valg, onVaelg }: ValgProps & { stilling: Stilling }): ReactElement => {
  const t = useTexts(findJobTexts).trae;
  const [aaben, setAaben] = useState(false);
  const id = useId();
  const hele = valg.conceptUri.includes(stilling.conceptUri);
  return (
    <li>
      <div className="jn-stilling">
        {stilling.aliasser.length > 0 ? (
          <button type="button" className="jn-pil" aria-expanded={aaben} aria-controls={id} aria-label={aaben ? t.skjulAliasser(stilling.label) : t.visAliasser(stilling.label)} onClick={() => setAaben(!aaben)}>
            <Icon name={aaben ? 'chevron-down' : 'chevron-right'} />
          </button>
        ) : (
          <span className="jn-pil" />
        )}
        <Flue label={stilling.label} checked={hele} onSkift={(med) => onVaelg(medStilling(valg, stilling, med))} />
      </div>
      {stilling.aliasser.length > 0 && (
        <ul id={id} hidden={!aaben} aria-label={t.aliasser(stilling.label)}>
          {stilling.aliasser.map((alias) => (
            <li key={alias.aliasId}>
              <Flue label={alias.label} checked={hele || valg.aliasId.includes(alias.aliasId)} disabled={hele} onSkift={(med) => onVaelg(medAlias(valg, alias.aliasId, med))} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** The taxonomy: erhvervsområde, erhvervsgruppe, stillingsbetegnelse, alias (JOB-06..09). */
export const StillingsTrae = (props: ValgProps): ReactElement => {
  const t = useTexts(findJobTexts).form;
  const trae = useStillingstrae(true);
  return (
    <div role="group" aria-label={t.trae} className="jn-trae">
      <Loaded query={trae}>
        {({ omraader }) => (
          <ul>
            {omraader.map((omraade) => (
              <Gren key={omraade.kode} navn={omraade.navn}>
                {omraade.grupper.map((gruppe) => (
                  <Gren key={gruppe.kode} navn={gruppe.navn}>
                    {gruppe.stillinger.map((stilling) => <StillingsLinje key={stilling.conceptUri} stilling={stilling} {...props} />)}
                  </Gren>
                ))}
              </Gren>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
};
