import { Link } from 'wouter';
import { Message } from '../../components/Message.tsx';
import { appWords } from '../../language/appWords.ts';
import styles from './NotFound.module.css';
import { Screen } from './Screen.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Screen title={appWords.notFound.title} width="reading">
      <div className={styles.words}>
        <h1>{appWords.notFound.title}</h1>
        <Message level="info">
          <p>{appWords.notFound.sentence}</p>
        </Message>
        <Link href="/">{appWords.notFound.home}</Link>
      </div>
    </Screen>
  );
}
