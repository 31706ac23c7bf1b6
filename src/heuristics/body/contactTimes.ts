import type { MeasuredRun } from '../measuredRun.ts';

/** One step's times, real milliseconds. */
export interface ContactTime {
  /** Played seconds of the initial contact. */
  readonly time: number;
  readonly side: 'left' | 'right';
  readonly groundMs: number;
  /** From this toe-off to the other foot's next initial contact; null where that step is missing. */
  readonly flightMs: number | null;
  /** Initial contact to the same foot's next; null at the end. */
  readonly strideMs: number | null;
}

/** Below this many real frames a second a contact of 250 ms is five pictures long: its ends are guesses. */
const slowestHz = 20;

/** Contact, flight and stride times of every step whose toe-off is known; none in a film too slow to time them. */
export function contactTimes(run: MeasuredRun): ContactTime[] {
  const { contacts, scene, bestGuessFrameRate } = run.reading;
  if (bestGuessFrameRate === null || bestGuessFrameRate * scene.timeScale < slowestHz) return [];
  const real = (seconds: number) => (seconds * 1000) / scene.timeScale;
  const strideOf = new Map(run.strides.map((stride) => [stride.contact, stride]));
  return contacts.flatMap((contact, i) => {
    if (contact.toeOff === null) return [];
    const next = contacts[i + 1];
    const isOther = next !== undefined && next.side !== contact.side;
    const stride = strideOf.get(contact);
    return [
      {
        time: contact.initialContact,
        side: contact.side,
        groundMs: real(contact.toeOff - contact.initialContact),
        flightMs: isOther && stride ? real(next.initialContact - contact.toeOff) : null,
        strideMs: stride ? real(stride.end - stride.start) : null,
      },
    ];
  });
}
