import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { CameraRoll } from '../../../src/cameraRoll/cameraRoll.ts';
import { prepare } from '../../../src/gait/prepare/prepare.ts';
import { readStaticTrial } from '../../../src/gait/staticTrial/readStaticTrial.ts';
import type { StaticTrial } from '../../../src/gait/staticTrial/staticTrial.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { rotateTrack } from '../../../src/poseTrack/rotateTrack.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';
import { readTrack } from '../gait/readTrack.ts';

const roll = 4;
const told = { degrees: roll, error: 0.5 };
const said = { heightCm: 175 };
const filmed = (place: 'leftSide' | 'rightSide' | 'rear', turned: number, form = forms.clean, seconds = 8) =>
  virtualTrack(form, { ...cameras[place], roll: turned }, evenTiming(seconds, 60)).track;

/**
 * Toe-off is read in the picture as it is, since the belt's line hangs on more than the roll; and so is what begins or
 * ends with it.
 */
const restsOnToeOff = new Set<MeasureId>(['groundContactTime', 'flightTime', 'dutyFactor', 'hipExtension']);

describe.each(['leftSide', 'rightSide', 'rear'] as const)('a rolled camera that sees the runner’s %s', (place) => {
  const level = analyseRun({ track: filmed(place, 0) }, said);
  const track = filmed(place, roll);
  const righted = analyseRun({ track, cameraRoll: told }, said);

  it('gives what a level one gives, once its roll is told', () => {
    const known = (Object.keys(level.analysis.metrics) as MeasureId[]).filter(
      (id) => level.analysis.metrics[id]?.value != null && !restsOnToeOff.has(id),
    );
    expect(known.length).toBeGreaterThan(3);
    for (const id of known) {
      const [one, other] = [level.analysis.metrics[id]!, righted.analysis.metrics[id]!];
      // The same points but for rounding: far nearer than the interval.
      expect(Math.abs(other.value! - one.value!), id).toBeLessThan(0.02 * one.uncertainty!);
    }
    expect(righted.analysis.cameraRollDegrees).toBe(roll);
  });

  it('is drawn where the film shows the body', () => {
    const alone = analyseRun({ track }, said).smoothed;
    for (const k of [Keypoint.leftShoulder, Keypoint.rightHip, Keypoint.leftAnkle]) {
      for (let i = 60; i < 400; i += 20) {
        // What the anatomy's own corrections turn with the body is a pixel.
        expect(
          Math.hypot(righted.smoothed.x[k]![i]! - alone.x[k]![i]!, righted.smoothed.y[k]![i]! - alone.y[k]![i]!),
        ).toBeLessThan(2);
      }
    }
  });
});

describe('the camera’s roll', () => {
  const track = filmed('rightSide', roll);
  const lean = (seen: { readonly cameraRoll?: CameraRoll | null }) => analyseRun({ track, ...seen }, said).analysis;

  it('left in costs as many degrees of lean', () => {
    const cost = lean({ cameraRoll: told }).metrics.forwardLean!.value! - lean({}).metrics.forwardLean!.value!;
    expect(cost).toBeCloseTo(roll, 0);
  });

  it.each([
    ['unknown', null, null],
    ['not surely more than its error', { degrees: 1, error: 0.6 }, 0],
    ['too small to matter', { degrees: 0.4, error: 0.1 }, 0],
    ['no roll but another scene', { degrees: 17, error: 0.5 }, null],
    ['not a number', { degrees: Number.NaN, error: 0.5 }, null],
    ['of no known error', { degrees: 4, error: Number.NaN }, null],
  ] as const)('is left alone where it is %s', (_, cameraRoll, degrees) => {
    const analysis = lean({ cameraRoll });
    expect(analysis.cameraRollDegrees).toBe(degrees);
    expect(analysis.metrics.forwardLean!.value).toBe(lean({}).metrics.forwardLean!.value);
  });

  it('is said where it is more than 3°, with what to do, and stops nothing', () => {
    const notices = (degrees: number) => lean({ cameraRoll: { degrees, error: 0.3 } }).notices;
    const notice = notices(-4.2).find(({ id }) => id === 'tiltedCamera')!;
    expect(notice.level).toBe('info');
    const { sentence, remedy } = noticeWords(notice);
    expect(sentence).toContain('tilted 4°');
    expect(remedy).toBeNull();
    expect(notices(2.9).some(({ id }) => id === 'tiltedCamera')).toBe(false);
    expect(lean({}).notices.some(({ id }) => id === 'tiltedCamera')).toBe(false);
  });

  it('moves points that are seen, and none that are not', () => {
    const holes = { ...track, x: track.x.map((row) => row.slice()), y: track.y.map((row) => row.slice()) };
    holes.x[Keypoint.nose]![5] = Number.NaN;
    holes.y[Keypoint.nose]![5] = Number.NaN;
    const there = rotateTrack(holes, 7);
    const back = rotateTrack(there, -7);
    expect(there.x[Keypoint.nose]![5]).toBeNaN();
    expect(there.x[Keypoint.nose]![6]).not.toBeCloseTo(track.x[Keypoint.nose]![6]!, 0);
    expect(back.x[Keypoint.leftHeel]![9]).toBeCloseTo(track.x[Keypoint.leftHeel]![9]!, 9);
    expect(back.world!.y[Keypoint.leftHeel]![9]).toBeCloseTo(track.world!.y[Keypoint.leftHeel]![9]!, 9);
    // What is in the picture is a matter of the picture's own edges.
    expect(readTrack(track, { cameraRoll: told }).scene.bodyHeightShare).toBe(readTrack(track).scene.bodyHeightShare);
  });
});

describe.each(['leftSide', 'rightSide'] as const)('a stand before the same rolled camera (%s)', (place) => {
  const tall = { ...forms.standing, lean: 1, elbow: { left: 165, right: 165 } };
  const stood = filmed(place, roll, tall, 3);
  const track = filmed(place, roll);
  const turned = readStaticTrial(prepare(stood, told));
  const asSeen = readStaticTrial(prepare(stood));
  const lean = ({ standing, cameraRoll = null }: { standing: StaticTrial | null; cameraRoll?: CameraRoll | null }) =>
    analyseRun({ track, cameraRoll }, { ...said, standing }).analysis.metrics.forwardLean!;

  it('takes the roll out once, whether it was known of the run, the stand, both or neither', () => {
    const neither = lean({ standing: asSeen });
    expect(neither.baseline).toBe('standing');
    for (const options of [
      { standing: turned, cameraRoll: told },
      { standing: asSeen, cameraRoll: told },
      { standing: turned },
    ]) {
      const { baseline, value } = lean(options);
      expect(baseline).toBe('standing');
      // Taking it out twice or never costs 4°; what the model misplaces is put right against another vertical.
      expect(Math.abs(value! - neither.value!)).toBeLessThan(0.5);
    }
  });
});
