import { isUrgent, type RedFlag, redFlags } from '../../../care/pain/redFlag.ts';
import { TickList } from '../../../components/TickList.tsx';
import { redFlagQuestions, redFlagWords } from '../../../language/care/redFlagWords.ts';

interface RedFlagQuestionsProps {
  /** `urgent`: what stands alone; `combining`: what counts beside something else. */
  readonly kind: 'urgent' | 'combining';
  readonly hideLabel?: boolean;
  readonly value: readonly RedFlag[];
  readonly onChange: (value: readonly RedFlag[]) => void;
}

const urgent = redFlags.filter(isUrgent);
const others = redFlags.filter((flag) => !isUrgent(flag));

/** What has to be looked at, in plain words. */
export function RedFlagQuestions({ kind, hideLabel, value, onChange }: RedFlagQuestionsProps) {
  const asked = (kind === 'urgent' ? urgent : others).map((flag) => ({ value: flag, label: redFlagWords[flag] }));
  const label = kind === 'urgent' ? redFlagQuestions.urgent : redFlagQuestions.others;
  return <TickList label={label} hideLabel={hideLabel} options={asked} value={value} onChange={onChange} />;
}
