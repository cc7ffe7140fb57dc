import { defineTexts } from '@jobnet/web-ui';

/** The pages about Jobnet itself. Quoted lines of ID-LOGIN-09, -11, -12, -19 and -20 stand word for word. */
export const omJobnetTexts = defineTexts({
  da: {
    home: 'Jobnet',
    vilkaar: {
      title: 'Vilkår for brug af Jobnet',
      subtitle: 'Brugsvilkår for Jobnet',
      terms: [
        'Jobnet kan bruges af alle privatpersoner, der søger job.',
        'For at blive tilmeldt som jobsøger, skal du aktivt tilmelde dig på Jobnet eller i din kommune.',
        'Du må ikke bruge Jobnet til formål, som er ulovlige eller kan virke anstødelige eller uetiske. Hvis du ikke overholder vilkårene, bliver du slettet som bruger.',
      ],
      dataBefore: 'Jobnet indhenter persondata. Du kan læse mere i ',
      dataLink: 'Jobnets Politik om persondata',
      dataAfter: '.',
      cookies: 'Når du logger på Jobnet, gemmes cookies på din PC eller andet IT-udstyr. Dette sker for at sikre, at du bliver ved med at være logget ind.',
      idle: 'Bemærk, hvis du har været inaktiv i 20 minutter, bliver du af sikkerhedsmæssige årsager logget af.',
      policyTitle: 'Politik om persondata',
      policy: 'Vi følger denne politik for persondata',
      policyLink: 'Politik for persondata',
    },
    persondata: {
      title: 'Politik om persondata',
      who: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR) er dataansvarlig for de personoplysninger, som indsamles og behandles om dig på Jobnet.',
      rightsTitle: 'Dine rettigheder',
      rightsLead: 'Du har til enhver tid ret til at bede STAR om:',
      rights: [
        ['Indsigt', 'Du kan få at vide, hvilke oplysninger vi behandler om dig.'],
        ['Berigtigelse', 'Du kan få forkerte oplysninger rettet.'],
        ['Sletning', 'Du kan i særlige tilfælde få oplysninger slettet.'],
        ['Begrænsning', 'Du kan i særlige tilfælde få behandlingen af dine oplysninger begrænset.'],
        ['Indsigelse', 'Du kan gøre indsigelse mod behandlingen af dine oplysninger.'],
      ],
      localTitle: 'Din kommune og din a-kasse',
      local: 'Kontakt din kommune eller a-kasse direkte, hvis du vil vide, hvordan de behandler dine personoplysninger.',
      contactTitle: 'Kontakt',
      star: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)',
      dpo: 'Beskæftigelsesministeriets databeskyttelsesrådgiver (DPO)',
    },
    tilgaengelighed: {
      title: 'Tilgængelighedserklæring',
      lead: 'Jobnet skal kunne bruges af alle, også af dig, der bruger tastatur, skærmlæser, forstørrelse eller oplæsning.',
      parts: [
        ['Hvad vi følger', 'Jobnet er bygget efter WCAG 2.1 på niveau AA, som loven om tilgængelighed kræver, og efter Det Fælles Designsystem. Vi prøver hver side med et automatisk værktøj og med tastatur alene.'],
        ['Hvad vi ikke har prøvet endnu', 'Siderne er ikke afprøvet af mennesker, der bruger skærmlæser til daglig, og ikke i alle browsere. Nogle sider er ikke klar endnu og siger det selv.'],
        ['Hvis noget ikke virker for dig', 'Skriv til STAR på star@star.dk, og fortæl, hvilken side det drejer sig om, og hvad du prøvede. Så finder vi en anden måde at hjælpe dig på og retter siden.'],
        ['Hvis du ikke er tilfreds med svaret', 'Digitaliseringsstyrelsen fører tilsyn med, at offentlige websteder kan bruges af alle. Du kan klage til dem.'],
      ],
    },
    digitalPost: {
      title: 'Digital post',
      texts: [
        'Breve fra det offentlige får du i Digital Post. Du læser dem på borger.dk, i appen Digital Post, i e-Boks eller i mit.dk.',
        'Breve om din sag kan komme i Digital Post. Kvitteringer og beskeder fra Jobnet ligger under Beskeder og påmindelser på Mit Jobnet.',
      ],
      link: 'Gå til Beskeder og påmindelser',
    },
    kompetence: {
      title: 'Kompetenceafklaring og sprogkort',
      parts: [
        ['Kompetenceafklaring', 'En kompetenceafklaring viser, hvad du kan fra job, uddannelse og fritid, også det du ikke har papir på. Din kommune eller a-kasse kan hjælpe dig med at få den lavet og med at bruge den i dit CV.'],
        ['Sprogkort', 'Et sprogkort viser, hvor godt du taler, forstår, læser og skriver dansk. Det hjælper en arbejdsgiver med at se, hvilke opgaver du kan løse på dansk. Spørg din kommune eller dit sprogcenter.'],
      ],
    },
  },
});
