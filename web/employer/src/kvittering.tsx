import { Alert } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLocation } from 'react-router';

interface Receipt {
  readonly heading: string;
  readonly text: string;
}

/** The receipt of what was done on the page before: the toast's words, staying here (GEN-06, AG-KP-09). It takes focus when the page itself stays. */
export const Kvittering = (): ReactElement | null => {
  const { state, key } = useLocation();
  const receipt = (state as { readonly receipt?: Receipt } | null)?.receipt;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (receipt && document.activeElement === document.body) box.current?.focus();
  }, [receipt, key]);
  if (!receipt) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Alert kind="success" heading={receipt.heading}>
        {receipt.text}
      </Alert>
    </div>
  );
};
