import type { PoseModel } from '../../../workers/shared/model.ts';
import { newCoach } from '../../live/liveCoach.ts';
import type { LiveState } from './liveState.ts';

/** A live analysis before its first frame. */
export function startingState(model: PoseModel): LiveState {
  return {
    phase: 'starting',
    model,
    isReduced: false,
    backend: null,
    pace: { framesPerSecond: null, cameraFramesPerSecond: null, delayMilliseconds: null },
    size: null,
    sight: null,
    advice: newCoach.advice.shown,
    standingShare: 0,
    standing: null,
    run: newCoach.phase.phase,
    isHeld: false,
    runSeconds: newCoach.runSeconds,
    analysis: newCoach.analysis,
    cue: newCoach.cue,
    problem: null,
  };
}
