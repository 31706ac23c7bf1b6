import { isUrgent, type RedFlag, redFlags } from '../../../care/pain/redFlag.ts';
import { TickList } from '../../../components/TickList.tsx';
import { redFlagQuestions, redFlagWords } from '../../../language/care/redFlagWords.ts';
import styles from './checkIn.module.css';

interface RedFlagQuestionsProps {
  readonly value: readonly RedFlag[];
  readonly onChange: (value: readonly RedFlag[]) => void;
}

const option = (flag: RedFlag) => ({ value: flag, label: redFlagWords[flag] });
const urgent = redFlags.filter(isUrgent).map(option);
const others = redFlags.filter((flag) => !isUrgent(flag)).map(option);

/** What has to be looked at, in plain words; the urgent signs first. */
export function RedFlagQuestions({ value, onChange }: RedFlagQuestionsProps) {
  return (
    <div className={styles.pair}>
      <TickList label={redFlagQuestions.urgent} options={urgent} value={value} onChange={onChange} />
      <TickList label={redFlagQuestions.others} options={others} value={value} onChange={onChange} />
    </div>
  );
}
