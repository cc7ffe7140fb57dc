import { Icon } from '@jobnet/web-ui';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import './trin-panel.scss';

interface TrinPanelProps {
  /** What the panel is for; its heading is the page's own h1. */
  readonly navn: string;
  readonly luk: string;
  /** The cross or Escape. */
  readonly onLuk: () => void;
  readonly children: ReactNode;
}

const bred = '(min-width: 768px)';

/** A page drawn as a dialog over Jobnet where there is room for it, and as a page of its own on a phone (TIL-05). */
export const TrinPanel = ({ navn, luk, onLuk, children }: TrinPanelProps): ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const plads = matchMedia(bred);
    const vis = (): void => {
      const foer = element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : element.querySelector('h1');
      element.close();
      if (plads.matches) element.showModal();
      else element.show();
      foer?.focus();
    };
    vis();
    plads.addEventListener('change', vis);
    return () => {
      plads.removeEventListener('change', vis);
      element.close();
    };
  }, []);
  const tast = (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || (event.target as Element).closest('dialog') !== dialog.current) return;
    event.preventDefault();
    onLuk();
  };
  return (
    <dialog ref={dialog} className="fds-modal show-modal jn-trin-panel" aria-label={navn} onKeyDown={tast} onCancel={(event) => event.preventDefault()}>
      <div className="modal-content">
        <div className="modal-header">
          <button type="button" className="modal-close function-link" onClick={onLuk}>
            <Icon name="close" />
            {luk}
          </button>
        </div>
        <div className="modal-body">{children}</div>
      </div>
    </dialog>
  );
};
