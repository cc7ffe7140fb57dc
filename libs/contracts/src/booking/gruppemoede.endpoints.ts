import { z } from 'zod';
import { defineEndpoint, fagsystem, id } from '../define/index.ts';
import { ikkeEgenBorger, moedeKanIkkeAendres, moedeUgyldigt } from './booking.problems.ts';
import { moedeInput } from './moede-fagsystem.endpoints.ts';

const deltagereMax = 100;

/** A meeting with several borgere: the same time and place, one meeting each. */
const gruppemoedeView = z.object({
  gruppemoedeId: id,
  deltagere: z.array(z.object({ borgerId: id, moedeId: id, status: z.enum(['booket', 'aflyst', 'afholdt']) })),
});

const ofGruppemoede = z.object({ gruppemoedeId: id });

/** BOOK-29: a kommune or a-kasse makes a meeting with several own borgere. */
export const registerGruppemoede = defineEndpoint({
  name: 'registerGruppemoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/gruppemoeder',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Makes one meeting with up to 100 own borgere: all of them get it, or none when one of them is not an own borger (BOOK-29).',
  body: z.object({ moede: moedeInput, deltagere: z.array(id).min(1).max(deltagereMax) }),
  status: 201,
  answer: gruppemoedeView,
  problems: [ikkeEgenBorger, moedeUgyldigt],
});

/** BOOK-05: changes a group meeting for all who are in it. */
export const updateGruppemoede = defineEndpoint({
  name: 'updateGruppemoede',
  service: 'booking',
  method: 'PUT',
  path: '/api/booking/v1/fagsystem/gruppemoeder/:gruppemoedeId',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Changes a coming group meeting that the caller made, for everyone who has not cancelled; each is told (BOOK-05).',
  params: ofGruppemoede,
  body: moedeInput,
  answer: gruppemoedeView,
  problems: [ikkeEgenBorger, moedeUgyldigt, moedeKanIkkeAendres],
});

/** BOOK-06: cancels a group meeting for all who are in it. */
export const cancelGruppemoede = defineEndpoint({
  name: 'cancelGruppemoede',
  service: 'booking',
  method: 'POST',
  path: '/api/booking/v1/fagsystem/gruppemoeder/:gruppemoedeId/aflys',
  access: fagsystem('moede.write', 'sagsbehandler'),
  summary: 'Cancels a coming group meeting that the caller made, for everyone who has not; each is told (BOOK-06).',
  params: ofGruppemoede,
  answer: gruppemoedeView,
  problems: [ikkeEgenBorger, moedeKanIkkeAendres],
});
