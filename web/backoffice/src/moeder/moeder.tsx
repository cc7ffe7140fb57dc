import { listMoederForBorger, registerMoedeForBorger, updateMoedeForBorger } from '@jobnet/contracts';
import { addDays } from '@jobnet/reference-data';
import { Button, dateOfMoment, formatMoment, Loaded, Table, useAction, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import type { DelProps } from '../borger/dele.ts';
import { useFokusVed } from '../fokus.ts';
import { AfholdMoede } from './afhold-moede.tsx';
import { AflysMoede } from './aflys-moede.tsx';
import { MoedeForm, type Moede } from './moede-form.tsx';
import { moederTexts, type MoederTexts } from './moeder.texts.ts';

const dageTilbage = 90;
const dageFrem = 180;

type Handling = { readonly slags: 'ret' | 'aflys' | 'afhold'; readonly moede: Moede };

const statusAf = ({ status, bekraeftelse }: Moede, t: MoederTexts): string =>
  t.statusser[status] + (status === 'booket' && bekraeftelse ? `, ${t.bekraeftelser[bekraeftelse]}` : '');

/** What can be done: a coming meeting of an authority is changed or cancelled, one that has begun is held. */
const handlingerFor = (moede: Moede): readonly Handling['slags'][] => {
  if (moede.status === 'aflyst') return [];
  if (new Date(moede.start) <= new Date()) return ['afhold'];
  return moede.status === 'booket' && moede.oprindelse !== 'selvbooket' ? ['ret', 'aflys'] : [];
};

const Handlinger = ({ moede, onVaelg }: { moede: Moede; onVaelg: (handling: Handling) => void }): ReactElement => {
  const t = useTexts(moederTexts);
  return (
    <>
      {handlingerFor(moede).map((slags) => (
        <Button key={slags} variant="tertiary" aria-label={t[slags].titel(formatMoment(moede.start))} onClick={() => onVaelg({ slags, moede })}>{t[slags].knap}</Button>
      ))}
    </>
  );
};

/** The form below the table: another meeting, or the one that was chosen. */
const Skema = ({ borgerId, handling, onFaerdig }: DelProps & { handling: Handling | undefined; onFaerdig: () => void }): ReactElement => {
  const t = useTexts(moederTexts);
  const toast = useToast();
  const register = useAction(registerMoedeForBorger, [listMoederForBorger]);
  const update = useAction(updateMoedeForBorger, [listMoederForBorger]);
  const fortryd = <Button variant="secondary" onClick={onFaerdig}>{t.fortryd}</Button>;
  const faerdig = (heading: string): void => {
    toast({ kind: 'success', heading });
    onFaerdig();
  };
  if (handling?.slags === 'afhold') return <AfholdMoede borgerId={borgerId} moede={handling.moede} onGemt={onFaerdig} fortryd={fortryd} />;
  if (handling?.slags === 'ret') {
    const { moede } = handling;
    return (
      <section>
        <h2>{t.ret.titel(formatMoment(moede.start))}</h2>
        <MoedeForm nu={moede} submit={t.ret.submit} onGem={async (body) => { await update.run({ params: { borgerId, moedeId: moede.moedeId }, body }); faerdig(t.ret.done); }} fortryd={fortryd} />
      </section>
    );
  }
  return (
    <section>
      <h2>{t.ny.heading}</h2>
      <MoedeForm submit={t.ny.submit} onGem={async (body) => { await register.run({ params: { borgerId }, body }); faerdig(t.ny.done); }} />
    </section>
  );
};

/** BOOK-29: a borger's meetings, and what the authority can do about them (BOOK-05, BOOK-06, BOOK-27, BOOK-28). */
export const Moeder = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(moederTexts);
  const [handling, setHandling] = useState<Handling>();
  const [nummer, setNummer] = useState(0);
  const skema = useFokusVed<HTMLDivElement>(nummer);
  const idag = dateOfMoment(new Date());
  const query = useEndpoint(listMoederForBorger, { params: { borgerId }, query: { fra: addDays(idag, -dageTilbage), til: addDays(idag, dageFrem) } });
  const vaelg = (naeste: Handling | undefined): void => {
    setHandling(naeste);
    if (naeste?.slags !== 'aflys') setNummer(nummer + 1);
  };
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'tidspunkt', header: t.tidspunkt, cell: ({ start }) => formatMoment(start) },
                { key: 'moede', header: t.moede, cell: ({ titel }) => titel },
                { key: 'med', header: t.med, cell: ({ oprindelse }) => t.oprindelser[oprindelse] },
                { key: 'status', header: t.status, cell: (moede) => statusAf(moede, t) },
                { key: 'handling', header: t.handling, cell: (moede) => <Handlinger moede={moede} onVaelg={vaelg} /> },
              ]}
              rows={items}
              rowKey={({ moedeId }) => moedeId}
            />
          )}
          <div ref={skema} tabIndex={-1}>
            <Skema key={nummer} borgerId={borgerId} handling={handling} onFaerdig={() => vaelg(undefined)} />
          </div>
          {handling?.slags === 'aflys' && <AflysMoede borgerId={borgerId} moede={handling.moede} onLuk={() => setHandling(undefined)} />}
        </>
      )}
    </Loaded>
  );
};
