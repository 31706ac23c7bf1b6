import { Component, type ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { appWords } from '../../language/appWords.ts';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** The last resort: a screen that breaks says so instead of going white. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles.broken}>
        <Message
          level="stop"
          live
          title={appWords.crashed.title}
          actions={<Button onClick={() => location.reload()}>{appWords.crashed.reload}</Button>}
        >
          <p>{appWords.crashed.sentence}</p>
        </Message>
      </div>
    );
  }
}
