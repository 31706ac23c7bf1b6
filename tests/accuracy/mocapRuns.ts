import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../../src/poseTrack/side.ts';

/** A point in space, metres: forward, up, to the runner's right. */
export type SpacePoint = readonly [number, number, number];

/** The markers that matter, by name, for one instant. */
export interface BodyMarkers {
  readonly shoulders: Readonly<Record<Side, SpacePoint>>;
  readonly hips: Readonly<Record<Side, SpacePoint>>;
  readonly heels: Readonly<Record<Side, SpacePoint>>;
  readonly toes: Readonly<Record<Side, SpacePoint>>;
}

/** A run recorded by markers, with the force plate's verdict on when each foot was down. */
export interface MocapRun {
  readonly name: string;
  readonly times: Float64Array;
  readonly bodies: readonly BodyMarkers[];
  /** From the ground force; `toeOff` NaN where the recording ends before. */
  readonly contacts: readonly { readonly side: Side; readonly initialContact: number; readonly toeOff: number }[];
}

/** Newtons on the foot below which it counts as off the ground (science: 20 N is the usual plate threshold). */
const forceThreshold = 20;

/**
 * The motion-capture runs in `folder`, as far as they are there.
 *
 * Two sets have filtered forces, which rise 8–15 ms before the real touch-down: there the steepest early rise is
 * carried back to zero.
 */
export function mocapRuns(folder: string): MocapRun[] {
  const runs: MocapRun[] = [];
  for (const name of ['run200', 'run300']) {
    const path = join(folder, 'hamner_multi', name);
    if (existsSync(`${path}.trc`)) runs.push(openSimRun(name, `${path}.trc`, `${path}_grf.mot`, 1));
  }
  const bmc = join(folder, 'bmc_run');
  if (existsSync(bmc)) {
    runs.push(openSimRun('bmc', join(bmc, 'motion_capture_run.trc'), join(bmc, 'grf_run.mot'), 1e-3));
  }
  const rbds = join(folder, 'rbds');
  if (existsSync(rbds)) runs.push(rbdsRun(rbds));
  return runs;
}

function openSimRun(name: string, markerFile: string, forceFile: string, metres: number): MocapRun {
  const lines = readFileSync(markerFile, 'utf8').split(/\r?\n/);
  const names = lines[3].split('\t');
  const rows = lines
    .slice(5)
    .map((line) => line.split('\t').map(Number))
    .filter((row) => row.length > 10 && Number.isFinite(row[1]));
  const column = (marker: string) => {
    const at = names.indexOf(marker);
    if (at < 0) throw new Error(`${markerFile} has no marker ${marker}`);
    return at;
  };
  const point = (row: readonly number[], ...markers: string[]): SpacePoint =>
    average(markers.map((marker) => row.slice(column(marker), column(marker) + 3).map((v) => v * metres)));
  const bodies = rows.map((row) => {
    const pelvis = point(row, 'RASI', 'LASI', 'RPSI', 'LPSI');
    return {
      shoulders: { left: point(row, 'LACR'), right: point(row, 'RACR') },
      hips: hipsFrom(pelvis, point(row, 'LASI'), point(row, 'RASI')),
      heels: { left: point(row, 'LCAL'), right: point(row, 'RCAL') },
      toes: { left: point(row, 'LTOE'), right: point(row, 'RTOE') },
    };
  });
  const force = readFileSync(forceFile, 'utf8').split(/\r?\n/);
  const header = force.findIndex((line) => line.trim() === 'endheader');
  const headerRow = force.slice(header + 1).findIndex((line) => line.trim() !== '') + header + 1;
  const forceNames = force[headerRow].trim().split(/\s+/);
  const forceRows = force
    .slice(headerRow + 1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const forceTimes = Float64Array.from(forceRows, (row) => row[0]);
  const contacts = [];
  for (const plate of forceNames.filter((n) => n.endsWith('_vy') && n.includes('force'))) {
    const at = forceNames.indexOf(plate);
    const vertical = Float64Array.from(forceRows, (row) => row[at]);
    const forces = footDown(forceTimes, vertical, true);
    for (const { on, off } of forces) {
      // Which foot: the one whose heel is lower while the force acts.
      const i = rows.findIndex((row) => row[1] >= on + 0.05);
      const body = bodies[i];
      if (body === undefined) continue;
      const side: Side = body.heels.left[1] < body.heels.right[1] ? 'left' : 'right';
      contacts.push({ side, initialContact: on, toeOff: off });
    }
  }
  contacts.sort((a, b) => a.initialContact - b.initialContact);
  return { name, times: Float64Array.from(rows, (row) => row[1]), bodies, contacts };
}

function rbdsRun(folder: string): MocapRun {
  const read = (file: string) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
    return {
      names: lines[0].split('\t').map((name) => name.trim()),
      rows: lines.slice(1).map((line) => line.split('\t').map(Number)),
    };
  };
  const markers = read('RBDS001runT25markers.txt');
  const forces = read('RBDS001runT25forces.txt');
  const point = (row: readonly number[], ...names: string[]): SpacePoint =>
    average(
      names.map((name) => {
        const at = markers.names.indexOf(`${name}X`);
        if (at < 0) throw new Error(`no marker ${name}`);
        return row.slice(at, at + 3).map((v) => v / 1000);
      }),
    );
  const bodies = markers.rows.map((row) => {
    const pelvis = point(row, 'R.ASIS', 'L.ASIS', 'R.PSIS', 'L.PSIS');
    // No upper body was recorded: shoulders of usual width, half a metre above the hips.
    const above = (right: number): SpacePoint => [pelvis[0] + 0.05, pelvis[1] + 0.45, pelvis[2] + right];
    const left = point(row, 'L.ASIS');
    const right = point(row, 'R.ASIS');
    return {
      shoulders: { left: above(-0.17), right: above(0.17) },
      hips: hipsFrom(pelvis, left, right),
      heels: { left: point(row, 'L.Heel.Bottom'), right: point(row, 'R.Heel.Bottom') },
      toes: { left: point(row, 'L.MT1', 'L.MT5'), right: point(row, 'R.MT1', 'R.MT5') },
    };
  });
  const times = Float64Array.from(markers.rows, (_, i) => i / 150);
  const forceTimes = Float64Array.from(forces.rows, (_, i) => i / 300);
  const at = forces.names.indexOf('Fy');
  const contacts = footDown(
    forceTimes,
    Float64Array.from(forces.rows, (row) => row[at]),
    true,
  ).flatMap(({ on, off }) => {
    const body = bodies[Math.round((on + 0.05) * 150)];
    if (body === undefined) return [];
    const side: Side = body.heels.left[1] < body.heels.right[1] ? 'left' : 'right';
    return [{ side, initialContact: on, toeOff: off }];
  });
  return { name: 'rbds', times, bodies, contacts };
}

/**
 * Hip joints: below and behind the front pelvis markers (Bell et al. 1989: 14 % of their distance inward, 30 % down, 19
 * % back).
 */
function hipsFrom(pelvis: SpacePoint, left: SpacePoint, right: SpacePoint): Record<Side, SpacePoint> {
  const width = Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
  const joint = (outer: SpacePoint): SpacePoint => [
    pelvis[0],
    pelvis[1] - 0.3 * width,
    outer[2] + 0.14 * (outer[2] > pelvis[2] ? -width : width),
  ];
  return { left: joint(left), right: joint(right) };
}

function footDown(times: Float64Array, force: Float64Array, isFiltered: boolean): { on: number; off: number }[] {
  const baseline = Float64Array.from(force).sort()[Math.floor(force.length * 0.05)];
  const newton = force.map((value) => value - baseline);
  const found: { on: number; off: number }[] = [];
  let on = -1;
  for (let i = 1; i < newton.length; i++) {
    if (newton[i - 1] < forceThreshold && newton[i] >= forceThreshold) on = i;
    if (on >= 0 && newton[i - 1] >= forceThreshold && newton[i] < forceThreshold) {
      const duration = times[i] - times[on];
      if (duration > 0.1) {
        let onset = crossing(times, newton, on);
        if (isFiltered) {
          // The steepest rise in the first 40 ms, carried back to zero.
          let steepest = on;
          for (let j = on; j < i && times[j] < times[on] + 0.04; j++) {
            if (newton[j + 1] - newton[j] > newton[steepest + 1] - newton[steepest]) steepest = j;
          }
          const slope = (newton[steepest + 1] - newton[steepest]) / (times[steepest + 1] - times[steepest]);
          onset = Math.max(onset, times[steepest] - newton[steepest] / slope);
        }
        found.push({ on: onset, off: crossing(times, newton, i) });
      }
      on = -1;
    }
  }
  return found;
}

function crossing(times: Float64Array, newton: Float64Array, i: number): number {
  const share = (forceThreshold - newton[i - 1]) / (newton[i] - newton[i - 1]);
  return times[i - 1] + share * (times[i] - times[i - 1]);
}

function average(points: readonly (readonly number[])[]): SpacePoint {
  const mean = (axis: number) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1), mean(2)];
}
