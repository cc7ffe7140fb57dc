import { Suspense, type ComponentType, type ReactElement } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { Spinner } from '../components/spinner.tsx';
import { LoggedInAgainPage } from '../session/logged-in-again-page.tsx';
import { LoginErrorPage } from '../session/login-error-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RequireLogin } from './require-login.tsx';

/** One page of an app. The web server answers 404 to every path that is in no list. */
export interface PageRoute {
  /** A path pattern without the app's prefix: `/find-job/:annonceId`. */
  readonly path: string;
  readonly page: ComponentType;
  /** Which frame of the app it stands in; none for the plain one. */
  readonly frame?: string;
  /** `login`: only for who is logged in; others are told how. */
  readonly access: 'public' | 'login';
}

/** A frame draws what stands beside the page, e.g. a left menu, and the page as `children`. */
export type Frames = Readonly<Record<string, ComponentType<{ readonly children: ReactElement }>>>;

interface AppRoutesProps {
  readonly routes: readonly PageRoute[];
  readonly frames: Frames;
  /** Where the app is mounted, the router's basename: `''` for Jobnet, `/virksomhed` for JobAG. */
  readonly prefix: string;
  readonly loginTexts: { readonly title: string; readonly text: string; readonly button: string };
}

const Caught = (): ReactElement => {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Spinner />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
};

/** Draws the page of the address: each behind its frame, its error boundary and, where needed, the login. */
export const AppRoutes = ({ routes, frames, prefix, loginTexts }: AppRoutesProps): ReactElement => {
  const names = [...new Set(routes.map((route) => route.frame))];
  const elementOf = ({ page: PageOfRoute, access }: PageRoute): ReactElement =>
    access === 'login' ? <RequireLogin prefix={prefix} texts={loginTexts}><PageOfRoute /></RequireLogin> : <PageOfRoute />;
  return (
    <Routes>
      {names.map((name) => {
        const Frame = name === undefined ? undefined : frames[name];
        return (
          <Route key={name ?? ''} element={Frame ? <Frame><Caught /></Frame> : <Caught />}>
            {routes.filter((route) => route.frame === name).map((route) => <Route key={route.path} path={route.path} element={elementOf(route)} />)}
          </Route>
        );
      })}
      <Route element={<Caught />}>
        <Route path="/log-ind-fejl" element={<LoginErrorPage />} />
        <Route path="/logget-ind" element={<LoggedInAgainPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
};
