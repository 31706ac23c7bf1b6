import { partAt } from '../analysis/partAt.ts';
import { facingOf } from '../gait/scene/facingOf.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { median } from '../signal/median.ts';
import { evenRows } from './evenRows.ts';
import { byHandLine, type ExportedRun, levelBody } from './exportedRun.ts';
import { pointNames } from './frameTable.ts';
import { knownRows, notesOn } from './knownRows.ts';
import type { MotionFile } from './motionFile.ts';
import { decimals } from './rounded.ts';

/**
 * A run's points as markers (`.trc`), metres: Y up, X forward, Z to the runner's right, right-handed, as OpenSim has
 * it. Y is 0 where the feet stand, X (or Z) where the hips are first seen.
 *
 * A film shows a plane: from the side Z is 0, from the front or the rear X is 0. Of a film with several views only the
 * main one is written. Time is real seconds from the film's own zero, at a constant rate; unknown is NaN, which every
 * version of OpenSim reads where an empty cell stops the older ones.
 *
 * @param name The file's own, which stands in its first line, with what was set by hand behind it.
 */
export function trcFile(run: ExportedRun, name: string): MotionFile {
  const { analysis } = run;
  const body = levelBody(run);
  const { scale } = analysis;
  const across = acrossAxis(run);
  if (body.times.length < 2 || analysis.view === 'unknown') return { problem: { kind: 'nobody' } };
  if (!across) return { problem: { kind: 'wrongView', view: analysis.view } };
  if (!scale) return { problem: { kind: 'noScale' } };
  const isCounted = run.smoothed.times.map((time) => {
    const part = partAt(analysis, time);
    return part?.view === analysis.view && part.direction === analysis.direction ? 1 : Number.NaN;
  });
  const counted = (values: Float64Array) => values.map((value, i) => value * isCounted[i]);
  const hips = counted(midpoint(body, Keypoint.leftHip, Keypoint.rightHip).x);
  const start = hips.find((value) => !Number.isNaN(value)) ?? Number.NaN;
  const ground = groundLevel(run, body);
  const rows = evenRows(body.times);
  const metres = (values: Float64Array, sign: 1 | -1, origin: number) =>
    rows.at(counted(values)).map((value) => sign * (value - origin) * scale.metresPerPixel);
  const sideways = body.x.map((values) => metres(values, across.sign, start));
  const up = body.y.map((values) => metres(values, -1, ground));
  const known = knownRows(rows.times.length, up);
  if (!known || Number.isNaN(start)) return { problem: { kind: 'nobody' } };
  const lines = known.map((i, n) => {
    const cells = pointNames.flatMap((_, k) => {
      const [one, height] = [sideways[k][i], up[k][i]];
      if (Number.isNaN(one) || Number.isNaN(height)) return ['NaN', 'NaN', 'NaN'];
      return across.axis === 'x'
        ? [written(one), written(height), written(0)]
        : [written(0), written(height), written(one)];
    });
    return [String(n + 1), rows.times[i].toFixed(decimals.seconds), ...cells].join('\t');
  });
  const rate = String(rows.rateHz);
  const head = [
    ['PathFileType', '4', '(X/Y/Z)', [name.replace(/[\t\r\n]+/g, ' '), byHandLine(run)].filter(Boolean).join(' | ')],
    [
      'DataRate',
      'CameraRate',
      'NumFrames',
      'NumMarkers',
      'Units',
      'OrigDataRate',
      'OrigDataStartFrame',
      'OrigNumFrames',
    ],
    [rate, rate, lines.length, pointNames.length, 'm', rate, 1, lines.length],
    ['Frame#', 'Time', ...pointNames.flatMap((marker) => [marker, '', ''])],
    ['', '', ...pointNames.flatMap((_, k) => [`X${k + 1}`, `Y${k + 1}`, `Z${k + 1}`])],
  ].map((cells) => cells.join('\t'));
  const { relativeError } = scale;
  return {
    text: `${[...head, ...lines].join('\n')}\n`,
    notes: [
      ...notesOn(run, rows),
      ...(scale.source === 'bodyProportions' ? [{ kind: 'scaleEstimated', relativeError } as const] : []),
    ],
  };
}

/** Which axis of the lab goes across the picture, and which way; null where the runner is seen at an angle. */
function acrossAxis({ analysis: { view, direction } }: ExportedRun): { axis: 'x' | 'z'; sign: 1 | -1 } | null {
  // Seen from behind the runner's right is the picture's; from the front it is its left.
  if (view === 'rear') return { axis: 'z', sign: 1 };
  if (view === 'front') return { axis: 'z', sign: -1 };
  const facing = facingOf(direction);
  return facing === null || view === 'oblique' ? null : { axis: 'x', sign: facing };
}

/** Where the feet stand in the level picture, pixels: the lower foot, while one is on the ground where that is known. */
function groundLevel({ analysis, smoothed }: ExportedRun, { y }: PoseTrack): number {
  const feet = [Keypoint.leftHeel, Keypoint.leftFootIndex, Keypoint.rightHeel, Keypoint.rightFootIndex];
  const lowest = smoothed.times.map((_, i) => Math.max(...feet.map((k) => y[k][i])));
  const { contacts } = analysis;
  let next = 0;
  const standing = lowest.filter((_, i) => {
    const time = smoothed.times[i];
    while (next < contacts.length && contacts[next].initialContact <= time) next++;
    const toeOff = contacts[next - 1]?.toeOff ?? null;
    return toeOff !== null && time <= toeOff;
  });
  const known = median(standing);
  return Number.isNaN(known) ? median(lowest) : known;
}

function written(metres: number): string {
  return (metres + 0).toFixed(decimals.metres);
}
