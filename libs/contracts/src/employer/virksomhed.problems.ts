import { defineProblem } from '../define/index.ts';

/** AG-05: CVR says that the company is not active. */
export const virksomhedIkkeAktiv = defineProblem({
  code: 'virksomhed-ikke-aktiv',
  status: 403,
  title: 'Virksomheden er ikke aktiv i CVR',
  detail:
    'Virksomheden står som "{cvrStatus}" i CVR, og derfor kan den ikke bruge JobAG. Ret oplysningerne på virk.dk, hvis de er forkerte. Når virksomheden er aktiv i CVR, åbner adgangen af sig selv.',
});

/** AG-KF-07: support has closed the company's access altogether. */
export const virksomhedSpaerret = defineProblem({
  code: 'virksomhed-spaerret',
  status: 403,
  title: 'Virksomheden er spærret i JobAG',
  detail: 'Kontakt Hjælp og support for at høre hvorfor, og hvad I kan gøre.',
});

/** The CVR number of the login does not exist in CVR. */
export const virksomhedUkendtICvr = defineProblem({
  code: 'virksomhed-ukendt-i-cvr',
  status: 404,
  title: 'Virksomheden findes ikke i CVR',
  detail: 'Kontrollér CVR-nummeret. Er virksomheden lige oprettet, så prøv igen i morgen.',
});

/** CVR does not answer (or answers nonsense) and the company was never seen before. */
export const cvrUtilgaengelig = defineProblem({
  code: 'cvr-utilgaengelig',
  status: 503,
  title: 'CVR svarer ikke lige nu',
  detail: 'Vi kan ikke hente virksomhedens oplysninger, fordi CVR ikke svarer. Prøv igen om lidt.',
});
