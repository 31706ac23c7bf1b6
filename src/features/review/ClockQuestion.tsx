import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { timeScaleWords } from '../../language/timeScaleWords.ts';
import type { Reanalysis } from '../../state/reanalysis.ts';

interface ClockQuestionProps {
  /** As in the notice that asks. */
  readonly suspectedTimeScale: number;
  readonly playedCadence: number;
  readonly isFactorSure: boolean;
  readonly again: Reanalysis;
}

const slower = [2, 4, 8];
const faster = [1 / 1.25, 1 / 1.5, 1 / 2];

/** How much slower or faster than real a film plays: each answer with the cadence that it gives. */
export function ClockQuestion({ suspectedTimeScale, playedCadence, isFactorSure, again }: ClockQuestionProps) {
  const isWorking = useStore(again.state, (state) => state.isWorking);
  const usual = suspectedTimeScale > 1 ? slower : faster;
  // From the normal speed away.
  const offered = [...new Set([1, ...usual, suspectedTimeScale])].sort(
    (a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)),
  );
  return offered.map((timeScale) => (
    <Button
      key={timeScale}
      size="small"
      kind={isFactorSure && timeScale === suspectedTimeScale ? 'primary' : 'plain'}
      disabled={isWorking}
      onClick={() => again.ask({ timeScale })}
    >
      {timeScaleWords.answer(timeScale, playedCadence)}
    </Button>
  ));
}
