import { Link } from 'wouter';
import { Message } from '../../components/Message.tsx';
import { appWords } from '../../language/appWords.ts';
import { Screen } from './Screen.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Screen title={appWords.notFound.title} width="reading">
      <h1>{appWords.notFound.title}</h1>
      <Message level="info">
        <p>{appWords.notFound.sentence}</p>
        <Link href="/">{appWords.notFound.home}</Link>
      </Message>
    </Screen>
  );
}
