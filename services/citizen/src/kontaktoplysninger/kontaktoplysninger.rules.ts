/** How a borger can be reached, opened. `nyEmail` waits for confirmation and is not in force (PROF-05). */
export interface KontaktState {
  readonly navn: string | null;
  readonly email: string | null;
  readonly emailBekraeftet: boolean;
  readonly nyEmail: string | null;
  readonly telefon: string | null;
}

/** Nothing is known of a new borger. */
export const ingenKontakt: KontaktState = { navn: null, email: null, emailBekraeftet: false, nyEmail: null, telefon: null };

/** PROF-05, PROF-06: a new address only waits; the old one stays in force until then. Null removes, the address in force withdraws a waiting one. */
export const changeByBorger = (state: KontaktState, wish: { readonly email: string | null; readonly telefon: string | null }): KontaktState => {
  const telefon = wish.telefon;
  if (wish.email === null) return { ...state, email: null, emailBekraeftet: false, nyEmail: null, telefon };
  if (wish.email === state.email && state.emailBekraeftet) return { ...state, nyEmail: null, telefon };
  return { ...state, nyEmail: wish.email, telefon };
};

/** What an authority hands over replaces what was there, also when the address was never confirmed. */
export const changeByFagsystem = (
  state: KontaktState,
  wish: { readonly navn?: string | undefined; readonly email: string | null; readonly emailBekraeftet: boolean; readonly telefon: string | null },
): KontaktState => ({
  navn: wish.navn ?? state.navn,
  email: wish.email,
  emailBekraeftet: wish.email !== null && wish.emailBekraeftet,
  nyEmail: null,
  telefon: wish.telefon,
});

/** AGENT-03, OPG-16: of the address in force; a waiting one alone is unconfirmed. */
export const emailStatusOf = (state: KontaktState): 'ingen' | 'ubekraeftet' | 'bekraeftet' => {
  if (state.email !== null) return state.emailBekraeftet ? 'bekraeftet' : 'ubekraeftet';
  return state.nyEmail === null ? 'ingen' : 'ubekraeftet';
};

/** Whether a change is one at all. */
export const isSameKontakt = (a: KontaktState, b: KontaktState): boolean =>
  a.navn === b.navn && a.email === b.email && a.emailBekraeftet === b.emailBekraeftet && a.nyEmail === b.nyEmail && a.telefon === b.telefon;
