import { Actions, Button, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useFokusVed } from '../fokus.ts';
import { borgerTexts } from './borger.texts.ts';

interface RettesProps {
  readonly vis: ReactNode;
  /** The form; `done` closes it with a receipt. */
  readonly ret: (done: () => void, fortryd: ReactNode) => ReactNode;
}

/** A fact that is shown, and edited when asked: "Ret" opens the form, saving or "Fortryd" closes it. */
export const Rettes = ({ vis, ret }: RettesProps): ReactElement => {
  const t = useTexts(borgerTexts);
  const toast = useToast();
  const [retter, setRetter] = useState(false);
  const del = useFokusVed<HTMLDivElement>(retter);
  if (retter) {
    const fortryd = (
      <Button variant="secondary" onClick={() => setRetter(false)}>
        {t.fortryd}
      </Button>
    );
    return (
      <div ref={del} tabIndex={-1}>
        {ret(() => {
          setRetter(false);
          toast({ kind: 'success', heading: t.gemt });
        }, fortryd)}
      </div>
    );
  }
  return (
    <div ref={del} tabIndex={-1}>
      {vis}
      <Actions>
        <Button variant="secondary" icon="edit" onClick={() => setRetter(true)}>
          {t.ret}
        </Button>
      </Actions>
    </div>
  );
};
