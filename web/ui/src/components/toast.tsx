import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { createToastTimer } from './toast-timer.ts';

/** A receipt: green when the registration succeeded, red when it failed (GEN-06, GEN-07). */
export interface Toast {
  readonly kind: 'success' | 'error' | 'info';
  readonly heading: string;
  readonly text?: string;
}

type Shown = Toast & { readonly id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a receipt for 15 seconds; the same words must also stand on the page or in Beskedbakken. */
export const useToast = (): ((toast: Toast) => void) => use(ToastContext);

const ToastBox = ({ toast, onClose }: { toast: Shown; onClose: (id: number) => void }): ReactElement => {
  const t = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = createToastTimer(() => onClose(toast.id));
    const update = (): void => {
      const watched = document.hidden || box.current?.matches(':hover, :focus-within');
      if (watched) timer.hold();
      else timer.go();
    };
    const later = (): void => queueMicrotask(update);
    const element = box.current;
    update();
    document.addEventListener('visibilitychange', update);
    const events = ['mouseenter', 'mouseleave', 'focusin', 'focusout'] as const;
    for (const event of events) element?.addEventListener(event, later);
    return () => {
      timer.hold();
      document.removeEventListener('visibilitychange', update);
      for (const event of events) element?.removeEventListener(event, later);
    };
  }, [toast.id, onClose]);
  return (
    <div ref={box} className={`toast toast-${toast.kind} show`}>
      <div className="toast-icon" />
      <div className="toast-message">
        <p>
          <span className="sr-only">{t[toast.kind]}: </span>
          <strong id={`toast-${toast.id}`}>{toast.heading}</strong>
        </p>
        {toast.text && <p>{toast.text}</p>}
        <button type="button" className="toast-close" aria-describedby={`toast-${toast.id}`} onClick={() => onClose(toast.id)}>
          {t.close}
        </button>
      </div>
    </div>
  );
};

/** Holds the receipts above all pages, so that one survives the route change after it. */
export const ToastProvider = ({ children }: { children: ReactNode }): ReactElement => {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const nextId = useRef(1);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: Toast) => {
    const id = nextId.current++;
    setToasts((all) => [...all, { ...toast, id }]);
  }, []);
  const boxes = useMemo(() => toasts.map((toast) => <ToastBox key={toast.id} toast={toast} onClose={close} />), [toasts, close]);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toast-container" role="status" aria-live="polite">
        {boxes}
      </div>
    </ToastContext>
  );
};
