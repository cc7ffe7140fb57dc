import type { LoginFejlkode } from '@jobnet/contracts';
import { defineTexts } from '../text/texts.ts';

interface LoginErrorTexts {
  readonly title: string;
  readonly again: string;
  readonly help: string;
  readonly reasons: Readonly<Record<LoginFejlkode, string>>;
}

/** Why a login came to nothing, and what to do; one text for each code that identity sends. */
export const loginErrorTexts = defineTexts<LoginErrorTexts>({
  da: {
    title: 'Du blev ikke logget ind',
    again: 'Prøv at logge ind igen',
    help: 'Hjælp og support',
    reasons: {
      'login-ugyldigt': 'Vi kunne ikke genkende dit forsøg på at logge ind. Det sker, hvis siden er åbnet fra et gammelt link eller i en anden browser. Start forfra.',
      'login-udloebet': 'Der gik for lang tid, før du var færdig med at logge ind. Start forfra.',
      afbrudt: 'Du afbrød hos MitID. Du kan prøve igen, når du er klar.',
      'mitid-fejl': 'MitID svarede med en fejl. Prøv igen. Bliver fejlen ved, så kontakt Hjælp og support.',
      'mitid-nede': 'Vi kan ikke få forbindelse til MitID lige nu. Prøv igen om lidt.',
      'niveau-for-lavt': 'Dit login er ikke sikkert nok til Jobnet. Log ind med MitID på sikringsniveau Betydelig.',
      'uden-cpr': 'Dit login kom uden CPR-nummer. Log ind med dit private MitID.',
      'identitet-afvist': 'Dit MitID og dit CPR-nummer hører ikke til den samme person hos os. Kontakt Hjælp og support.',
      'vilkaar-brudt': 'Din adgang til Jobnet er slettet, fordi vilkårene for brug af Jobnet ikke er overholdt. Du kan derfor ikke logge ind. Kontakt Jobnet-supporten, hvis du mener, at det er en fejl.',
      'kun-mitid-erhverv': 'Du kan kun logge ind på Jobnet for Arbejdsgivere med MitID Erhverv. Prøv igen, og vælg MitID Erhverv.',
      'ingen-rettigheder': 'Du er ikke oprettet med en rettighed, som Jobnet kender. Kontakt den, der styrer rettigheder hos jer.',
      'ukendt-leverandoer': 'Virksomheden er ikke registreret som leverandør af et bookingsystem til Jobnet. Kontakt Hjælp og support, hvis den skal være det.',
    },
  },
});
