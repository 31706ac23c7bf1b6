import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { CameraView } from './cameraView.ts';
import { type CueState, cuePolicy, initialCue, type SpokenCue } from './cuePolicy.ts';
import { initialPhase, type RunPhase, runPhase } from './runPhase.ts';
import { initialAdvice, type SetupAdvice, setupAdvice } from './setupAdvice.ts';
import { notYetStood, type StandingTall, standingTall } from './standingTall.ts';
import type { WindowReading } from './windowReading.ts';

/** Everything that a live analysis remembers from one reading to the next. */
export interface LiveCoach {
  readonly advice: SetupAdvice;
  readonly standing: StandingTall;
  readonly phase: RunPhase;
  readonly cue: CueState;
  /** Of the last seconds of running; null while there are too few. */
  readonly analysis: RunAnalysis | null;
  /** When that was read, seconds. */
  readonly analysedAt: number;
  /** Seconds of running so far. */
  readonly runSeconds: number;
  /** Up to when running has been counted; null while nobody runs. */
  readonly countedTo: number | null;
}

/** Numbers that could not be refreshed for this long are no longer the runner's, seconds. */
const longestStandstill = 3;

/** Before the first reading. */
export const initialCoach: LiveCoach = {
  advice: initialAdvice,
  standing: notYetStood,
  phase: initialPhase,
  cue: initialCue,
  analysis: null,
  analysedAt: Number.NEGATIVE_INFINITY,
  runSeconds: 0,
  countedTo: null,
};

/** Goes on by one reading: setting up before the run, numbers and one cue at a time during it. */
export function liveCoach(
  before: LiveCoach,
  reading: WindowReading,
  cameraView: CameraView,
): { coach: LiveCoach; say: SpokenCue } {
  const { time, framing, gait } = reading;
  const phase = runPhase(before.phase, gait, time);
  const isRunning = phase.phase === 'running';
  const stood = isRunning ? before.standing : standingTall(before.standing, framing, time);
  const advice = isRunning
    ? before.advice
    : setupAdvice(before.advice, framing, cameraView, stood.taken !== null, time);
  // While running is in doubt the numbers stand still: half of what they would come from is no run.
  const read = isRunning && phase.doubtSince === null && reading.analysis?.gait === 'running' ? reading.analysis : null;
  const { state: cue, say } = read
    ? cuePolicy(before.cue, read, time)
    : { state: isRunning ? before.cue : { ...initialCue, spokenAt: before.cue.spokenAt }, say: null };
  return {
    coach: {
      advice,
      standing: stood,
      phase,
      cue,
      analysis: read ?? (isRunning && time - before.analysedAt <= longestStandstill ? before.analysis : null),
      analysedAt: read ? time : before.analysedAt,
      runSeconds: before.runSeconds + (isRunning && before.countedTo !== null ? time - before.countedTo : 0),
      countedTo: isRunning ? time : null,
    },
    say,
  };
}
