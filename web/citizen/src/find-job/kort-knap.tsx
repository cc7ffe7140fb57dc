import { Button, Modal, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { kortTexts } from './kort.texts.ts';

/** GEN-MAPS-04: the map's address holds the workplace and nothing else. */
const kortAdresse = (sted: string): string => `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(sted)}`;

/** A button to the workplace on Google Maps; the advisory comes first, and only FORTSÆT opens the map (GEN-MAPS-01..04). */
export const KortKnap = ({ sted, children }: { sted: string; children: ReactNode }): ReactElement => {
  const t = useTexts(kortTexts);
  const [spoerger, setSpoerger] = useState(false);
  const luk = (): void => setSpoerger(false);
  const aabn = (): void => {
    luk();
    window.open(kortAdresse(sted), '_blank', 'noopener,noreferrer');
  };
  return (
    <>
      <Button variant="tertiary" aria-haspopup="dialog" onClick={() => setSpoerger(true)}>{children}</Button>
      {spoerger && (
        <Modal
          title={t.title}
          onClose={luk}
          actions={
            <>
              <Button onClick={aabn}>{t.fortsaet}</Button>
              <Button variant="secondary" onClick={luk}>{t.fortryd}</Button>
            </>
          }
        >
          <p>{t.cookies}</p>
          <p>{t.beliggenhed}</p>
        </Modal>
      )}
    </>
  );
};
