import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackFaultSentence } from '../../../src/language/trackFaultSentence.ts';
import { PoseTrackError, parsePoseTrack } from '../../../src/poseTrack/parsePoseTrack.ts';
import { writePoseTrack } from '../../../src/poseTrack/writePoseTrack.ts';

const pose = (shift = 0) => ({
  points: Array.from({ length: 33 }, (_, k) => [10 * k + shift, 5 * k, 0.5]),
  world: Array.from({ length: 33 }, (_, k) => [0.01 * k, -0.02 * k, 0.001 * shift]),
});

const file = () => ({
  format: 'pose-track',
  version: 1,
  keypoints: 'blazepose-33',
  width: 640,
  height: 480,
  times: [0.5, 0.5333, 0.6],
  frames: [pose(), null, pose(7)] as unknown[],
});

describe('reading a pose track', () => {
  test('gives each keypoint its row, each frame its column, and NaN where nobody was', () => {
    const track = parsePoseTrack(JSON.stringify(file()));
    expect([...track.times]).toEqual([0.5, 0.5333, 0.6]);
    expect(track.x[3][0]).toBe(30);
    expect(track.x[3][2]).toBe(37);
    expect(track.y[32][2]).toBe(160);
    expect(track.score[0][0]).toBe(0.5);
    expect(track.x[3][1]).toBeNaN();
    expect(track.score[3][1]).toBeNaN();
    expect(track.world!.z[5][2]).toBeCloseTo(0.007);
    expect(track.world!.z[5][1]).toBeNaN();
  });

  test('has no world when no frame has one, and takes an empty film', () => {
    const flat = { ...file(), frames: [{ points: pose().points }, null, { points: pose().points }] };
    expect(parsePoseTrack(flat).world).toBeNull();
    expect(parsePoseTrack({ ...file(), times: [], frames: [] }).times).toHaveLength(0);
  });

  test('reads past a byte order mark, and over one long gap between its frames', () => {
    expect(parsePoseTrack(`\uFEFF${JSON.stringify(file())}`).times).toHaveLength(3);
    const gap = { ...file(), times: [0, 0.04, 0.08, 7200], frames: [pose(), null, pose(), pose()] };
    expect(parsePoseTrack(gap).times[3]).toBe(7200);
  });

  const broken: [string, unknown, RegExp][] = [
    ['text that is no JSON', '{"format":', /not JSON|cut off/],
    ['a list', [], /JSON object/],
    ['another format', { ...file(), format: 'run-analysis' }, /"format"/],
    ['a later version', { ...file(), version: 2 }, /version 2/],
    ['other keypoints', { ...file(), keypoints: 'coco-17' }, /blazepose-33/],
    ['no width', { ...file(), width: undefined }, /width/],
    ['a height of 0', { ...file(), height: 0 }, /height/],
    ['no times', { ...file(), times: null }, /"times"/],
    ['a time that is text', { ...file(), times: [0, '1', 2] }, /Time 1/],
    ['times that stand still', { ...file(), times: [0, 0.1, 0.1] }, /Time 2/],
    ['times in another unit', { ...file(), times: [0, 500_000, 1_000_000] }, /6 hours/],
    ['times in milliseconds', { ...file(), times: [500, 533.3, 600] }, /milliseconds/],
    ['fewer frames than times', { ...file(), frames: [null] }, /3 times but 1 frames/],
    ['a frame that is a number', { ...file(), frames: [1, null, null] }, /Frame 0/],
    ['32 points', { ...file(), frames: [null, { points: pose().points.slice(1) }, null] }, /Frame 1.*33/],
    [
      'a point of two numbers',
      { ...file(), frames: [{ points: [[1, 2], ...pose().points.slice(1)] }, null, null] },
      /Point 0/,
    ],
    [
      'a score of 7',
      { ...file(), frames: [{ points: [[1, 2, 7], ...pose().points.slice(1)] }, null, null] },
      /score of 7/,
    ],
    ['a world of text', { ...file(), frames: [{ points: pose().points, world: 'no' }, null, null] }, /world/],
  ];
  test.each(broken)('refuses %s with a sentence that names it', (_, source, sentence) => {
    let thrown: unknown = null;
    try {
      parsePoseTrack(source);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PoseTrackError);
    expect(trackFaultSentence((thrown as PoseTrackError).fault)).toMatch(sentence);
  });

  test('never throws anything but a PoseTrackError, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('frames', 'times', 'width', 'keypoints'), (value, field) => {
        for (const source of [value, { ...file(), [field]: value }]) {
          try {
            parsePoseTrack(source);
          } catch (error) {
            expect(error).toBeInstanceOf(PoseTrackError);
          }
        }
      }),
    );
  });
});

describe('writing a pose track', () => {
  test('reads back within a hundredth of a pixel, missing frames and points included', () => {
    const track = parsePoseTrack(file());
    track.x[31][2] = Number.NaN;
    track.x[4][0] = 123.456789;
    const back = parsePoseTrack(JSON.stringify(writePoseTrack(track)));
    expect([...back.times]).toEqual([...track.times]);
    expect(back.x[31][2]).toBeNaN();
    expect(back.x[30][2]).toBe(track.x[30][2]);
    expect(back.x[4][0]).toBeCloseTo(123.456789, 2);
    expect(back.x[0][1]).toBeNaN();
    expect(back.world!.x[7][2]).toBeCloseTo(0.07, 4);
  });
});
