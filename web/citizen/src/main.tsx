import '@jobnet/web-ui/borger.scss';
import { AppFrame, createAppParts, mountApp, nameSite } from '@jobnet/web-ui';
import { App } from './app.tsx';

nameSite('Jobnet');
mountApp(
  <AppFrame parts={createAppParts('borger')} prefix="">
    <App />
  </AppFrame>,
);
