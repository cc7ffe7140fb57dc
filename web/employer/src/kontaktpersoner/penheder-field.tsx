import { showMinVirksomhed } from '@jobnet/contracts';
import { Checkbox, FieldNotes, Icon, Loaded, useEndpoint, useField, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

interface PenhederFieldProps {
  readonly defaultValue?: readonly string[];
}

/** AG-KP-11, AG-KP-12: several of the company's own active P-enheder, in a drop-down that counts "Valgt: X"; the field is the list `pNumre`. */
export const PenhederField = ({ defaultValue = [] }: PenhederFieldProps): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).fields;
  const query = useEndpoint(showMinVirksomhed, {});
  const { id, error, control } = useField('pNumre', true);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(defaultValue));
  const choose = (pNummer: string, on: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(pNummer);
      else next.delete(pNummer);
      return next;
    });
  return (
    <Loaded query={query}>
      {({ penheder }) => {
        const count = penheder.filter(({ pNummer }) => chosen.has(pNummer)).length;
        return (
          <div className={`form-group${error ? ' form-error' : ''}`}>
            <span className="form-label" id={`${id}-label`}>
              {t.pNumre}
            </span>
            <FieldNotes id={id} hint={penheder.length > 0 ? t.pNumreHint : t.noPenheder} error={error} />
            <button
              type="button"
              className="button button-secondary"
              id={id}
              aria-expanded={open}
              aria-controls={`${id}-list`}
              aria-describedby={control['aria-describedby']}
              aria-labelledby={`${id}-label ${id}`}
              data-field="pNumre"
              onClick={() => setOpen(!open)}
            >
              {t.valgt(count)}
              <Icon name="chevron-down" />
            </button>
            <div id={`${id}-list`} role="group" aria-labelledby={`${id}-label`} hidden={!open}>
              {penheder.map(({ pNummer, navn, adresse }) => (
                <Checkbox
                  key={pNummer}
                  name="pNumre"
                  value={pNummer}
                  defaultChecked={chosen.has(pNummer)}
                  label={`${navn}, ${adresse ? `${adresse.vejadresse}, ${adresse.postnummer} ${adresse.postdistrikt}, ` : ''}${pNummer}`}
                  onChange={(on) => choose(pNummer, on)}
                />
              ))}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
};
