import { useCombobox } from 'downshift';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { FieldFrame, useField, type FieldProps } from './field.tsx';

export interface Suggestion {
  /** What the form sends when this one is chosen. */
  readonly value: string;
  readonly text: string;
  /** A second line, e.g. the stillingsbetegnelse an alias belongs to. */
  readonly note?: string;
}

interface SuggestFieldProps extends FieldProps {
  /** What fits the text typed so far; the page asks its endpoint and gives the answer. */
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
  /** The suggestions still belong to an earlier text: they stay on the screen, and nothing can be chosen until the new ones are there. */
  readonly pending?: boolean;
  readonly onChoose?: (suggestion: Suggestion | undefined) => void;
  readonly defaultText?: string;
  /** The text itself may be sent without choosing (a search box). */
  readonly free?: boolean;
}

/** A text field with suggestions under it; works by keyboard, touch and screen reader. Import it from `@jobnet/web-ui/suggest-field`. */
export const SuggestField = ({ name, label, hint, optional, suggestions, onType, onChoose, defaultText = '', free = false, pending = false }: SuggestFieldProps): ReactElement => {
  const t = useTexts(uiTexts).form;
  const parts = useField(name, true);
  const [chosen, setChosen] = useState<Suggestion>();
  const box = useCombobox<Suggestion>({
    items: pending ? [] : [...suggestions],
    inputId: parts.id,
    menuId: `${parts.id}-menu`,
    labelId: `${parts.id}-label`,
    toggleButtonId: `${parts.id}-toggle`,
    getItemId: (index) => `${parts.id}-item-${index}`,
    initialInputValue: defaultText,
    itemToString: (item) => item?.text ?? '',
    itemToKey: (item) => item?.value,
    onInputValueChange: ({ inputValue, selectedItem }) => {
      if (selectedItem?.text !== inputValue) {
        setChosen(undefined);
        if (chosen) onChoose?.(undefined);
        onType(inputValue);
      }
    },
    onSelectedItemChange: ({ selectedItem }) => {
      setChosen(selectedItem ?? undefined);
      onChoose?.(selectedItem ?? undefined);
    },
  });
  const open = box.isOpen && suggestions.length > 0;
  const { id: _id, ...describing } = parts.control;
  return (
    <FieldFrame parts={parts} label={label} hint={hint ?? t.suggestHint} optional={optional}>
      <div className="jn-suggest">
        <input {...box.getInputProps({ ...describing, 'aria-labelledby': undefined })} data-field={name} className="form-input" autoComplete="off" />
        <ul {...box.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined, hidden: !open, 'aria-busy': pending })}>
          {open &&
            suggestions.map((item, index) => (
              <li key={item.value} {...(pending ? {} : box.getItemProps({ item, index, 'aria-selected': box.highlightedIndex === index }))}>
                {item.text}
                {item.note && <small>{item.note}</small>}
              </li>
            ))}
        </ul>
      </div>
      <input type="hidden" name={name} value={chosen?.value ?? (free ? box.inputValue : '')} />
      <span className="sr-only" role="status">{box.isOpen && !pending && box.inputValue.length > 1 ? t.suggestCount(suggestions.length) : ''}</span>
    </FieldFrame>
  );
};
