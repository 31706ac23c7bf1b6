import { addDays } from '../../../care/calendar/day.ts';
import { isRunning, type LoggedRun } from '../../../care/diary/loggedRun.ts';
import { type LoadWarning, warningsOfRun, warningsOfWeek } from '../../../care/load/loadWarning.ts';
import { Message } from '../../../components/Message.tsx';
import { loadSentences } from '../../../language/care/loadWords.ts';
import { Known } from '../Known.tsx';
import { useDay } from '../useDay.ts';
import { useDistance } from './useDistance.ts';

interface LoadWarningsProps {
  readonly runs: readonly LoggedRun[];
}

const reasons = {
  runJump: ['longestRun', 'smallerStep'],
  weekRise: ['weekOverShare', 'tenPercent', 'coupleOfMiles'],
  raisedTogether: ['notTogether'],
} as const;

/** What this week and its latest run say of the load: why, and a smaller step. Nothing where nothing stands out. */
export function LoadWarnings({ runs }: LoadWarningsProps) {
  const { unit } = useDistance();
  const today = useDay();
  const ofWeek = warningsOfWeek(runs, today);
  const latest = runs
    .filter((run) => isRunning(run) && run.day > addDays(today, -7) && run.day <= today)
    .reduce<LoggedRun | null>((last, run) => (last && last.day >= run.day ? last : run), null);
  const ofRun = latest ? warningsOfRun(runs, latest) : [];
  // Once is enough that both went up.
  const warnings: readonly LoadWarning[] = [
    ...ofRun,
    ...ofWeek.filter(({ kind }) => kind !== 'raisedTogether' || !ofRun.some((run) => run.kind === kind)),
  ];
  return warnings.map((warning) => {
    const { title, sentence } = loadSentences(warning, unit);
    const isLittle = warning.kind === 'runJump' && warning.jump.band === 'little';
    return (
      <Message key={warning.kind} level={isLittle ? 'info' : 'warn'} title={title}>
        <p>{sentence}</p>
        <Known ids={reasons[warning.kind]} />
      </Message>
    );
  });
}
