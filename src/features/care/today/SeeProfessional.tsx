import type { StatementId } from '../../../care/evidence/statements.ts';
import type { PainPicture } from '../../../care/pain/painPicture.ts';
import { type ProfessionalReason, seeProfessional } from '../../../care/pain/professional.ts';
import { Message } from '../../../components/Message.tsx';
import { todayWords } from '../../../language/care/todayWords.ts';
import { Known } from '../Known.tsx';

interface SeeProfessionalProps {
  readonly picture: PainPicture;
}

const statementOf: Readonly<Record<ProfessionalReason, StatementId>> = {
  severe: 'proSevere',
  belowKnee: 'proBelowKnee',
  overThreeWeeks: 'proOverThreeWeeks',
  worsening: 'proWorsening',
  worseOnReturn: 'proWorseOnReturn',
  afterEveryRun: 'proAfterEveryRun',
};

/** That somebody should look at it, and why; as long as that is true. */
export function SeeProfessional({ picture }: SeeProfessionalProps) {
  const reasons = seeProfessional(picture);
  if (reasons.length === 0) return null;
  return (
    <Message level="warn" title={todayWords.professional.title}>
      <Known ids={reasons.map((reason) => statementOf[reason])} />
      <p>{todayWords.professional.after}</p>
    </Message>
  );
}
