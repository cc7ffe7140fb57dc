import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';

/** Puts an app on its page, under its prefix. */
export const mountApp = (app: ReactElement, prefix = ''): void => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const whole = (
    <StrictMode>
      <BrowserRouter basename={prefix || '/'}>{app}</BrowserRouter>
    </StrictMode>
  );
  createRoot(root).render(whole);
};
