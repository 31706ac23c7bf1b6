import type { PainPicture } from '../../../care/pain/painPicture.ts';
import { seeProfessional } from '../../../care/pain/professional.ts';
import { Message } from '../../../components/Message.tsx';
import { todayWords } from '../../../language/care/todayWords.ts';
import { Known } from '../Known.tsx';
import { statementOfReason } from './statementOfReason.ts';

interface SeeProfessionalProps {
  readonly picture: PainPicture;
}

/** That somebody should look at it, and why; as long as that is true. */
export function SeeProfessional({ picture }: SeeProfessionalProps) {
  const reasons = seeProfessional(picture);
  if (reasons.length === 0) return null;
  return (
    <Message level="warn" title={todayWords.professional.title}>
      <Known ids={reasons.map((reason) => statementOfReason[reason])} />
      <p>{todayWords.professional.after}</p>
    </Message>
  );
}
