import { useState, type ReactElement } from 'react';
import { formatDate, parseDanishDate, type IsoDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { FieldFrame, useField, type FieldProps } from './field.tsx';

interface DateFieldProps extends FieldProps {
  readonly defaultValue?: IsoDate;
  readonly onChange?: (date: IsoDate | undefined) => void;
}

/** A date typed as dd-mm-åååå. The form sends `2026-02-01`, or what was typed when it is no date, so that the schema refuses it. */
export const DateField = ({ name, label, hint, optional, defaultValue, onChange }: DateFieldProps): ReactElement => {
  const t = useTexts(uiTexts).form;
  const [typed, setTyped] = useState(defaultValue ? formatDate(defaultValue) : '');
  const parts = useField(name, true);
  const date = parseDanishDate(typed);
  return (
    <FieldFrame parts={parts} label={label} hint={hint ?? t.dateHint} optional={optional}>
      <input
        {...parts.control}
        type="text"
        data-field={name}
        className="form-input input-char-11"
        autoComplete="off"
        aria-required={!optional || undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(parseDanishDate(event.target.value));
        }}
        onBlur={() => {
          if (date) setTyped(formatDate(date));
        }}
      />
      <input type="hidden" name={name} value={date ?? typed} />
    </FieldFrame>
  );
};
