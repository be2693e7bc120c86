import { Component, type ErrorInfo, type ReactNode } from "react";
import { FormatError } from "../atlas/validate.ts";
import type { Strings } from "../language/strings.ts";

/** The page when its data is missing or malformed: which file, what was expected, what to do. */
export function LoadFailure({ error, strings }: { readonly error: unknown; readonly strings: Strings }) {
  return (
    <main className="panel">
      <div className="panel-page failure" role="alert">
        <h1>{strings.failed.heading}</h1>
        {error instanceof FormatError ? (
          <dl>
            <dt>{strings.failed.file}</dt>
            <dd>data/{error.file}</dd>
            <dt>{strings.failed.place}</dt>
            <dd>{error.path || strings.failed.top}</dd>
            <dt>{strings.failed.expected}</dt>
            <dd>{error.expected}</dd>
            <dt>{strings.failed.received}</dt>
            <dd>{error.message.split("received ").at(-1)}</dd>
          </dl>
        ) : (
          <p className="error-text">{messageOf(error)}</p>
        )}
        <p>{strings.failed.help}</p>
        <ReloadButton strings={strings} />
      </div>
    </main>
  );
}

/** While the first files come: the panel's place is taken, so that nothing moves when they are there. */
export function LoadingPage({ strings }: { readonly strings: Strings }) {
  return (
    <main className="panel" aria-busy="true">
      <div className="panel-page">
        <h1 className="visually-hidden">{strings.title}</h1>
        <p className="note muted" role="status">
          {strings.loading}
        </p>
        <div className="skeleton" aria-hidden="true" />
      </div>
    </main>
  );
}

interface Props {
  readonly strings: Strings;
  readonly children: ReactNode;
}

/** Catches what a component throws, so that a fault of the panel leaves a page that says so. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
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
          <h1>{this.props.strings.crashed.heading}</h1>
          <p>{this.props.strings.crashed.help}</p>
          <p className="error-text">{messageOf(this.state.error)}</p>
          <ReloadButton strings={this.props.strings} />
        </div>
      </main>
    );
  }
}

function ReloadButton({ strings }: { readonly strings: Strings }) {
  return (
    <button type="button" className="button" onClick={() => location.reload()}>
      {strings.failed.reload}
    </button>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
