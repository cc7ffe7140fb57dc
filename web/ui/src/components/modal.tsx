import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Icon } from './icon.tsx';

interface ModalProps {
  readonly title: string;
  /** Escape, the cross, or the page itself. Left out, the person must choose one of the actions. */
  readonly onClose?: () => void;
  /** A form: on a phone the dialog fills the screen like a page of its own. */
  readonly form?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog on the browser's own <dialog>: focus goes in, stays in and comes back. Render it while it is open. */
export const Modal = ({ title, onClose, form = false, actions, children }: ModalProps): ReactElement => {
  const t = useTexts(uiTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    element?.showModal();
    return () => {
      element?.close();
      if (opener?.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`fds-modal show-modal${form ? ' is-form' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        // React lets the cancel of a dialog inside this one come up here too.
        if (event.target === event.currentTarget) onClose?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !onClose) event.preventDefault();
      }}
    >
      <div className="modal-content">
        <div className="modal-header">
          <h2 className="modal-title" id={titleId}>{title}</h2>
          {onClose && (
            <button type="button" className="modal-close function-link" onClick={onClose}>
              <Icon name="close" />
              {t.close}
            </button>
          )}
        </div>
        <div className="modal-body">{children}</div>
        {actions && <div className="modal-footer">{actions}</div>}
      </div>
    </dialog>
  );
};
