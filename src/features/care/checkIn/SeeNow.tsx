import { Link } from 'wouter';
import { Message } from '../../../components/Message.tsx';
import { statementWords } from '../../../language/care/statementWords.ts';
import { todayWords } from '../../../language/care/todayWords.ts';

interface SeeNowProps {
  /** In place of the way back to the answers. */
  readonly after?: string;
}

/** Someone has to look at once: said alone, plainly, in place of all that would be advised. */
export function SeeNow({ after }: SeeNowProps) {
  return (
    <Message
      level="stop"
      live
      title={todayWords.seeNow}
      actions={!after && <Link href="/back-story">{todayWords.links.story}</Link>}
    >
      <p>{statementWords.seeNow}</p>
      <p>{after ?? todayWords.seeNowAgain}</p>
    </Message>
  );
}
