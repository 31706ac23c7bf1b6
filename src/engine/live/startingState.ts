import { initialCoach } from '../../live/liveCoach.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import type { LiveState } from './liveState.ts';

/** A live analysis before its first frame. */
export function startingState(model: PoseModel): LiveState {
  return {
    phase: 'starting',
    model,
    isReduced: false,
    download: null,
    backend: null,
    pace: { framesPerSecond: null, cameraFramesPerSecond: null, delayMilliseconds: null },
    size: null,
    framing: null,
    advice: initialCoach.advice.shown,
    standingShare: 0,
    standing: null,
    run: initialCoach.phase.phase,
    isHeld: false,
    runSeconds: initialCoach.runSeconds,
    analysis: initialCoach.analysis,
    cue: initialCoach.cue,
    problem: null,
  };
}
