/** The words of a receipt: the page that shows it and the message in the Beskedbakke say the same (TIL-29). */
export interface Kvittering {
  readonly emne: string;
  readonly linjer: readonly string[];
}

const zone = 'Europe/Copenhagen';
const dateFormat = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const timeFormat = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone: zone });

/** `2026-02-02` as `2. februar 2026`. */
export const danskDato = (dato: string): string => dateFormat.format(new Date(`${dato.slice(0, 10)}T12:00:00Z`));

/** A moment as `2. februar 2026 kl. 09.30`, in Danish time. */
export const dansktTidspunkt = (tidspunkt: string): string => {
  const moment = new Date(tidspunkt);
  return `${dateFormat.format(moment)} kl. ${timeFormat.format(moment)}`;
};

const ydelser: Readonly<Record<string, string>> = {
  dagpenge: 'Dagpenge',
  kontanthjaelp: 'Kontanthjælp (ansøgt)',
  dimittend: 'Dagpenge som dimittend',
  ingen: 'Ingen ydelse',
};

/** TIL-07, TIL-29: the receipt for a tilmelding. */
export const tilmeldingKvittering = (tilmelding: {
  readonly tilmeldtFra: string;
  readonly registeredAt: string;
  readonly ydelse: string;
  readonly fremmoedeDato?: string | undefined;
}): Kvittering => ({
  emne: 'Kvittering for din tilmelding',
  linjer: [
    `Du er meldt ledig fra ${danskDato(tilmelding.tilmeldtFra)}.`,
    `Registreret ${dansktTidspunkt(tilmelding.registeredAt)}.`,
    `Ydelse: ${ydelser[tilmelding.ydelse] ?? tilmelding.ydelse}.`,
    ...(tilmelding.fremmoedeDato ? [`Du skal møde op hos din kommune ${danskDato(tilmelding.fremmoedeDato)}.`] : []),
  ],
});

/** TIL-26: the receipt for an afmelding. */
export const afmeldingKvittering = (tilmelding: { readonly afmeldtFra?: string | undefined; readonly aarsag: string }): Kvittering => ({
  emne: 'Kvittering for din afmelding',
  linjer: [
    ...(tilmelding.afmeldtFra ? [`Du er afmeldt som ledig fra ${danskDato(tilmelding.afmeldtFra)}.`] : []),
    `Årsag: ${tilmelding.aarsag}.`,
  ],
});

const moedeHenvisning = "Du kan se mødet under 'Kalender og møder'.";

interface Moedefakta {
  readonly start: string;
  readonly moedeform: string;
}

/** BOOK-21: the receipt for a booked meeting, with its mødeform. */
export const moedeKvittering = (moede: Moedefakta): Kvittering => ({
  emne: 'Kvittering for dit møde',
  linjer: [`Du har booket et møde ${dansktTidspunkt(moede.start)}.`, `Mødeform: ${moede.moedeform}.`, moedeHenvisning],
});

/** BOOK-27: the kommune has made a meeting, which may have to be confirmed. */
export const moedeIndkaldelse = (moede: Moedefakta & { readonly bekraeftesSenest?: string | undefined }): Kvittering => ({
  emne: 'Din kommune har indkaldt dig til et møde',
  linjer: [
    `Din kommune har indkaldt dig til et møde ${dansktTidspunkt(moede.start)}.`,
    `Mødeform: ${moede.moedeform}.`,
    ...(moede.bekraeftesSenest ? [`Du skal bekræfte mødet senest ${dansktTidspunkt(moede.bekraeftesSenest)}.`] : []),
    moedeHenvisning,
  ],
});

const aendringer = (aendret: readonly string[] = []): string[] => [
  ...(aendret.includes('sted') ? ['Mødet er nu et andet sted.'] : []),
  ...(aendret.includes('sagsbehandler') ? ['Du skal tale med en anden sagsbehandler.'] : []),
];

/** BOOK-05: a meeting has another time. */
export const moedeFlyttet = (
  moede: Moedefakta & { readonly flyttetFra?: string | undefined; readonly bekraeftesSenest?: string | undefined; readonly aendret?: readonly string[] | undefined },
): Kvittering => ({
  emne: 'Dit møde er flyttet',
  linjer: [
    ...(moede.flyttetFra ? [`Dit møde ${dansktTidspunkt(moede.flyttetFra)} er flyttet.`] : []),
    `Mødet er nu ${dansktTidspunkt(moede.start)}.`,
    `Mødeform: ${moede.moedeform}.`,
    ...aendringer(moede.aendret),
    ...(moede.bekraeftesSenest ? [`Du skal bekræfte mødet senest ${dansktTidspunkt(moede.bekraeftesSenest)}.`] : []),
    moedeHenvisning,
  ],
});

/** BOOK-05: a meeting stands when it stood, but at another place or with another caseworker. */
export const moedeAendret = (moede: { readonly start: string; readonly aendret: readonly string[] }): Kvittering => ({
  emne: 'Dit møde er ændret',
  linjer: [
    `Dit møde ${dansktTidspunkt(moede.start)} er ændret.`,
    ...aendringer(moede.aendret),
    moedeHenvisning,
  ],
});

/** BOOK-06: an authority has cancelled a meeting. */
export const moedeAflyst = (moede: { readonly start: string }): Kvittering => ({
  emne: 'Dit møde er aflyst',
  linjer: [`Dit møde ${dansktTidspunkt(moede.start)} er aflyst af din kommune.`, 'Du skal ikke møde op.'],
});
