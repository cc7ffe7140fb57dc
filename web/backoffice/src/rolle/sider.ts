import type { Role } from '@jobnet/contracts';
import type { appTexts } from '../app.texts.ts';
import { links } from '../links.ts';

/** One part of the backoffice, and the roles that have it; the services check it again. */
export interface Del {
  readonly navn: keyof (typeof appTexts)['da']['menu'];
  readonly to: string;
  readonly roller: readonly Role[];
}

/** The parts in menu order. */
export const dele: readonly Del[] = [
  { navn: 'jobannoncer', to: links.jobannoncer, roller: ['godkender'] },
  { navn: 'borgere', to: links.borgere, roller: ['sagsbehandler'] },
  { navn: 'brugerkoder', to: links.brugerkoder, roller: ['support'] },
  { navn: 'adgang', to: links.adgang, roller: ['support'] },
  { navn: 'brugerkodeudstedere', to: links.brugerkodeudstedere, roller: ['drift', 'support'] },
  { navn: 'virksomheder', to: links.virksomheder, roller: ['support', 'drift', 'godkender'] },
  { navn: 'leverandoerer', to: links.leverandoerer, roller: ['drift', 'support'] },
  { navn: 'klienter', to: links.klienter, roller: ['drift', 'support'] },
  { navn: 'sessioner', to: links.sessioner, roller: ['support', 'drift'] },
  { navn: 'bookingFejl', to: links.bookingFejl, roller: ['leverandoer'] },
];

/** What a role's menu holds. */
export const deleFor = (rolle: Role | undefined): readonly Del[] => dele.filter(({ roller }) => rolle !== undefined && roller.includes(rolle));
