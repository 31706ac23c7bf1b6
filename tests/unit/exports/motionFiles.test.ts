import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { type ExportKind, exportFile } from '../../../src/exports/exportFile.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { median } from '../../../src/signal/median.ts';
import { filmSubject } from '../../accuracy/rig/filmSubject.ts';
import { makeShot } from '../../accuracy/rig/makeShot.ts';
import { rigRunners } from '../../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../../accuracy/rig/virtualSubject.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { mirrored, runFilmOf, slowed } from '../analysis/runFilms.ts';
import { bodyTrack } from '../overlay/bodyTrack.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';
import { readMot, readTrc } from './readTables.ts';

const heightCm = 175;
const track = runFilmOf({ runner: 'overstriding', camera: 'rightSide', frameRate: 60, seconds: 7, noise: 1 });
const subject = virtualSubject('overstriding', rigRunners.overstriding, 23, 7);
/** Exact points: no model stands between the stated form and the file. */
const exact = filmSubject(subject, cameras.rightSide, makeShot({ frameRate: 60 }, 0, 7, 1));

function written(kind: ExportKind, film: PoseTrack, told: Said = { heightCm }) {
  const run = analyseRun({ track: film }, told);
  const file = exportFile(kind, run, `run.${kind}`);
  if ('problem' in file) throw new Error(file.problem.kind);
  return { ...run, ...file };
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const middle = (a: readonly number[], b: readonly number[]) => a.map((one, i) => (one + b[i]) / 2);
/** The frames from one time to another. */
const within = (times: readonly number[], values: readonly number[], from: number, to: number) =>
  values.filter((_, i) => times[i] >= from && times[i] < to);

describe('markers (TRC)', () => {
  const { text, analysis } = written('trc', track);
  const trc = readTrc(text);
  const hipY = middle(trc.y('left_hip'), trc.y('right_hip'));

  test('say what they hold', () => {
    expect(trc.header).toEqual({
      DataRate: '60',
      CameraRate: '60',
      NumFrames: String(trc.frames.length),
      NumMarkers: '33',
      Units: 'm',
      OrigDataRate: '60',
      OrigDataStartFrame: '1',
      OrigNumFrames: String(trc.frames.length),
    });
    expect(trc.frames).toEqual(trc.frames.map((_, i) => i + 1));
    expect(text.split('\n')[0]).toBe('PathFileType\t4\t(X/Y/Z)\trun.trc');
    trc.times.forEach((time, i) => void expect(time).toBeCloseTo(trc.times[0] + i / 60, 5));
  });

  test('Y is up from where the feet stand, X is forward whichever way the runner faces, and Z is not seen', () => {
    for (const film of [track, mirrored(track)]) {
      const one = readTrc(written('trc', film).text);
      expect(median(one.y('nose'))).toBeGreaterThan(1.4);
      expect(Math.min(...one.y('right_foot_index').filter(Number.isFinite))).toBeGreaterThan(-0.12);
      const toe = one.x('right_foot_index').map((x, i) => x - one.x('right_heel')[i]);
      expect(median(toe)).toBeGreaterThan(0.03);
      expect(new Set(one.z('left_hip').filter(Number.isFinite))).toEqual(new Set([0]));
    }
  });

  test('a body of the given height is as tall', () => {
    const still = middle(trc.y('left_ear'), trc.y('right_ear'));
    // Ears stand at 93 % of height; a runner's knees are bent.
    expect(median(still)).toBeGreaterThan(0.82 * 1.75);
    expect(median(still)).toBeLessThan(0.99 * 1.75);
  });

  test('the hips rise and fall as far as the bounce that was measured', () => {
    const { samples, correction } = analysis.metrics.verticalOscillation!;
    const { offset, gain } = correction!;
    const landings = analysis.contacts.map(({ initialContact }) => initialContact);
    expect(samples.length).toBeGreaterThan(8);
    for (const { time, value } of samples) {
      const n = landings.findIndex((one) => Math.abs(one - time) < 1e-3);
      const range = (from: number, to: number) => {
        const step = within(trc.times, hipY, from, to);
        return Math.max(...step) - Math.min(...step);
      };
      const bounce = (range(landings[n], landings[n + 1]) + range(landings[n + 1], landings[n + 2])) / 2;
      expect((100 * bounce - offset) / gain).toBeCloseTo(value, 1);
    }
  });

  test('in slow motion that was stated they are the same run at the runner’s rate', () => {
    const slow = readTrc(written('trc', slowed(track, 4), { heightCm, timeScale: 4 }).text);
    expect(slow.header.DataRate).toBe('60');
    expect(slow.times.at(-1)).toBeCloseTo(trc.times.at(-1)!, 4);
    const hips = middle(slow.y('left_hip'), slow.y('right_hip'));
    hips.forEach((y, i) => void expect(y).toBeCloseTo(hipY[i], 3));
  });

  test('uneven frames are brought to a constant rate and said to be, and long gaps stay unknown', () => {
    const unsteady = filmSubject(
      subject,
      cameras.rightSide,
      makeShot({ frameRate: 60, dropped: 0.1, unsteady: 0.4 }, 0, 7, 5),
    );
    const cut = unsteady.times.map((time) => (time > 3 && time < 3.4 ? 0 : 1));
    const keep = (values: Float64Array) => values.filter((_, i) => cut[i] === 1);
    const film: PoseTrack = {
      ...unsteady,
      times: keep(unsteady.times),
      x: unsteady.x.map(keep),
      y: unsteady.y.map(keep),
      score: unsteady.score.map(keep),
      world: null,
    };
    const file = written('trc', film);
    const even = readTrc(file.text);
    const rate = Number(even.header.DataRate);
    expect(file.notes).toContainEqual({ kind: 'resampled', rateHz: rate });
    even.times.forEach((time, i) => void expect(time).toBeCloseTo(even.times[0] + i / rate, 5));
    const inGap = within(even.times, even.y('nose'), 3.05, 3.35);
    expect(inGap.length).toBeGreaterThan(10);
    expect(inGap.every(Number.isNaN)).toBe(true);
    // What is between frames lies where the runner was: as the exact film has it.
    const whole = readTrc(written('trc', exact).text);
    const apart = even.times.flatMap((time, i) => {
      const n = whole.times.findIndex((one) => one >= time);
      if (n < 1 || time < 0.5 || time > 2.8) return [];
      const share = (time - whole.times[n - 1]) * 60;
      const y = whole.y('nose');
      return [Math.abs(y[n - 1] + share * (y[n] - y[n - 1]) - even.y('nose')[i])];
    });
    expect(median(apart)).toBeLessThan(0.004);
  });

  test('from behind and in front the runner’s right is Z, and X is not seen', () => {
    for (const camera of ['rear', 'front'] as const) {
      const film = runFilmOf({ runner: 'clean', camera, frameRate: 60, seconds: 7, noise: 1 });
      const one = readTrc(written('trc', film).text);
      expect(median(one.z('right_hip')) - median(one.z('left_hip'))).toBeGreaterThan(0.05);
      expect(new Set(one.x('left_hip').filter(Number.isFinite))).toEqual(new Set([0]));
    }
  });

  test('without anything that tells a length, at an angle, and of nobody, there are none', () => {
    const bare = analyseRun({ track: { ...track, world: null } });
    expect(exportFile('trc', bare, 'a.trc')).toEqual({ problem: { kind: 'noScale' } });
    const scale = { metresPerPixel: 0.01, source: 'height', relativeError: 0.05 } as const;
    const oblique = { analysis: runAnalysisOf({ view: 'oblique', scale }), smoothed: track };
    expect(exportFile('trc', oblique, 'a.trc')).toEqual({ problem: { kind: 'wrongView', view: 'oblique' } });
    const nobody = { analysis: runAnalysisOf({ scale }), smoothed: bodyTrack([{}, {}, {}]) };
    expect(exportFile('trc', nobody, 'a.trc')).toEqual({ problem: { kind: 'nobody' } });
  });

  test('lengths of an average body say so', () => {
    const file = written('trc', track, {});
    expect(file.notes).toContainEqual({ kind: 'scaleEstimated', relativeError: file.analysis.scale!.relativeError });
    expect(written('trc', track).notes).toEqual([]);
  });
});

describe('motion (MOT)', () => {
  const { text, analysis } = written('mot', track);
  const mot = readMot(text);

  test('says what it holds', () => {
    expect(mot.title).toBe('Coordinates');
    expect(mot.header).toMatchObject({ version: '1', inDegrees: 'yes', nColumns: '12' });
    expect(mot.labels).toContain('knee_angle_r');
    expect(mot.labels[0]).toBe('time');
  });

  test('the knee at each landing is the one that was measured', () => {
    const { samples, correction } = analysis.metrics.kneeFlexionAtContact!;
    const knee = mot.column('knee_angle_r');
    expect(samples.length).toBeGreaterThan(6);
    for (const { time, value } of samples) {
      const at = time - 0.025;
      const i = mot.times.findLastIndex((one) => one <= at);
      const share = (at - mot.times[i]) * 60;
      const read = knee[i] + share * (knee[i + 1] - knee[i]);
      expect(Math.abs((read - correction!.offset) / correction!.gain - value)).toBeLessThan(1.5);
    }
  });

  test('the trunk leans as was measured, extension being the other way', () => {
    const { samples, correction } = analysis.metrics.forwardLean!;
    const extension = mot.column('lumbar_extension');
    const landings = analysis.contacts.map(({ initialContact }) => initialContact);
    for (const { time, value } of samples) {
      const start = landings.findLastIndex((one) => one <= time);
      const end = landings[start + 2];
      if (end === undefined) continue;
      const lean = -mean(within(mot.times, extension, landings[start], end));
      expect(Math.abs((lean - correction!.offset) / correction!.gain - value)).toBeLessThan(0.6);
    }
  });

  test('angles are those of the stated form, with OpenSim’s signs, to either side', () => {
    for (const film of [exact, mirrored(exact)]) {
      const one = readMot(written('mot', film).text);
      const near = film === exact ? 'r' : 'l';
      // A runner's thigh swings from some 20° behind to 40° ahead, the knee bends to 80 and more, and never backward.
      const hip = one.column(`hip_flexion_${near}`).filter(Number.isFinite);
      expect(Math.max(...hip)).toBeGreaterThan(25);
      expect(Math.min(...hip)).toBeLessThan(-8);
      const knee = one.column(`knee_angle_${near}`).filter(Number.isFinite);
      expect(Math.max(...knee)).toBeGreaterThan(60);
      expect(Math.min(...knee)).toBeGreaterThan(-1);
      expect(mean(one.column(`elbow_flex_${near}`).filter(Number.isFinite))).toBeGreaterThan(50);
      const lean = -mean(one.column('lumbar_extension').filter(Number.isFinite));
      expect(Math.abs(lean - rigRunners.overstriding.lean)).toBeLessThan(4);
    }
  });

  test('needs a film from the side', () => {
    const rear = runFilmOf({ runner: 'clean', camera: 'rear', frameRate: 60, seconds: 7, noise: 1 });
    expect(exportFile('mot', analyseRun({ track: rear }), 'a.mot')).toEqual({
      problem: { kind: 'wrongView', view: 'rear' },
    });
  });
});
