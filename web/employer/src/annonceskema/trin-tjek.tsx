import { annonceInput, showMinVirksomhed } from '@jobnet/contracts';
import { Accordion, AccordionItem, Actions, Button, FailureAlert, nameOfPointer, ProblemError, useEndpoint, useTexts } from '@jobnet/web-ui';
import { AnnonceOpslag, opslagAfIndhold } from '@jobnet/web-ui/annonce';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { useAnnonceTjek } from './annonce-tjek.ts';
import { indholdAf, medPenhed, type Indhold } from './indhold.ts';
import { ManglerListe, type Mangel } from './mangler-liste.tsx';
import { Opsummering } from './opsummering.tsx';
import { erUdfyldt, trin, trinAf, type Svar, type Trin } from './svar.ts';

interface TrinTjekProps {
  readonly svar: Svar;
  readonly til: (trin: Trin) => string;
  readonly knapper: ReactNode;
  readonly onSend: (indhold: Indhold) => Promise<void>;
  /** What to do when the ad has changed since. */
  readonly nyere?: ReactNode;
}

const Visning = ({ svar }: { svar: Svar }): ReactElement | null => {
  const t = useTexts(annonceskemaTexts).tjek;
  const { data: virksomhed } = useEndpoint(showMinVirksomhed, {});
  const indhold = annonceInput.safeParse(indholdAf(svar));
  if (!indhold.success || !svar.stilling || !virksomhed) return null;
  const arbejdssted = { ...indhold.data.arbejdssted, ...medPenhed(indhold.data.arbejdssted, virksomhed.penheder) };
  const { stillingsbetegnelse, alias, titel } = svar.stilling;
  return (
    <Accordion>
      <AccordionItem title={t.visning}>
        <p className="h3">{titel}</p>
        <AnnonceOpslag opslag={opslagAfIndhold({ ...indhold.data, arbejdssted }, { arbejdsgiver: virksomhed.navn, stillingsbetegnelse, alias })} />
      </AccordionItem>
    </Accordion>
  );
};

/** What keeps the ad from being sent: steps not filled in, what the service said to the check, and to the sending. */
const useMangler = (svar: Svar, afslag: ProblemError | undefined): readonly Mangel[] => {
  const t = useTexts(annonceskemaTexts);
  const { fejl, tjek } = useAnnonceTjek();
  useEffect(() => {
    void tjek(svar);
  }, [svar, tjek]);
  const tomme = trin.filter((et) => !erUdfyldt(svar, et)).map((et) => ({ trin: et, tekst: t.tjek.manglerTrin(t.trin[et]) }));
  const sagte = Object.entries(fejl).map(([felt, tekst]) => ({ trin: trinAf(felt), tekst }));
  const afviste = (afslag?.errors ?? []).map(({ pointer, message }) => ({ trin: trinAf(nameOfPointer(pointer)), tekst: message }));
  const alle = [...tomme, ...sagte, ...afviste];
  return alle.filter(({ tekst }, plads) => alle.findIndex((et) => et.tekst === tekst) === plads);
};

/** The last step: all answers, how the ad will look, and "Send til godkendelse". */
export const TrinTjek = ({ svar, til, knapper, onSend, nyere }: TrinTjekProps): ReactElement => {
  const t = useTexts(annonceskemaTexts).tjek;
  const [afslag, setAfslag] = useState<ProblemError>();
  const [forsoeg, setForsoeg] = useState(0);
  const [sender, setSender] = useState(false);
  const [bug, setBug] = useState<unknown>();
  const mangler = useMangler(svar, afslag);
  if (bug !== undefined) throw bug;
  const send = async (): Promise<void> => {
    setAfslag(undefined);
    if (mangler.length > 0) return setForsoeg(forsoeg + 1);
    setSender(true);
    try {
      await onSend(annonceInput.parse(indholdAf(svar)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setAfslag(error);
      setForsoeg(forsoeg + 1);
    } finally {
      setSender(false);
    }
  };
  return (
    <>
      <ManglerListe mangler={mangler} til={til} forsoeg={forsoeg} />
      {afslag && afslag.errors.length === 0 && (
        <>
          <FailureAlert key={forsoeg} problem={afslag} />
          {nyere}
        </>
      )}
      <Opsummering svar={svar} til={til} />
      <Visning svar={svar} />
      <p>{t.sendInfo}</p>
      <Actions>
        <Button busy={sender} onClick={() => void send().catch(setBug)}>
          {t.send}
        </Button>
        {knapper}
      </Actions>
    </>
  );
};
