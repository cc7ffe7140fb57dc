import { defineTexts } from '@jobnet/web-ui';

/** What stands for a moment after a login, or longer when it is not known where to go. */
export const velkommenTexts = defineTexts({
  da: { title: 'Velkommen til Jobnet', findJob: 'Gå til Find job' },
});
