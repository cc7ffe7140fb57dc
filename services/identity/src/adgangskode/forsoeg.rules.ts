/** How long tries are counted together, and so the longest anyone waits: from the first of them. */
export const vindueMinutter = 15;

/** Tries that may fail in one window before the next is refused unheard. */
export const graenser = {
  /** One brugernavn from one address: a person who types wrong. */
  par: 5,
  /** One brugernavn from all unfamiliar addresses together: somebody who has many of them. */
  bruger: 100,
  /** One address with any brugernavn: many people share one in a kommune. */
  adresse: 100,
  /** One brugernavn from browsers in which its owner has logged in before, whatever others do. */
  kendt: 5,
  /** The present adgangskode, typed by somebody who is logged in already. */
  skift: 5,
} as const;

/** One count that a try adds to. */
export interface Taelling {
  readonly slags: keyof typeof graenser;
  readonly noegle: string;
}

/** Where a try comes from. */
export interface Login {
  /** In its normal form; need not exist. */
  readonly brugernavn: string;
  readonly adresse: string;
  /** The browser holds the mark of an earlier login with this brugernavn. */
  readonly kendtBrowser: boolean;
}

/** An address as it is counted: an IPv4 address, or the first 64 bits of an IPv6 address, which one subscriber has to himself. */
export const talteAdresse = (adresse: string): string => {
  const ip = adresse.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!ip.includes(':')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const behind = tail.split(':').filter((group) => group !== '').length;
  const padded = ip.includes('::') ? [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - behind) }, () => '0'), ...tail.split(':')] : groups;
  return padded.slice(0, 4).map((group) => Number.parseInt(group || '0', 16).toString(16)).join(':');
};

/** What a login counts towards. From a familiar browser only its own count holds, so that nobody elsewhere can shut its owner out. */
export const taellingerFor = ({ brugernavn, adresse, kendtBrowser }: Login): readonly Taelling[] => {
  if (kendtBrowser) return [{ slags: 'kendt', noegle: brugernavn }];
  const fra = talteAdresse(adresse);
  return [
    { slags: 'par', noegle: `${brugernavn} ${fra}` },
    { slags: 'adresse', noegle: fra },
    { slags: 'bruger', noegle: brugernavn },
  ];
};

/** A count after one more try: a window that is over begins anew, and nothing that is refused makes it longer. */
export const efterForsoeg = (foer: { readonly antal: number; readonly slutter: Date } | undefined, now: Date): { readonly antal: number; readonly slutter: Date } =>
  foer && now < foer.slutter ? { antal: foer.antal + 1, slutter: foer.slutter } : { antal: 1, slutter: new Date(now.getTime() + vindueMinutter * 60_000) };
