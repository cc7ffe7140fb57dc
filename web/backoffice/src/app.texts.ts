import type { Role } from '@jobnet/contracts';
import { defineTexts } from '@jobnet/web-ui/text';

/** The words around every page of the backoffice: site, menu by role, login. */
export const appTexts = defineTexts({
  da: {
    site: 'Jobnet medarbejder',
    topLabel: 'Hjælp og andre dele af Jobnet',
    help: 'Hjælp og support',
    jobnet: 'Jobnet',
    login: { title: 'Log ind for at se siden', text: 'Siden er kun for medarbejdere, der er logget ind.', button: 'Log ind som medarbejder' },
    menu: {
      jobannoncer: 'Jobannoncer',
      borgere: 'Borgere',
      brugerkoder: 'Brugerkoder',
      adgang: 'Adgang',
      brugerkodeudstedere: 'A-kasser',
      virksomheder: 'Virksomheder',
      leverandoerer: 'Leverandører',
      klienter: 'Systemklienter',
      sessioner: 'Sessioner',
      bookingFejl: 'Booking-fejl',
    },
    about: {
      jobannoncer: 'Godkend eller afvis de jobannoncer, der venter.',
      borgere: 'Find en af jeres egne borgere, og se eller ret oplysninger.',
      brugerkoder: 'Se, om en borger må logge ind med brugerkoder, og giv en ny adgangskode.',
      adgang: 'Registrér, at en borger ikke har overholdt vilkårene, så adgangen bliver slettet.',
      brugerkodeudstedere: 'De a-kasser, der kan udstede brugerkoder.',
      virksomheder: 'Se en virksomhed, og om den er konfliktramt eller spærret.',
      leverandoerer: 'De bookingsystemer, som kommunerne bruger.',
      klienter: 'De fagsystemer og leverandørsystemer, der har adgang til Jobnet.',
      sessioner: 'Se, hvem i en virksomhed eller en myndighed der er logget på, og log en bruger ud.',
      bookingFejl: 'De fejl, borgere har indmeldt om jeres bookingsystem.',
    },
    roles: {
      sagsbehandler: 'Sagsbehandler',
      godkender: 'Jobannoncegodkendelse',
      support: 'Support',
      drift: 'Drift',
      leverandoer: 'Leverandør',
    } satisfies Partial<Record<Role, string>> as Partial<Record<Role, string>>,
    forside: {
      title: 'Jobnet for medarbejdere',
      lead: 'For sagsbehandlere i kommuner og a-kasser, medarbejdere i Styrelsen for Arbejdsmarked og Rekruttering og leverandører af bookingsystemer.',
      logIn: 'Log ind som medarbejder',
      about: 'Du logger ind med din egen bruger. Leverandører logger ind med MitID Erhverv.',
      welcome: (navn: string) => `Velkommen, ${navn}`,
      as: (rolle: string, organisation: string | undefined) => (organisation ? `${rolle}, ${organisation}` : rolle),
      nothing: 'Din rolle har ingen sider i medarbejdersystemet endnu.',
    },
    refused: { title: 'Du har ikke adgang til siden', text: 'Siden hører til en anden rolle end din. Skal du bruge den, så kontakt den, der styrer rettigheder hos jer.', home: 'Gå til forsiden' },
    footer: { hjaelp: 'Hjælp', support: 'Hjælp og support', om: 'Om Jobnet', persondata: 'Politik om persondata', tilgaengelighed: 'Tilgængelighedserklæring' },
  },
});
