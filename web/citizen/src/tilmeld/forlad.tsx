import { Actions, Button, Modal, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { wizardTexts } from './wizard.texts.ts';

/** Asks before the wizard is left, because it has not registered anything yet. */
export const ForladDialog = ({ onJa, onNej }: { onJa: () => void; onNej: () => void }): ReactElement => {
  const t = useTexts(wizardTexts).forlad;
  return (
    <Modal
      title={t.title}
      onClose={onNej}
      actions={
        <Actions>
          <Button variant="warning" onClick={onJa}>
            {t.ja}
          </Button>
          <Button variant="secondary" onClick={onNej}>
            {t.nej}
          </Button>
        </Actions>
      }
    >
      <p>{t.text}</p>
    </Modal>
  );
};
