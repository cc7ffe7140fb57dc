import { defineTexts } from '@jobnet/web-ui/text';

/** The page "Hvem har set mine oplysninger". */
export const opslagTexts = defineTexts({
  da: {
    title: 'Hvem har set mine oplysninger',
    lead: 'Her kan du se, hvem der har slået dine oplysninger op på Jobnet, hvad de skulle bruge dem til, og hvornår det var.',
    ingen: { heading: 'Ingen har slået dine oplysninger op', text: 'Når din kommune eller a-kasse ser eller retter noget om dig, kan du se det her.' },
    mangler: {
      heading: 'Listen er ikke komplet',
      text: (dele: readonly string[]) => `Vi kan ikke vise opslag fra: ${dele.join(', ')}. Det andet på siden er rigtigt. Prøv igen om lidt.`,
    },
    proevIgen: 'Prøv igen',
    flere: (vist: number, ialt: number) => `Du ser de ${vist} nyeste af ${ialt} opslag.`,
    tabel: 'Opslag i dine oplysninger, de nyeste først',
    tidspunkt: 'Tidspunkt',
    hvem: 'Hvem',
    hvad: 'Hvad de gjorde',
    formaal: 'Formål',
    handlinger: {
      read: 'Så oplysninger',
      search: 'Fandt dig',
      change: 'Rettede oplysninger',
      extract: 'Fik oplysninger udleveret',
      delete: 'Slettede oplysninger',
    },
    jobnet: 'Jobnet',
    star: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)',
    virksomhed: (cvr: string) => `Virksomhed med CVR-nummer ${cvr}`,
    leverandoer: (cvr: string) => `Leverandør af bookingsystem med CVR-nummer ${cvr}`,
    ukendt: (kode: string) => `Myndighed ${kode}`,
    system: (organisation: string) => `${organisation}, it-system`,
  },
});

export type OpslagTexts = (typeof opslagTexts)['da'];
