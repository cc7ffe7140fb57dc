import { Component, type ReactElement, type ReactNode } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { Button } from '../components/button.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

const ErrorPage = ({ error }: { error: unknown }): ReactElement => {
  const t = useTexts(uiTexts).failure;
  const traceId = error instanceof ProblemError ? error.traceId : undefined;
  usePageTitle(t.title);
  return (
    <div role="alert">
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      {traceId && (
        <p>
          {t.id}: <code>{traceId}</code>
        </p>
      )}
      <p>{t.support}</p>
      <Button onClick={() => location.reload()}>{t.reload}</Button>
    </div>
  );
};

/** Catches what no page expected: menu and footer stay, the page says so and what to do. Give it the path as `key`. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <ErrorPage error={this.state.error} />;
  }
}
