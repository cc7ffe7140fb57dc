import { z } from 'zod';
import { defineEndpoint, only } from '../define/index.ts';

const udsteder = z.object({ akassekode: z.string(), maaUdstede: z.boolean() });

/** ID-KODE-02: which a-kasser may issue brugerkoder. */
export const listBrugerkodeudstedere = defineEndpoint({
  name: 'listBrugerkodeudstedere',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/drift/brugerkodeudstedere',
  access: only('drift', 'support'),
  summary: 'Lists every a-kasse with whether it may issue brugerkoder; a kommune always may (ID-KODE-02).',
  answer: z.object({ items: z.array(udsteder) }),
});

/** ID-KODE-02: switches an a-kasse on or off. */
export const updateBrugerkodeudsteder = defineEndpoint({
  name: 'updateBrugerkodeudsteder',
  service: 'identity',
  method: 'PUT',
  path: '/api/identity/v1/drift/brugerkodeudstedere/:akassekode',
  access: only('drift', 'support'),
  summary: 'Lets an a-kasse issue brugerkoder, or no longer; those it has issued stay (ID-KODE-02).',
  params: z.object({ akassekode: z.string().max(4) }),
  body: z.object({ maaUdstede: z.boolean() }),
  answer: udsteder,
});

/** What argon2id made of an adgangskode, in PHC form with the parameters Jobnet itself uses, so that every login takes the same time. */
const argon2id = z.string().regex(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);

/** ID-KODE-19, ID-KODE-30: users from before the modernisation. */
export const importBrugerkoder = defineEndpoint({
  name: 'importBrugerkoder',
  service: 'identity',
  method: 'POST',
  path: '/api/identity/v1/drift/brugerkoder/import',
  access: only('drift'),
  summary: 'Takes over brugerkoder from the old Jobnet: those with the flag get access and must change the adgangskode (ID-KODE-19, ID-KODE-30).',
  body: z.object({
    brugerkoder: z
      .array(
        z.object({
          cpr: z.string().max(20),
          /** The flag: without it nothing is taken over. */
          maaLoggeIndMedBrugerkoder: z.boolean(),
          brugernavn: z.string().trim().min(3).max(100),
          adgangskodeHash: argon2id,
        }),
      )
      .min(1)
      .max(500),
  }),
  status: 201,
  answer: z.object({
    importeret: z.number().int(),
    /** Had brugerkoder here already, or came without the flag. */
    sprungetOver: z.number().int(),
  }),
});
