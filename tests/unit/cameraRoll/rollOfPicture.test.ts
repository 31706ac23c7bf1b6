import { describe, expect, it } from 'vitest';
import { rollOfFilm } from '../../../src/cameraRoll/rollOfFilm.ts';
import { rollOfPicture } from '../../../src/cameraRoll/rollOfPicture.ts';
import { usualRoll } from '../../../src/cameraRoll/usualRoll.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { boardsSeen, type DrawnShape, drawnPicture } from './drawnPicture.ts';

const side = cameras.rightSide;
const seen = (camera: typeof side | (typeof cameras)[keyof typeof cameras], boards: Parameters<typeof boardsSeen>[1]) =>
  drawnPicture(side.width, side.pictureHeight, boardsSeen(camera, boards));

/** A door, a cupboard and a window. */
const room = [
  { from: -1.9, to: -1.1, bottom: -0.1, top: 2 },
  { from: -0.5, to: 0.4, bottom: 0.7, top: 1.7, shade: 200 },
  { from: 0.9, to: 1.5, bottom: -0.1, top: 1.8, shade: 60 },
];

/** A bar between two points, pixels. */
function bar(x: number, y: number, length: number, thickness: number, degrees: number, shade: number): DrawnShape {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const at = (along: number, across: number) => [x + s * along + c * across, y + c * along - s * across] as const;
  return { shade, corners: [at(0, 0), at(length, 0), at(length, thickness), at(0, thickness)] };
}

describe('the camera’s roll from a picture', () => {
  it.each([-8, -4, -1.5, 0, 1.5, 4, 8])('is read off a room: %s°', (roll) => {
    const found = rollOfPicture(seen({ ...side, roll }, room));
    expect(found).not.toBeNull();
    expect(Math.abs(found!.degrees - roll)).toBeLessThan(0.4);
    expect(found!.error).toBeLessThan(0.8);
  });

  it('is not mistaken for the camera’s pitch, which makes uprights converge', () => {
    for (const height of [0.2, 2.2]) {
      for (const roll of [-3, 0, 3]) {
        const found = rollOfPicture(seen({ ...side, height, roll }, room));
        expect(Math.abs(found!.degrees - roll)).toBeLessThan(0.6);
      }
    }
  });

  it('is read by an oblique camera, to which level edges run askew', () => {
    const found = rollOfPicture(seen({ ...side, azimuth: 70, roll: 3 }, room));
    expect(Math.abs(found!.degrees - 3)).toBeLessThan(0.6);
  });

  it('is not led astray by a post that leans, and not told by a post alone', () => {
    const post = { from: 0.55, to: 0.62, bottom: -0.1, top: 1.9, lean: -5, shade: 30 };
    expect(Math.abs(rollOfPicture(seen(side, [...room, post]))!.degrees)).toBeLessThan(0.6);
    expect(rollOfPicture(seen(side, [post]))).toBeNull();
  });

  it('is not read off the body, which is hidden from it', () => {
    const leaning = [-0.3, 0, 0.3].map((from) => ({ from, to: from + 0.15, bottom: 0, top: 1.7, lean: 8, shade: 20 }));
    const picture = seen(side, [...room, ...leaning]);
    const found = rollOfPicture(picture, [{ left: 240, top: 60, right: 425, bottom: 420 }]);
    expect(Math.abs(found!.degrees)).toBeLessThan(0.4);
  });

  it('is unknown before a row of treadmills whose posts lean alike', () => {
    const posts = [-1.5, -0.8, -0.1, 0.6, 1.3].map((from) => ({
      from,
      to: from + 0.08,
      bottom: 0,
      top: 1.2,
      lean: 14,
      shade: 30,
    }));
    expect(rollOfPicture(seen(side, posts))).toBeNull();
  });

  it('is unknown where nothing stands upright: a bare wall, noise, stairs, slanted texture', () => {
    const { width, pictureHeight: height } = side;
    expect(rollOfPicture(drawnPicture(width, height, []))).toBeNull();
    expect(rollOfPicture(drawnPicture(width, height, [], 40))).toBeNull();
    const stairs = Array.from({ length: 12 }, (_, i) => bar(-100 + 70 * i, -20, 600, 25, 30, 60));
    expect(rollOfPicture(drawnPicture(width, height, stairs))).toBeNull();
    for (let seed = 1; seed <= 8; seed++) {
      const random = seededRandom(seed);
      const texture = Array.from({ length: 60 }, () =>
        bar(
          640 * random.even(),
          480 * random.even(),
          20 + 100 * random.even(),
          4,
          70 * (2 * random.even() - 1),
          255 * random.even(),
        ),
      );
      expect(rollOfPicture(drawnPicture(width, height, texture, 3, seed))).toBeNull();
    }
  });

  it('is found in one of twelve woods at most', () => {
    const { width, pictureHeight: height } = side;
    const found = Array.from({ length: 12 }, (_, seed) => {
      const random = seededRandom(seed);
      const trunks = Array.from({ length: 7 }, () =>
        bar(
          640 * random.even(),
          40 + 60 * random.even(),
          200 + 150 * random.even(),
          14,
          6 * random.normal(),
          60 + 60 * random.even(),
        ),
      );
      return rollOfPicture(drawnPicture(width, height, trunks, 3, seed));
    });
    expect(found.filter((one) => one !== null).length).toBeLessThanOrEqual(1);
  });
});

describe('the camera’s roll over a film', () => {
  const look = (degrees: number) => ({ degrees, error: 0.5 });

  it('is what most pictures say, no surer than one of them', () => {
    expect(rollOfFilm([look(3), null, look(3.2), look(9), look(3.1)])!.degrees).toBeCloseTo(3.15, 5);
    expect(rollOfFilm([look(3), look(3), look(3)])).toEqual({ degrees: 3, error: 0.5 });
  });

  it('is unknown where pictures disagree, as from a hand, or where hardly any could tell', () => {
    expect(rollOfFilm([look(-4), look(0), look(4), look(7)])).toBeNull();
    expect(rollOfFilm([look(3), null, null, null])).toBeNull();
    expect(rollOfFilm([look(3), look(3), ...Array.from({ length: 8 }, () => null)])).toBeNull();
    expect(rollOfFilm([])).toBeNull();
  });

  it('does not become twice as sure, or half, by one picture more that could tell', () => {
    const looks = (told: number, of: number) => Array.from({ length: of }, (_, i) => (i < told ? look(1.2) : null));
    for (const of of [8, 12, 20]) {
      const errors = Array.from({ length: of }, (_, told) => rollOfFilm(looks(told + 1, of))?.error ?? usualRoll);
      for (let i = 1; i < errors.length; i++) {
        expect(errors[i]).toBeLessThanOrEqual(errors[i - 1] + 1e-9);
        expect(errors[i - 1] / errors[i]).toBeLessThan(2);
      }
      expect(errors[0]).toBe(usualRoll);
      expect(errors.at(-1)).toBeCloseTo(0.5, 9);
    }
  });
});
