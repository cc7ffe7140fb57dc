/** What a session runs on, as coarsely as a person says it; empty when it cannot be told. */
export interface Enhed {
  readonly browser?: string;
  readonly styresystem?: string;
}

interface Kendetegn {
  readonly navn: string;
  readonly mark: RegExp;
}

/** Most browsers also claim to be those further down, so the first that fits counts. */
const browsere: readonly Kendetegn[] = [
  { navn: 'Edge', mark: /\bEdg(A|iOS)?\// },
  { navn: 'Opera', mark: /\bOPR\// },
  { navn: 'Samsung Internet', mark: /\bSamsungBrowser\// },
  { navn: 'Firefox', mark: /\b(Firefox|FxiOS)\// },
  { navn: 'Chrome', mark: /\b(Headless)?(Chrome|CriOS)\// },
  { navn: 'Safari', mark: /\bSafari\// },
];

const styresystemer: readonly Kendetegn[] = [
  { navn: 'iPhone', mark: /\biPhone\b/ },
  { navn: 'iPad', mark: /\biPad\b/ },
  { navn: 'Android', mark: /\bAndroid\b/ },
  { navn: 'Windows', mark: /\bWindows\b/ },
  { navn: 'ChromeOS', mark: /\bCrOS\b/ },
  { navn: 'Mac', mark: /\bMacintosh\b/ },
  { navn: 'Linux', mark: /\bLinux\b/ },
];

const navnAf = (kendte: readonly Kendetegn[], userAgent: string): string | undefined => kendte.find(({ mark }) => mark.test(userAgent))?.navn;

/** Names browser and system by a closed list of names, so that nothing else of the user agent, versions included, is kept or shown. */
export const enhedAf = (userAgent: string | undefined): Enhed => {
  const browser = navnAf(browsere, userAgent ?? '');
  const styresystem = navnAf(styresystemer, userAgent ?? '');
  return { ...(browser ? { browser } : {}), ...(styresystem ? { styresystem } : {}) };
};
