import type { Kontoslags, lukningsaarsager, Role } from '@jobnet/contracts';
import { defineTexts } from '@jobnet/web-ui/text';

/** Ending the sessions of a company's user, of staff or of a vendor's employee. */
export const sessionerTexts = defineTexts({
  da: {
    title: 'Sessioner',
    lead: 'Se, hvem i en virksomhed, en myndighed eller hos en leverandør der er logget på lige nu, og log en bruger ud alle steder.',
    slags: 'Hvor er brugeren ansat?',
    slagsTekst: { virksomhed: 'Virksomhed (JobAG)', kommune: 'Kommune', akasse: 'A-kasse', star: 'Styrelsen for Arbejdsmarked og Rekruttering', leverandoer: 'Leverandør af bookingsystem' } satisfies Record<Kontoslags, string>,
    kode: 'CVR-nummer, kommunekode eller a-kassekode',
    kodeHint: 'For eksempel 0101 for Københavns Kommune. For styrelsen er det star.',
    kodeWrong: 'Skriv et CVR-nummer, en kommunekode, en a-kassekode eller star',
    submit: 'Vis brugere',
    fundet: 'Brugere, der er logget på',
    ingen: 'Ingen er logget på lige nu.',
    navn: 'Navn',
    rolle: 'Rolle',
    roller: { virksomhedsbruger: 'Virksomhedsbruger', sagsbehandler: 'Sagsbehandler', godkender: 'Jobannoncegodkendelse', support: 'Support', drift: 'Drift', leverandoer: 'Leverandør' } as Partial<Record<Role, string>>,
    sessioner: 'Sessioner',
    sidstBrugt: 'Sidst brugt',
    logUd: 'Log ud',
    logUdAf: (navn: string) => `Log ud alle steder: ${navn}`,
    luk: {
      text: 'Brugeren bliver logget ud alle steder inden for 5 sekunder, og det, der ikke er gemt, går tabt. Brugeren kan logge ind igen. Hvem der gjorde det, og hvorfor, bliver gemt i et år.',
      aarsag: 'Årsag',
      aarsager: { 'mistet-enhed': 'Brugeren har mistet en enhed', 'mistanke-om-misbrug': 'Mistanke om misbrug', fratraadt: 'Brugeren er fratrådt', 'eget-oenske': 'Brugeren har bedt om det' } satisfies Record<(typeof lukningsaarsager)[number], string>,
      aarsagWrong: 'Vælg en årsag',
      submit: 'Log brugeren ud',
      fortryd: 'Fortryd',
      done: 'Brugeren er logget ud',
      doneText: (navn: string, antal: number) => (antal === 1 ? `${navn} er logget ud af 1 session.` : `${navn} er logget ud af ${antal} sessioner.`),
    },
  },
});
