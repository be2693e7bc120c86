import { Component, type ErrorInfo, type ReactNode } from "react";
import { FormatError } from "../atlas/validate.ts";
import { STRINGS } from "../language/strings.ts";

/** The page when its data is missing or malformed: which file, what was expected, what to do. */
export function LoadFailure({ error }: { readonly error: unknown }) {
  return (
    <main className="panel">
      <div className="panel-page failure" role="alert">
        <h1>{STRINGS.failed.heading}</h1>
        {error instanceof FormatError ? (
          <dl>
            <dt>{STRINGS.failed.file}</dt>
            <dd>data/{error.file}</dd>
            <dt>{STRINGS.failed.place}</dt>
            <dd>{error.path || STRINGS.failed.top}</dd>
            <dt>{STRINGS.failed.expected}</dt>
            <dd>{error.expected}</dd>
            <dt>{STRINGS.failed.received}</dt>
            <dd>{error.message.split("received ").at(-1)}</dd>
          </dl>
        ) : (
          <p className="error-text">{messageOf(error)}</p>
        )}
        <p>{STRINGS.failed.help}</p>
        <ReloadButton />
      </div>
    </main>
  );
}

/** While the first files come: the panel's place is taken, so that nothing moves when they are there. */
export function LoadingPage() {
  return (
    <main className="panel" aria-busy="true">
      <div className="panel-page">
        <h1 className="visually-hidden">{STRINGS.title}</h1>
        <p className="note muted" role="status">
          {STRINGS.loading}
        </p>
        <div className="skeleton" aria-hidden="true" />
      </div>
    </main>
  );
}

/** Catches what a component throws, so that a fault of the panel leaves a page that says so. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
    document.documentElement.dataset.map = "failed";
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main className="panel">
        <div className="panel-page failure" role="alert">
          <h1>{STRINGS.crashed.heading}</h1>
          <p>{STRINGS.crashed.help}</p>
          <p className="error-text">{messageOf(this.state.error)}</p>
          <ReloadButton />
        </div>
      </main>
    );
  }
}

function ReloadButton() {
  return (
    <button type="button" className="button" onClick={() => location.reload()}>
      {STRINGS.failed.reload}
    </button>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
