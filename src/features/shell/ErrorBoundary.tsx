import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of children that broke. */
  readonly fallback: ReactNode;
  /** When this changes, the children are tried again. */
  readonly tries?: string;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** The last resort: what breaks while it is drawn says so instead of going white. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.hasFailed && before.tries !== this.props.tries) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
