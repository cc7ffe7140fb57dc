import { useEffect, useRef, type MouseEvent, type ReactElement } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { fieldId, type FieldErrors, type FieldLabels } from './form-errors.ts';

const goTo = (event: MouseEvent<HTMLAnchorElement>, id: string): void => {
  event.preventDefault();
  const field = document.getElementById(id);
  (field?.closest('.form-group') ?? field)?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
};

interface ErrorSummaryProps {
  readonly formId: string;
  readonly errors: FieldErrors;
  readonly labels: FieldLabels;
  readonly attempt: number;
}

/** All errors of the form in the order of its fields, the same words as at the field, each a link to it. Takes focus when it comes. */
export const ErrorSummary = ({ formId, errors, labels, attempt }: ErrorSummaryProps): ReactElement | null => {
  const t = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const names = Object.keys(errors);
  if (names.length === 0) return null;
  return (
    <div ref={box} className="alert alert-error jn-error-summary" tabIndex={-1} role="alert" aria-labelledby={`${formId}summary`}>
      <Icon name="error" className="alert-icon" label={t.error} />
      <div className="alert-body">
        <h2 className="alert-heading" id={`${formId}summary`}>{t.form.summary}</h2>
        <p className="alert-text">{t.form.summaryHelp}</p>
        <ul className="alert-text nobullet-list">
          {names.map((name) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} onClick={(event) => goTo(event, fieldId(formId, name))}>{labels[name] && `${labels[name]}: `}{errors[name]}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
