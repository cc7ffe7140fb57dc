import '@jobnet/web-ui/neutral.scss';
import { AppFrame, createAppParts, mountApp, nameSite } from '@jobnet/web-ui';
import { App, prefix } from './app.tsx';
import { appTexts } from './app.texts.ts';

nameSite(appTexts.da.site);

mountApp(
  <AppFrame parts={createAppParts('medarbejder')} prefix={prefix}>
    <App />
  </AppFrame>,
  prefix,
);
