import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';
import classes from './shell.module.css';

interface ErrorBoundaryProps {
  /** Told of every caught fault; it must not send what the page showed, which may name a patient. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
  /** When this changes (the address, say), the page gets another chance. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

/** Keeps the navigation alive when a page breaks, and says so in words instead of a white screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}

/** What a broken page shows; a router can use it as its own error page. */
export function PageFailed() {
  const { m } = useMessages();
  return (
    <div className={classes.notice} role="alert">
      <h1>{m.shell.errorTitle}</h1>
      <p>{m.shell.errorText}</p>
      <button type="button" className={classes.quietButton} onClick={() => window.location.reload()}>
        {m.shell.errorReload}
      </button>
    </div>
  );
}
