import { defineTexts } from '@jobnet/web-ui/text';

/** What the parts of Jobnet that hold a citizen's data are called. */
export const deleTexts = defineTexts({
  da: {
    identity: 'Login',
    citizen: 'Tilmelding, Jobmatch og profil',
    booking: 'Møder',
    notifications: 'Beskeder',
  },
});

/** A part of Jobnet that holds a citizen's data. */
export type Del = keyof (typeof deleTexts)['da'];
