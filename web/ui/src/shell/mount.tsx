import { StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

/** Puts an app on its page, under its prefix: on the HTML the server rendered when there is some, else from nothing. */
export const mountApp = (app: ReactElement, prefix = ''): void => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const whole = (
    <StrictMode>
      <BrowserRouter basename={prefix || '/'}>{app}</BrowserRouter>
    </StrictMode>
  );
  if (root.hasChildNodes()) hydrateRoot(root, whole);
  else createRoot(root).render(whole);
};
