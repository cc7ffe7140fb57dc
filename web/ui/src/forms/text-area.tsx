import { useEffect, useState, type ClipboardEvent, type DragEvent, type ReactElement } from 'react';
import { countText } from '../text/limit.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { FieldFrame, useField, type FieldProps } from './field.tsx';

interface TextAreaProps extends FieldProps {
  readonly defaultValue?: string;
  readonly rows?: number;
  /** The most signs it takes, counted as the service counts them; 500 unless the row says otherwise (FEJL-09). */
  readonly limit?: number;
  readonly onChange?: (value: string) => void;
}

/** How long typing must rest before a screen reader hears the count. */
const announceMs = 1_000;

const useRested = (text: string): string => {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), announceMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
};

/** Text of several lines with a hard limit: counter, "Der kan ikke indtastes flere tegn", and a note when a paste was cut (FEJL-09..11). */
export const TextArea = ({ name, label, hint, optional, defaultValue = '', rows = 5, limit = 500, onChange }: TextAreaProps): ReactElement => {
  const t = useTexts(uiTexts).chars;
  const [count, setCount] = useState(() => countText(defaultValue));
  const [cut, setCut] = useState(0);
  const [typed, setTyped] = useState(false);
  const limitId = `${name}-limit`;
  const parts = useField(name, Boolean(hint), limitId);
  const full = count >= limit;
  const message = cut > 0 ? `${t.full}. ${t.cut(cut)}` : full ? t.full : t.left(limit - count);
  const spoken = useRested(message);

  const noteCut = (area: HTMLTextAreaElement, incoming: string): void => {
    const replaced = area.selectionEnd - area.selectionStart;
    setCut(Math.max(0, area.value.length - replaced + countText(incoming) - limit));
  };
  return (
    <FieldFrame parts={parts} label={label} hint={hint} optional={optional}>
      <textarea
        {...parts.control}
        name={name}
        rows={rows}
        maxLength={limit}
        defaultValue={defaultValue}
        aria-required={!optional || undefined}
        className="form-input"
        onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => noteCut(event.currentTarget, event.clipboardData.getData('text'))}
        onDrop={(event: DragEvent<HTMLTextAreaElement>) => noteCut(event.currentTarget, event.dataTransfer.getData('text'))}
        onChange={(event) => {
          const inputType = (event.nativeEvent as InputEvent).inputType;
          if (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop') setCut(0);
          setTyped(true);
          setCount(countText(event.target.value));
          onChange?.(event.target.value);
        }}
      />
      <span id={limitId} className="sr-only">{t.max(limit)}</span>
      <span className={`form-hint character-limit${full ? ' jn-limit-full' : ''}`} aria-hidden="true">{message}</span>
      <span className="sr-only" aria-live="polite">{typed ? spoken : ''}</span>
    </FieldFrame>
  );
};
