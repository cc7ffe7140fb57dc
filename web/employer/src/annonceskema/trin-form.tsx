import { annonceUgyldig } from '@jobnet/contracts';
import { Actions, Button, Form, formValue, ProblemError, useForm, useTexts, type FormSchema, type FormShape } from '@jobnet/web-ui';
import { useRef, useState, type ChangeEvent, type FocusEvent, type ReactElement, type ReactNode } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { useAnnonceTjek, type Fejl } from './annonce-tjek.ts';
import { trinAf, type Svar, type Trin } from './svar.ts';

/** What every step gets: the answers so far, and where its own go. */
export interface TrinProps<T extends Trin> {
  readonly svar: Svar;
  readonly onVidere: (svar: NonNullable<Svar[T]>) => Promise<void>;
  readonly knapper: ReactNode;
}

interface TrinFormProps<T extends Trin> extends TrinProps<T>, FormShape {
  readonly trin: T;
  readonly schema: FormSchema<NonNullable<Svar[T]>>;
  readonly messages?: Readonly<Record<string, string>>;
  /** Answers that no field holds by itself. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

const egneFejl = (fejl: Fejl, trin: Trin): Fejl => Object.fromEntries(Object.entries(fejl).filter(([felt]) => trinAf(felt) === trin));

const afvist = (fejl: Fejl): ProblemError =>
  new ProblemError({ ...annonceUgyldig, errors: Object.entries(fejl).map(([felt, message]) => ({ pointer: `/${felt.replaceAll('.', '/')}`, code: annonceUgyldig.code, message })) });

const erValg = (element: EventTarget): boolean => element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type));

/** One step as a form. What does not fit together is told when a choice is made or a field is left, not first at the end (ANN-26). */
export const TrinForm = <T extends Trin>({ trin, schema, messages, extra = {}, lists, flags, svar, onVidere, knapper, children }: TrinFormProps<T>): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const { fejl, tjek } = useAnnonceTjek();
  const meldt = useRef<ReadonlySet<string>>(new Set());
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const form = useForm({
    schema,
    lists,
    flags,
    messages,
    extra,
    onSubmit: async (value) => {
      const egne = egneFejl(await tjek({ ...svar, [trin]: value }), trin);
      meldt.current = new Set(Object.keys(egne));
      if (meldt.current.size > 0) throw afvist(egne);
      await onVidere(value);
    },
  });
  const look = (element: HTMLElement): void => {
    const typed = element.querySelector('form');
    if (typed) tjek({ ...svar, [trin]: { ...formValue(new FormData(typed), { lists, flags }), ...extra } }).catch(setBug);
  };
  const left = ({ target, relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    const sammen = target.closest('[data-sammen]');
    if (relatedTarget instanceof Node && sammen?.contains(relatedTarget)) return;
    look(currentTarget);
  };
  const egne = Object.fromEntries(Object.entries(form.errors).filter(([felt]) => !meldt.current.has(felt)));
  return (
    <div onBlur={left} onChange={(event: ChangeEvent<HTMLElement>) => erValg(event.target) && look(event.currentTarget)}>
      <Form form={{ ...form, errors: { ...egneFejl(fejl, trin), ...egne } }}>
        {children}
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.videre}
          </Button>
          {knapper}
        </Actions>
      </Form>
    </div>
  );
};
