import { Message } from '../../../components/Message.tsx';
import { statementWords } from '../../../language/care/statementWords.ts';
import { todayWords } from '../../../language/care/todayWords.ts';

interface SeeNowProps {
  readonly after?: string;
}

/** Someone has to look at once: said alone, plainly, with nothing else to do beside it. */
export function SeeNow({ after }: SeeNowProps) {
  return (
    <Message level="stop" live title={todayWords.seeNow}>
      <p>{statementWords.seeNow}</p>
      {after && <p>{after}</p>}
    </Message>
  );
}
