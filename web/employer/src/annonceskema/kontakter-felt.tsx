import { listKontaktpersoner, type AnswerOf } from '@jobnet/contracts';
import { Button, Select, TextField, useClient, useTexts } from '@jobnet/web-ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';

interface Kontakt {
  readonly navn?: string;
  readonly telefon?: string;
  readonly email?: string;
}
type Raekke = Kontakt & { readonly noegle: number };
type Kontaktperson = AnswerOf<typeof listKontaktpersoner>['items'][number];

const max = 10;

/** All the company's kontaktpersoner, of both kinds, page by page (ANN-33). */
const useAlleKontaktpersoner = (): readonly Kontaktperson[] => {
  const client = useClient();
  const { data = [] } = useQuery({
    queryKey: [listKontaktpersoner.name, 'alle'],
    queryFn: async ({ signal }) => {
      const alle: Kontaktperson[] = [];
      for (let page = 1; ; page += 1) {
        const { items, total } = await client.call(listKontaktpersoner, { query: { page } }, { signal });
        alle.push(...items);
        if (alle.length >= total || items.length === 0) return alle;
      }
    },
  });
  return data;
};

interface KontaktFeltProps {
  readonly raekke: Raekke;
  readonly plads: number;
  readonly onFjern: () => void;
}

const KontaktFelt = ({ raekke, plads, onFjern }: KontaktFeltProps): ReactElement => {
  const t = useTexts(annonceskemaTexts).ansoegning;
  const navn = `kontaktpersoner.${plads}`;
  return (
    <fieldset className="form-group" data-sammen={raekke.noegle}>
      <legend className="form-label">{t.kontakt(plads + 1)}</legend>
      <input type="hidden" name={`${navn}.nr`} value={plads} />
      <TextField name={`${navn}.navn`} label={t.navn} defaultValue={raekke.navn} maxLength={100} autoComplete="off" />
      <TextField name={`${navn}.telefon`} label={t.telefon} type="tel" defaultValue={raekke.telefon} maxLength={20} autoComplete="off" optional />
      <TextField name={`${navn}.email`} label={t.kontaktEmail} type="email" defaultValue={raekke.email} maxLength={254} autoComplete="off" optional />
      <Button variant="tertiary" icon="delete" onClick={onFjern}>
        {t.fjern(t.kontakt(plads + 1).toLowerCase())}
      </Button>
    </fieldset>
  );
};

/** 0..10 contacts on the ad, typed or picked from the company's own (ANN-06, ANN-07, ANN-33); the fields are `kontaktpersoner.<n>.*`. */
export const KontakterFelt = ({ foer }: { foer: readonly Kontakt[] }): ReactElement => {
  const t = useTexts(annonceskemaTexts).ansoegning;
  const alle = useAlleKontaktpersoner();
  const [raekker, setRaekker] = useState<readonly Raekke[]>(foer.map((kontakt, noegle) => ({ ...kontakt, noegle })));
  const [naeste, setNaeste] = useState(foer.length);
  const [valgt, setValgt] = useState('');
  const del = useRef<HTMLElement>(null);
  const antal = useRef(foer.length);
  useEffect(() => {
    if (antal.current === raekker.length) return;
    const flere = raekker.length > antal.current;
    antal.current = raekker.length;
    const navne = del.current?.querySelectorAll<HTMLInputElement>('fieldset input[type="text"]');
    if (flere) navne?.item(navne.length - 1)?.focus();
    else del.current?.focus();
  }, [raekker.length]);
  const tilfoej = ({ navn, telefon, email }: Kontakt): void => {
    setRaekker([...raekker, { navn, telefon, email, noegle: naeste }]);
    setNaeste(naeste + 1);
  };
  const person = alle.find(({ kontaktpersonId }) => kontaktpersonId === valgt);
  return (
    <section ref={del} tabIndex={-1}>
      <h2>{t.kontakter}</h2>
      <p>{t.kontakterText}</p>
      {raekker.map((raekke, plads) => (
        <KontaktFelt key={raekke.noegle} raekke={raekke} plads={plads} onFjern={() => setRaekker(raekker.filter((one) => one !== raekke))} />
      ))}
      {raekker.length < max && (
        <>
          {alle.length > 0 && (
            <Select key={naeste} name="kontaktvalg" label={t.vaelg} empty={t.vaelgTom} options={alle.map(({ kontaktpersonId, navn, email }) => ({ value: kontaktpersonId, label: `${navn}, ${email}` }))} onChange={setValgt} optional />
          )}
          <Button
            variant="secondary"
            icon="plus"
            onClick={() => {
              tilfoej(person ?? {});
              setValgt('');
            }}
          >
            {t.tilfoej}
          </Button>
        </>
      )}
    </section>
  );
};
