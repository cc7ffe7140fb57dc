/** What stands in a citizen's calendar besides meetings. Days are counted from the day the demo world is loaded; negative ones are past. */
export interface DemoKalender {
  readonly borger: string;
  readonly indsatser: readonly { readonly titel: string; readonly fra: number; readonly til?: number }[];
  /** Illness by its first day and the first day of being well; without the latter it goes on. */
  readonly sygdom: readonly { readonly fra: number; readonly raskFra?: number }[];
  readonly ferie: readonly { readonly fra: number; readonly til: number }[];
  /** Absences of other kinds, which only kommune and a-kasse see. */
  readonly andetFravaer: readonly { readonly fravaerstype: string; readonly fra: number; readonly til: number }[];
  readonly joblog: readonly { readonly stilling: string; readonly virksomhed: string; readonly soegt?: number; readonly frist?: number }[];
}

/** Karl has something of each kind, over several weeks; Lone is ill. */
export const demoKalendere: readonly DemoKalender[] = [
  {
    borger: 'karl-oest',
    indsatser: [
      { titel: 'Vejledningsforløb', fra: -60, til: -32 },
      { titel: 'Virksomhedspraktik hos Nordlys Byg A/S', fra: -16, til: 12 },
      { titel: 'Kursus i bygningsreglementet', fra: 15, til: 26 },
    ],
    sygdom: [{ fra: -25, raskFra: -21 }],
    ferie: [{ fra: 30, til: 43 }],
    andetFravaer: [{ fravaerstype: '3', fra: 28, til: 28 }],
    joblog: [
      { stilling: 'Tømrer', virksomhed: 'Nordlys Byg A/S', soegt: -18 },
      { stilling: 'Byggeleder', virksomhed: 'Havnens Café ApS', soegt: -3 },
      { stilling: 'Tømrer', virksomhed: 'Sydvest Pleje I/S', frist: 6 },
    ],
  },
  {
    borger: 'lone-dahl',
    indsatser: [{ titel: 'Kontaktforløb i FOA', fra: -90 }],
    sygdom: [{ fra: -2 }],
    ferie: [],
    andetFravaer: [],
    joblog: [],
  },
];
