import type { RealSeconds } from '../../gait/prepare/realSeconds.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/** One step's times. */
export interface ContactTime {
  /** Of the initial contact. */
  readonly time: RealSeconds;
  readonly side: 'left' | 'right';
  readonly groundMs: number;
  /** From this toe-off to the other foot's next initial contact; null where that step is missing. */
  readonly flightMs: number | null;
  /** Initial contact to the same foot's next; null at the end. */
  readonly strideMs: number | null;
  /** Whether a person set its toe-off: then the model, which sees the foot lift late, had no say in it. */
  readonly isToeOffByHand: boolean;
}

/** Below this many real frames a second a contact of 250 ms is five pictures long: its ends are guesses. */
const slowestHz = 20;

/** Contact, flight and stride times of every step whose toe-off is known; none in a film too slow to time them. */
export function contactTimes(run: MeasuredRun): ContactTime[] {
  const { stances, bestGuessFrameRate } = run.reading;
  if (bestGuessFrameRate === null || bestGuessFrameRate < slowestHz) return [];
  const milliseconds = (from: RealSeconds, to: RealSeconds) => (to - from) * 1000;
  const strideOf = new Map(run.strides.map((stride) => [stride.stance, stride]));
  return stances.flatMap((stance, i) => {
    if (stance.toeOff === null) return [];
    const next = stances[i + 1];
    const isOther = next !== undefined && next.side !== stance.side;
    const stride = strideOf.get(stance);
    return [
      {
        time: stance.initialContact,
        side: stance.side,
        groundMs: milliseconds(stance.initialContact, stance.toeOff),
        flightMs: isOther && stride ? milliseconds(stance.toeOff, next.initialContact) : null,
        isToeOffByHand: stance.byHand?.toeOff ?? false,
        strideMs: stride ? milliseconds(stride.start, stride.end) : null,
      },
    ];
  });
}
