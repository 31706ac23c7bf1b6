import { partAt } from '../analysis/partAt.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { Side } from '../poseTrack/side.ts';
import { type CsvCell, csv } from './csv.ts';
import type { ExportedRun } from './exportedRun.ts';
import { decimals, rounded } from './rounded.ts';
import { sagittalAngles } from './sagittalAngles.ts';

const sides = ['left', 'right'] as const;

/** The pose model's points by the names that they have in tables and marker files: `left_hip`. */
export const pointNames: readonly string[] = Object.keys(Keypoint).map((name) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/**
 * A run as a table with a row for each frame of the film: which foot is on the ground, the body's angles where it is
 * seen from the side, and every point in pixels of the film's picture (x right, y down) with the model's confidence.
 * Empty is unknown; what isn't counted has points and no angles.
 *
 * @returns CSV as spreadsheets open it.
 */
export function frameTable(run: ExportedRun): string {
  const { analysis, smoothed } = run;
  const { times, x, y, score } = smoothed;
  const angles = sagittalAngles(run);
  const ground = { left: onGround(run, 'left'), right: onGround(run, 'right') };
  const isClockKnown = analysis.suspectedTimeScale === null;
  const columns = [
    { name: 'trunk_lean_deg', values: angles.trunkLean },
    ...sides.flatMap((side) => [
      { name: `thigh_${side}_deg`, values: angles[side].thigh },
      { name: `knee_flexion_${side}_deg`, values: angles[side].kneeFlexion },
      { name: `ankle_dorsiflexion_${side}_deg`, values: angles[side].ankleDorsiflexion },
      { name: `foot_${side}_deg`, values: angles[side].foot },
      { name: `upper_arm_${side}_deg`, values: angles[side].upperArm },
      { name: `elbow_flexion_${side}_deg`, values: angles[side].elbowFlexion },
    ]),
  ];
  const head = [
    'frame',
    'film_s',
    'time_s',
    'view',
    ...sides.map((side) => `${side}_on_ground_0_1`),
    ...sides.map((side) => `${side}_on_ground_by_hand_0_1`),
    ...columns.map(({ name }) => name),
    ...pointNames.flatMap((name) => [`${name}_x_px`, `${name}_y_px`, `${name}_score_0_1`]),
  ];
  const rows = Array.from(times, (time, i): CsvCell[] => [
    i + 1,
    rounded(time, decimals.seconds),
    isClockKnown ? rounded(time / analysis.timeScale, decimals.seconds) : null,
    partAt(analysis, time)?.view ?? null,
    ...sides.map((side) => ground[side][i].isOn),
    ...sides.map((side) => (ground[side][i].isByHand ? 1 : 0)),
    ...columns.map(({ values }) => rounded(values[i], decimals.degrees)),
    ...pointNames.flatMap((_, k) => [
      rounded(x[k][i], decimals.pixels),
      rounded(y[k][i], decimals.pixels),
      rounded(score[k][i], decimals.score),
    ]),
  ]);
  return csv(head, rows);
}

/** A foot in one frame. */
interface GroundedFoot {
  /** Null where nobody knows. */
  readonly isOn: 0 | 1 | null;
  /** Whether a person set the landing or the toe-off that begins or ends what the frame lies in. */
  readonly isByHand: boolean;
}

/**
 * Whether a foot is on the ground in each frame. Nobody knows outside what is counted, before the first landing and
 * after the last, and from a landing without a known toe-off to the foot's next one.
 */
function onGround({ analysis, smoothed }: ExportedRun, side: Side): GroundedFoot[] {
  const own = analysis.contacts.filter((contact) => contact.side === side);
  const unknown: GroundedFoot = { isOn: null, isByHand: false };
  let next = 0;
  return Array.from(smoothed.times, (time) => {
    while (next < own.length && own[next].initialContact <= time) next++;
    const [now, later] = [own[next - 1], own[next]];
    const part = partAt(analysis, time);
    if (!now || !part || now.toeOff === null || now.initialContact < part.from) return unknown;
    const isLeavingByHand = now.byHand?.toeOff ?? false;
    if (time <= now.toeOff) return { isOn: 1, isByHand: (now.byHand?.initialContact ?? false) || isLeavingByHand };
    if (!later || later.initialContact > part.to) return unknown;
    return { isOn: 0, isByHand: isLeavingByHand || (later.byHand?.initialContact ?? false) };
  });
}
