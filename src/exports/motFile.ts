import { isSideView } from '../gait/scene/scene.ts';
import { evenRows } from './evenRows.ts';
import { byHandLine, type ExportedRun, levelBody } from './exportedRun.ts';
import { knownRows, notesOn } from './knownRows.ts';
import type { MotionFile } from './motionFile.ts';
import { decimals } from './rounded.ts';
import { sagittalAngles } from './sagittalAngles.ts';

/**
 * A run's angles as an OpenSim motion file (`.mot`), in degrees, with the names and signs of Rajagopal's model of 2016:
 * hip flexion, knee flexion, ankle dorsiflexion, arm and elbow flexion positive, lumbar extension negative where the
 * trunk leans forward.
 *
 * The pelvis's own tilt can't be seen and is left at the model's upright: thigh and trunk are given against the vertical.
 * Time is real seconds from the film's own zero, at a constant rate; unknown is NaN.
 */
export function motFile(run: ExportedRun): MotionFile {
  const { analysis } = run;
  const { times } = levelBody(run);
  if (times.length < 2) return { problem: { kind: 'nobody' } };
  if (![analysis, ...analysis.parts].some(({ view }) => isSideView(view)))
    return { problem: { kind: 'wrongView', view: analysis.view } };
  const { trunkLean, left, right } = sagittalAngles(run);
  const columns: readonly (readonly [string, Float64Array])[] = [
    ['lumbar_extension', trunkLean.map((angle) => 0 - angle)],
    ...([['r', right] as const, ['l', left] as const] as const).flatMap(
      ([letter, limb]) =>
        [
          [`hip_flexion_${letter}`, limb.thigh],
          [`knee_angle_${letter}`, limb.kneeFlexion],
          [`ankle_angle_${letter}`, limb.ankleDorsiflexion],
          [`arm_flex_${letter}`, limb.upperArm],
          [`elbow_flex_${letter}`, limb.elbowFlexion],
        ] as const,
    ),
  ];
  const rows = evenRows(times);
  const values = columns.map(([, signal]) => rows.at(signal));
  const known = knownRows(rows.times.length, values);
  if (!known) return { problem: { kind: 'nobody' } };
  const body = known.map((i) =>
    [rows.times[i].toFixed(decimals.seconds), ...values.map((column) => written(column[i]))].join('\t'),
  );
  const head = [
    'Coordinates',
    'version=1',
    `nRows=${body.length}`,
    `nColumns=${columns.length + 1}`,
    'inDegrees=yes',
    '',
    'Units are S.I. units (second, meters, Newtons, ...)',
    "If the header above contains a line with 'inDegrees', this indicates whether rotational values are in degrees (yes) or radians (no).",
    ...(byHandLine(run) ? [byHandLine(run)] : []),
    '',
    'endheader',
    ['time', ...columns.map(([column]) => column)].join('\t'),
  ];
  return { text: `${[...head, ...body].join('\n')}\n`, notes: notesOn(run, rows) };
}

function written(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value.toFixed(decimals.degrees);
}
