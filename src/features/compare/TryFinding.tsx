import { Timer } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { backCues } from '../../care/back/backCue.ts';
import type { Finding } from '../../coaching/finding.ts';
import { Button } from '../../components/Button.tsx';
import { dayInWords } from '../../language/care/dayWords.ts';
import { retestWords } from '../../language/retestWords.ts';
import { useCue } from '../care/useCue.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './TryFinding.module.css';

interface TryFindingProps {
  readonly finding: Finding;
  /** The kept run that it comes from. */
  readonly runId: string;
}

/** A twentieth more steps: what most runners can keep. */
const quicker = 1.05;

/** From a finding to the next run: the cue is remembered, so that the run after it is compared with this one. */
export function TryFinding({ finding, runId }: TryFindingProps) {
  const { preferences } = useServices();
  const [, navigate] = useLocation();
  const { inUse, choose: take } = useCue();
  const cue = backCues.find(({ measures }) => measures.includes(finding.metric));
  if (!cue) return null;
  const isTried = inUse?.measure === finding.metric && inUse.runId === runId;
  const choose = () => {
    if (isTried) return;
    take({ cue: cue.id, measure: finding.metric, end: finding.end, runId });
  };
  const withMetronome = (from: number) => {
    choose();
    preferences.setState({ ticks: true, tickTempo: { stepsPerMinute: Math.round(from * quicker) } });
    navigate('/live');
  };
  return (
    <div className={styles.try}>
      <div className={styles.buttons}>
        {!isTried && <Button onClick={choose}>{retestWords.choose}</Button>}
        {finding.quickenFrom !== null && (
          <Button icon={<Timer aria-hidden="true" />} onClick={() => withMetronome(finding.quickenFrom ?? 0)}>
            {retestWords.metronome(Math.round(finding.quickenFrom * quicker))}
          </Button>
        )}
      </div>
      {isTried && inUse && (
        <p role="status">
          {retestWords.chosen(dayInWords(inUse.from))} <Link href="/live">{retestWords.live}</Link>
        </p>
      )}
    </div>
  );
}
