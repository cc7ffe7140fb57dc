import { defineTexts } from '@jobnet/web-ui';

/** Pages a later part of the project fills: their name and one honest sentence each. */
export const kommerTexts = defineTexts({
  da: {
    gemteJob: ['Gemte job', 'Her kan du se de job, du har gemt, når siden er klar.'],
    joblog: ['Joblog', 'Her kan du skrive ned, hvad du har søgt, når siden er klar. Spørg din kommune eller a-kasse, hvordan du dokumenterer din jobsøgning indtil da.'],
    opgaver: ['Dine opgaver', 'Her kan du se dine opgaver, når siden er klar. Brug menuen for at komme til de andre sider.'],
    minPlan: ['Min plan', 'Her kan du se din plan, når siden er klar. Kontakt din kommune, hvis du har brug for den nu.'],
    cv: ['CV-oplysninger', 'Her kan du udfylde dit CV, når siden er klar.'],
    sygRask: ['Meld dig syg/rask', 'Her kan du melde dig syg og rask, når siden er klar. Ring til din kommune eller a-kasse, hvis du er syg nu.'],
    ferie: ['Ferie', 'Her kan du registrere ferie, når siden er klar. Kontakt din kommune eller a-kasse, hvis du skal holde ferie.'],
    kontakt: ['Kontakt kommune/a-kasse', 'Her kan du se, hvordan du kontakter din kommune og a-kasse, når siden er klar.'],
  },
} satisfies { da: Record<string, readonly [title: string, sentence: string]> });
