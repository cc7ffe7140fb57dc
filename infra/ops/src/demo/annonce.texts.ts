/** What the demo ads of one erhvervsområde are made of. Phrases fit the sentences of `annonce-tekst.ts`. */
export interface Omraadetekst {
  /** The workplace in "vores ...". */
  readonly sted: string;
  readonly opgaver: readonly string[];
  readonly krav: readonly string[];
  /** Codes of arbejdstidsforhold that are usual here; the first is the most usual. */
  readonly tider: readonly string[];
  /** CVR number of the demo company whose trade is nearest. */
  readonly cvr: string;
}

const nordlys = '99100028';
const cafe = '99100133';
const transport = '99100168';
const pleje = '99100427';
const plantid = '99100532';
const moedenu = '99100567';
const kommunekalender = '99100672';

/** By code of erhvervsområde. */
export const omraadetekster: Readonly<Record<string, Omraadetekst>> = {
  '10000': { sted: 'afdeling', cvr: pleje, tider: ['6', '1', '3', '4', '5'], opgaver: ['pleje og omsorg for borgere med forskellige behov', 'observation og dokumentation af borgernes tilstand', 'samarbejde med pårørende og læger', 'medicinhåndtering efter gældende retningslinjer', 'vejledning af borgere og kolleger'], krav: ['er autoriseret eller uddannet inden for faget', 'møder andre med ro og respekt', 'dokumenterer dit arbejde omhyggeligt', 'trives i et tværfagligt samarbejde'] },
  '20000': { sted: 'skole', cvr: moedenu, tider: ['1'], opgaver: ['planlægning og gennemførelse af undervisning', 'vejledning af elever og kursister', 'samarbejde med forældre og kolleger', 'udvikling af nye forløb', 'prøver og evaluering'], krav: ['har relevant uddannelse og undervisningserfaring', 'er tydelig i din kommunikation', 'kan skabe gode rammer for læring', 'bidrager aktivt til fællesskabet'] },
  '30000': { sted: 'institution', cvr: pleje, tider: ['1', '2', '3', '5'], opgaver: ['daglig kontakt med børn, unge eller voksne', 'tilrettelæggelse af aktiviteter', 'samtaler og opfølgning', 'samarbejde med familier og andre myndigheder', 'skriftlige beskrivelser og planer'], krav: ['er nærværende og vedholdende', 'har kendskab til lovgivningen på området', 'kan bevare overblikket i travle perioder', 'arbejder ud fra en anerkendende tilgang'] },
  '40000': { sted: 'byggeplads', cvr: nordlys, tider: ['1', '2'], opgaver: ['nybyggeri og renovering', 'opmåling og udførelse efter tegninger', 'kvalitetssikring af eget arbejde', 'samarbejde med andre fag på pladsen', 'service hos faste kunder'], krav: ['har svendebrev eller tilsvarende erfaring', 'arbejder sikkert og selvstændigt', 'har kørekort til personbil', 'afleverer et ordentligt stykke arbejde'] },
  '50000': { sted: 'værksted', cvr: transport, tider: ['1', '3'], opgaver: ['reparation og vedligehold', 'fejlfinding på maskiner og køretøjer', 'svejsning og montage', 'klargøring og afprøvning', 'kontakt med kunder og leverandører'], krav: ['er faglært eller har solid erfaring', 'kan læse tegninger og diagrammer', 'holder orden på dit arbejdssted', 'tager ansvar for kvaliteten'] },
  '60000': { sted: 'produktion', cvr: nordlys, tider: ['6', '1', '4', '3'], opgaver: ['betjening og overvågning af maskiner', 'pakning og kontrol af varer', 'omstilling mellem produkter', 'registrering af produktionsdata', 'løbende forbedringer sammen med holdet'], krav: ['har erfaring fra industrien eller lyst til at lære', 'er stabil og mødestabil', 'kan arbejde på skiftende hold', 'har øje for sikkerhed og hygiejne'] },
  '80000': { sted: 'administration', cvr: kommunekalender, tider: ['1'], opgaver: ['sagsbehandling og korrespondance', 'bogføring og afstemning', 'betjening af kunder på telefon og mail', 'udarbejdelse af rapporter og oversigter', 'planlægning af møder'], krav: ['har en relevant kontor- eller økonomiuddannelse', 'er omhyggelig med tal og tekst', 'er fortrolig med gængse it-systemer', 'overholder frister'] },
  '90000': { sted: 'butik', cvr: cafe, tider: ['1', '3', '5'], opgaver: ['rådgivning og salg til kunder', 'varebestilling og lagerstyring', 'opbygning af udstillinger og kampagner', 'besvarelse af henvendelser', 'opfølgning på salgsmål'], krav: ['er serviceminded og har blik for kunden', 'kan lide at have travlt', 'er til at stole på', 'har erfaring med salg eller kundeservice'] },
  '100000': { sted: 'redaktion', cvr: cafe, tider: ['1', '5'], opgaver: ['planlægning af oplevelser for gæster og brugere', 'formidling i tekst, billeder og tale', 'samarbejde med foreninger og partnere', 'afvikling af arrangementer', 'udvikling af nye tilbud'], krav: ['formidler levende og præcist', 'er nysgerrig og udadvendt', 'kan arbejde på skæve tidspunkter', 'har relevant uddannelse eller erfaring'] },
  '110000': { sted: 'it-afdeling', cvr: plantid, tider: ['1'], opgaver: ['udvikling og drift af systemer, som mange bruger hver dag', 'fejlsøgning og forbedring', 'dokumentation og vidensdeling', 'dialog med brugere om deres behov', 'sikkerhed og automatisering'], krav: ['har erfaring med moderne udviklings- eller driftsmetoder', 'kan forklare teknik, så andre forstår den', 'arbejder struktureret', 'holder dig fagligt opdateret'] },
  '120000': { sted: 'terminal', cvr: transport, tider: ['2', '6', '1', '4'], opgaver: ['transport og levering til tiden', 'pakning og plukning af ordrer', 'af- og pålæsning', 'kontrol af varer og papirer', 'daglig klargøring af materiel'], krav: ['har de nødvendige kørekort og certifikater', 'er i god fysisk form', 'kører hensynsfuldt', 'kan arbejde tidligt og sent'] },
  '130000': { sted: 'køkken', cvr: cafe, tider: ['3', '5', '1', '6'], opgaver: ['tilberedning og anretning af mad', 'servering og værtskab for gæster', 'bestilling og modtagelse af råvarer', 'egenkontrol og rengøring', 'planlægning af dagens menu'], krav: ['har sans for smag og kvalitet', 'bevarer smilet, når der er travlt', 'kender reglerne for fødevarehygiejne', 'er en god kollega'] },
  '140000': { sted: 'ejendom', cvr: pleje, tider: ['2', '1', '3'], opgaver: ['rengøring og pleje af lokaler', 'vedligehold af grønne områder', 'mindre reparationer', 'kontakt med beboere og brugere', 'affaldssortering'], krav: ['arbejder grundigt og i et godt tempo', 'er selvkørende', 'er mødestabil', 'har gerne kørekort'] },
  '150000': { sted: 'tegnestue', cvr: plantid, tider: ['1'], opgaver: ['idéudvikling og skitser', 'udarbejdelse af færdigt materiale', 'brugertest af løsninger', 'dialog med kunder og udviklere', 'vedligehold af designmanual'], krav: ['har et stærkt visuelt udtryk', 'er fortrolig med fagets programmer', 'tager imod kritik og bruger den', 'kan holde flere bolde i luften'] },
  '160000': { sted: 'vagtstyrke', cvr: transport, tider: ['4', '6', '3', '5'], opgaver: ['rundering og adgangskontrol', 'udrykning ved alarmer', 'rapportering af hændelser', 'hjælp til borgere og gæster', 'øvelser og uddannelse'], krav: ['har ren straffeattest', 'bevarer roen i pressede situationer', 'er fysisk robust', 'skriver klart og kort'] },
  '170000': { sted: 'bedrift', cvr: nordlys, tider: ['2', '1', '5'], opgaver: ['pasning af dyr og afgrøder', 'kørsel med maskiner', 'plantning og beskæring', 'vedligehold af bygninger og redskaber', 'registrering af dagens arbejde'], krav: ['kan lide at arbejde ude i al slags vejr', 'har erfaring med maskiner', 'er omhyggelig med dyrevelfærd', 'møder til tiden'] },
  '180000': { sted: 'systue', cvr: cafe, tider: ['1'], opgaver: ['tilskæring og syning', 'rettelser efter kundens ønsker', 'kvalitetskontrol', 'vedligehold af maskiner', 'vask og finish'], krav: ['har et godt håndelag', 'er tålmodig og nøjagtig', 'kender materialerne', 'kan arbejde selvstændigt'] },
  '190000': { sted: 'værksted', cvr: cafe, tider: ['4', '2', '5'], opgaver: ['produktion efter opskrifter', 'udvikling af nye varianter', 'pasning af anlæg', 'egenkontrol og rengøring', 'oplæring af elever'], krav: ['er faglært', 'sætter smag og kvalitet højt', 'kan arbejde tidligt', 'er hygiejnisk og ordentlig'] },
  '200000': { sted: 'værksted', cvr: nordlys, tider: ['1'], opgaver: ['fremstilling efter mål', 'betjening af maskiner', 'montage hos kunder', 'overfladebehandling', 'vedligehold af værktøj'], krav: ['har svendebrev eller lang erfaring', 'er nøjagtig', 'kan læse arbejdstegninger', 'kan lide godt håndværk'] },
  '210000': { sted: 'enhed', cvr: moedenu, tider: ['1'], opgaver: ['analyser og udredninger', 'rådgivning af ledelse og fagfolk', 'skriftlige indstillinger', 'projektledelse', 'formidling af resultater'], krav: ['har en relevant videregående uddannelse', 'tænker analytisk og skriver klart', 'kan arbejde selvstændigt', 'er god til at samarbejde på tværs'] },
  '220000': { sted: 'ledelse', cvr: kommunekalender, tider: ['1'], opgaver: ['daglig ledelse af medarbejdere', 'ansvar for budget og resultater', 'udvikling af afdelingen', 'samarbejde med øvrige ledere', 'rekruttering og trivsel'], krav: ['har dokumenteret ledererfaring', 'er synlig og tydelig', 'kan træffe beslutninger', 'skaber gode resultater gennem andre'] },
  '230000': { sted: 'læreplads', cvr: nordlys, tider: ['1'], opgaver: ['deltagelse i det daglige arbejde sammen med en oplærer', 'skoleophold efter uddannelsens plan', 'opgaver med stigende ansvar', 'forberedelse til svendeprøve eller fagprøve'], krav: ['har gennemført eller er i gang med grundforløbet', 'er motiveret og lærenem', 'møder til tiden', 'spørger, når du er i tvivl'] },
};

/** Openings; `{stilling}`, `{by}` and `{sted}` are filled in. */
export const indledninger: readonly string[] = [
  'Vi søger en {stilling} til vores {sted} i {by}.',
  'Har du lyst til at arbejde som {stilling} i {by}? Så er det måske dig, vi leder efter.',
  'Vores {sted} i {by} får mere at lave, og vi mangler en {stilling}.',
  'En af vores dygtige kolleger har søgt nye udfordringer, og derfor søger vi en {stilling} til {by}.',
  'Til vores {sted} i {by} søger vi en {stilling}, der vil være med til at gøre en forskel.',
];

export const tilbud: readonly string[] = [
  'en grundig oplæring og en fast kontakt den første tid',
  'løn efter gældende overenskomst',
  'gode muligheder for efteruddannelse',
  'kolleger, der hjælper hinanden',
  'en arbejdsplads med kort vej fra idé til handling',
  'frokostordning og sundhedsforsikring',
  'fleksible arbejdstider, hvor opgaverne tillader det',
  'indflydelse på din egen hverdag',
];

export const afslutninger: readonly string[] = [
  'Vi holder samtaler løbende og opslaget tages ned, når den rette er fundet.',
  'Alle uanset alder, køn, religion og etnisk baggrund opfordres til at søge.',
  'Har du spørgsmål, er du velkommen til at ringe eller skrive til os.',
  'Tiltrædelse efter aftale.',
];

/** Titles; `{stilling}`, `{Stilling}` (as the taxonomy writes it), `{by}` and `{sted}` are filled in. */
export const titler: readonly string[] = [
  '{Stilling} til {by}',
  '{Stilling} søges til vores {sted} i {by}',
  'Erfaren {stilling} til {by}',
  'Vil du være {stilling} i {by}?',
  'Engageret {stilling} søges, {by}',
  '{by}: {stilling} til vores {sted}',
];

/** Names of invented contact persons; phone numbers are of a range that is not given out. */
export const fornavne: readonly string[] = ['Anne', 'Bent', 'Camilla', 'Dorthe', 'Emil', 'Frida', 'Gitte', 'Henrik', 'Inge', 'Jakob', 'Karen', 'Lars', 'Maria', 'Niels', 'Pia', 'Rasmus', 'Sofie', 'Thomas', 'Ulla', 'Viggo'];
export const efternavne: readonly string[] = ['Agerskov', 'Birk', 'Dalgaard', 'Engholm', 'Fjord', 'Grønlund', 'Højer', 'Kirk', 'Lyng', 'Mølgaard', 'Nørby', 'Overby', 'Ravnsborg', 'Søgaard', 'Tornby', 'Vestergård'];
