import { defineEndpoint, only } from '../define/index.ts';

/** ID-SLET-01: at once and without a question; what the law says must be kept stays (ID-SLET-04). Repeating it finds nobody logged in. */
export const deleteAdgang = defineEndpoint({
  name: 'deleteAdgang',
  service: 'identity',
  method: 'DELETE',
  path: '/api/identity/v1/me/adgang',
  access: only('borger'),
  summary: "Deletes the borger's access: all sessions end, brugerkoder and known logins are gone (ID-SLET-01).",
  idempotency: 'none',
});
