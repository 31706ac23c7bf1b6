import { describe, expect, test, vi } from 'vitest';
import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { matchContacts } from '../../accuracy/matchContacts.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { film, unrest } from './film.ts';
import { readTrack } from './readTrack.ts';

// Films take a while to compute on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const running = [
  'clean',
  'midfootUpright',
  'forefoot',
  'overstriding',
  'lowCadence',
  'bouncing',
  'narrow',
  'uneven',
] as const;
const few = ['clean', 'uneven'] as const;
const views = ['rightSide', 'leftSide', 'carelessRightSide', 'oblique', 'front', 'rear'] as const;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe.each(views)('a run filmed from %s', (camera) => {
  test.each(camera === 'leftSide' || camera === 'front' ? few : running)(
    '%s: every stated contact, none other, on its side and in its time',
    (form) => {
      for (const [frameRate, noise] of [
        [60, undefined],
        [30, unrest],
      ] as const) {
        const { track, truth } = film(form, camera, { timing: evenTiming(8, frameRate), noise });
        const { scene, contacts, cadence } = readTrack(track);
        expect(scene.gait).toBe('running');
        expect(scene.view).toBe(truth.view);
        expect(scene.direction).toBe(truth.direction);
        expect(scene.suspectedClock).toBeNull();
        const end = track.times[track.x[Keypoint.leftHip].findLastIndex((value) => !Number.isNaN(value))];
        // The last contact before the body goes can't be confirmed: nothing comes after it.
        const inside = truth.contacts.filter(({ initialContact }) => initialContact < end - 0.2);
        const match = matchContacts(contacts, inside, 0.06, 0, end - 0.2);
        expect(match.missed).toBe(0);
        expect(match.invented).toBe(0);
        expect(match.wrongSide).toBe(0);
        expect(Math.abs(mean(match.touchDownErrors))).toBeLessThan(0.025);
        expect(spread(match.touchDownErrors)).toBeLessThan(noise ? 0.016 : 0.008);
        expect(cadence!.value).toBeCloseTo(forms[form].cadence, noise ? -0.3 : 0.3);
        expect(Math.abs(cadence!.value - forms[form].cadence)).toBeLessThan(cadence!.halfWidth + 0.2);
      }
    },
  );
});

describe('toe-off from the side', () => {
  test.each(running)('%s: within 25 ms where it is reported, and reported for all contacts but two at most', (form) => {
    const { track, truth } = film(form, 'rightSide', { timing: evenTiming(8, 60) });
    const match = matchContacts(readTrack(track).contacts, truth.contacts, 0.06, 0, 8);
    expect(match.toeOffErrors.length).toBeGreaterThan(truth.contacts.length - 3);
    for (const error of match.toeOffErrors) expect(Math.abs(error)).toBeLessThan(0.025);
  });

  test('is not told from the front or the rear', () => {
    for (const camera of ['front', 'rear'] as const) {
      for (const contact of readTrack(film('clean', camera).track).contacts) expect(contact.toeOff).toBeNull();
    }
  });
});

describe('a runner from behind whose swinging foot the model hardly lifts', () => {
  test.each(few)('%s: runs, and every contact is found', (form) => {
    const { track, truth } = film(form, 'rear');
    // A third of the lift is left: less than what someone who stands and is seen badly seems to lift.
    const y = track.y.map((values) => values.slice());
    for (const part of ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const) {
      const [left, right] = [y[Keypoint[`left${part}`]], y[Keypoint[`right${part}`]]];
      for (let i = 0; i < left.length; i++) {
        const middle = (left[i] + right[i]) / 2;
        left[i] = middle + (left[i] - middle) / 3;
        right[i] = middle + (right[i] - middle) / 3;
      }
    }
    const { scene, contacts } = readTrack({ ...track, y });
    const match = matchContacts(contacts, truth.contacts, 0.06, 0, 7.8);
    expect(scene.gait).toBe('running');
    expect(match.missed + match.invented + match.wrongSide).toBe(0);
  });
});

describe('a film that goes from normal to slow and back', () => {
  const frames = Array.from({ length: 12 * 120 }, (_, i) => i / 120);
  /** Played seconds of a real time: fourfold from 7 s to 10 s, at once. */
  const played = (real: number) => Math.min(real, 7) + 4 * Math.max(0, Math.min(real, 10) - 7) + Math.max(0, real - 10);

  test.each(['rightSide', 'rear'] as const)('from %s: only the parts at one speed are read', (camera) => {
    const { track, truth } = film('clean', camera, { timing: { times: frames, timeScale: 1 } });
    const { scene, contacts, cadence } = readTrack({ ...track, times: track.times.map(played) });
    expect(scene.isPlayedAtTwoSpeeds).toBe(true);
    const real = (time: number) => (time < 7 ? time : time < 19 ? 7 + (time - 7) / 4 : time - 9);
    const [before, after] = scene.bouts!.map(({ from, to }) => [real(from), real(to)]);
    expect(before![0]).toBe(0);
    expect(Math.abs(before![1] - 7)).toBeLessThan(0.5);
    expect(Math.abs(after![0] - 10)).toBeLessThan(0.5);
    const found = contacts.map((contact) => ({ ...contact, initialContact: real(contact.initialContact) }));
    for (const [from, to] of [
      [0.2, 6.4],
      [10.6, 11.6],
    ] as const) {
      const inside = truth.contacts.filter(({ initialContact: time }) => time > from && time < to);
      const match = matchContacts(found, inside, 0.06, from + 0.1, to - 0.1);
      expect(match.missed + match.invented + match.wrongSide).toBe(0);
    }
    expect(Math.abs(cadence!.value - forms.clean.cadence)).toBeLessThan(1);
    expect(scene.suspectedClock).toBeNull();
  });

  test('a film at one speed is read from end to end, slow or not', () => {
    for (const timeScale of [1, 4]) {
      for (const form of few) {
        const timing = evenTiming(12 * timeScale, 30, { timeScale });
        expect(readTrack(film(form, 'leftSide', { timing, noise: unrest }).track).scene.bouts).toBeNull();
      }
    }
  });
});

describe('films that are not a run', () => {
  test.each(views)('walking from %s is walking and has no contacts', (camera) => {
    for (const noise of [undefined, unrest]) {
      const { scene, contacts, cadence } = readTrack(film('walking', camera, { noise }).track);
      expect(scene.gait).toBe('walking');
      expect(contacts).toEqual([]);
      expect(cadence).toBeNull();
    }
  });

  test.each(views)('standing from %s is standing, however much the points tremble', (camera) => {
    for (const seed of [1, 2, 4]) {
      const noise = { ...unrest, seed };
      const { scene, contacts } = readTrack(film('standing', camera, { noise }).track);
      expect(scene.gait).toBe('standing');
      expect(contacts).toEqual([]);
    }
  });

  test('nobody, no frame and one frame give no gait, no numbers and no error', () => {
    const { track } = film('clean', 'rightSide');
    const cut = (count: number): PoseTrack => ({
      ...track,
      times: track.times.slice(0, count),
      x: track.x.map((values) => values.slice(0, count)),
      y: track.y.map((values) => values.slice(0, count)),
      score: track.score.map((values) => values.slice(0, count)),
      world: null,
    });
    const nobody: PoseTrack = { ...track, x: track.x.map((values) => values.map(() => Number.NaN)) };
    for (const empty of [cut(0), cut(1), nobody]) {
      const reading = readTrack(empty);
      expect(reading.scene.gait).toBe('none');
      expect(reading.contacts).toEqual([]);
      expect(reading.cadence).toBeNull();
      expect(reading.trunkLength).toBeNull();
      expect(reading.legLength).toBeNull();
      expect(Number.isNaN(reading.scene.foundShare)).toBe(false);
    }
  });
});

describe('slow motion', () => {
  const slowed = ([2, 4, 8] as const).flatMap((timeScale) =>
    (['rightSide', 'oblique', 'rear'] as const).map((camera) => ({ timeScale, camera })),
  );
  test.each(slowed)('a film from $camera slowed $timeScale times is recognised', ({ timeScale, camera }) => {
    const timing = evenTiming(8 * Math.sqrt(timeScale), 30, { timeScale });
    const reading = readTrack(film('clean', camera, { timing, noise: unrest }).track);
    const { scene } = reading;
    expect(scene.gait).toBe('running');
    expect(reading.timeScale).toBe(timeScale);
    expect(scene.suspectedClock?.timeScale).toBe(timeScale);
  });

  test('once the person has stated it, cadence is in real time and nothing is suspected', () => {
    const timing = evenTiming(20, 30, { timeScale: 4 });
    const { track } = film('clean', 'rightSide', { timing });
    const { scene, cadence, timeScale } = readTrack(track, { timeScale: 4 });
    expect(timeScale).toBe(4);
    expect(scene.suspectedClock).toBeNull();
    expect(cadence!.value).toBeCloseTo(168, 0);
  });
});

describe('odd films', () => {
  const { track, truth } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });
  const pick = (kept: (i: number) => number | null, times = track.times): PoseTrack => {
    const source = Array.from(times, (_, i) => kept(i));
    const chosen = (values: Float64Array) =>
      Float64Array.from(
        source.filter((i) => i !== null),
        (i) => values[i],
      );
    return {
      ...track,
      times: times.filter((_, i) => source[i] !== null),
      x: track.x.map(chosen),
      y: track.y.map(chosen),
      score: track.score.map(chosen),
      world: null,
    };
  };
  const expectTruth = (odd: PoseTrack, tolerance: number) => {
    const { contacts, cadence } = readTrack(odd);
    const start = odd.times[0] + 0.3;
    const end = odd.times.at(-1)! - 0.2;
    const inside = truth.contacts.filter(({ initialContact }) => initialContact > start && initialContact < end);
    const match = matchContacts(contacts, inside, 0.06, start, end);
    expect(match.missed).toBe(0);
    expect(match.invented).toBe(0);
    expect(Math.abs(mean(match.touchDownErrors))).toBeLessThan(tolerance);
    expect(cadence!.value).toBeCloseTo(168, 0);
  };

  test('frames dropped at random, as phones do', () => {
    expectTruth(
      pick((i) => ((i * 2654435761) % 97 < 20 ? null : i)),
      0.02,
    );
  });

  test('every second frame shown twice (30 pictures in 60 frames)', () => {
    expectTruth(
      pick((i) => i - (i % 2)),
      0.03,
    );
  });

  test('frozen first frames', () => {
    expectTruth(
      pick((i) => Math.max(i, 12)),
      0.02,
    );
  });

  test('a first timestamp far above 0', () => {
    const { contacts } = readTrack({ ...track, times: track.times.map((t) => t + 1000) });
    const straight = readTrack(track).contacts;
    expect(contacts).toHaveLength(straight.length);
    for (const [i, contact] of contacts.entries()) {
      expect(contact.initialContact - 1000).toBeCloseTo(straight[i].initialContact, 6);
    }
  });

  test('a runner who is away in the middle is counted before and after', () => {
    const blank = (axes: readonly Float64Array[]) =>
      axes.map((values) => values.map((value, i) => (i > 200 && i < 290 ? Number.NaN : value)));
    const away: PoseTrack = { ...track, x: blank(track.x), y: blank(track.y) };
    const { contacts, cadence } = readTrack(away);
    for (const { initialContact } of contacts) {
      const frame = initialContact * 60;
      expect(frame < 203 || frame > 285).toBe(true);
    }
    expect(contacts.length).toBeGreaterThan(14);
    expect(cadence!.value).toBeCloseTo(168, 0);
  });
});

describe('a runner who turns', () => {
  test('is read by the view that most of the film shows, and not at all after the turn', () => {
    const first = film('clean', 'rightSide', { timing: evenTiming(7, 30) });
    const second = film('clean', 'rear', { timing: evenTiming(3, 30, { first: 7 }) });
    const join = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
      a.map((values, k) => Float64Array.of(...values, ...b[k]));
    const { scene, contacts, cadence } = readTrack({
      ...first.track,
      times: Float64Array.of(...first.track.times, ...second.track.times),
      x: join(first.track.x, second.track.x),
      y: join(first.track.y, second.track.y),
      score: join(first.track.score, second.track.score),
      world: null,
    });
    expect(scene.view).toBe('right-side');
    for (const { initialContact } of contacts) expect(initialContact).toBeLessThan(7);
    expect(contacts.length).toBeGreaterThan(15);
    expect(cadence!.value).toBeCloseTo(168, 0);
  });
});

describe('what must change nothing', () => {
  const { track } = film('uneven', 'rightSide', { timing: evenTiming(8, 60), noise: unrest });
  const reading = readTrack(track);

  test('a larger picture, and the runner elsewhere in it', () => {
    const { contacts, cadence, trunkLength } = readTrack({
      ...track,
      width: track.width * 3,
      height: track.height * 3,
      x: track.x.map((values) => values.map((value) => 3 * value + 100)),
      y: track.y.map((values) => values.map((value) => 3 * value - 50)),
    });
    expect(trunkLength).toBeCloseTo(3 * reading.trunkLength!, 6);
    expect(cadence!.value).toBeCloseTo(reading.cadence!.value, 6);
    expect(contacts.map(({ side }) => side)).toEqual(reading.contacts.map(({ side }) => side));
    for (const [i, contact] of contacts.entries()) {
      expect(contact.initialContact).toBeCloseTo(reading.contacts[i].initialContact, 6);
    }
  });

  test('a mirrored picture mirrors the view, the direction and each side, and no time', () => {
    const names = Object.keys(Keypoint) as (keyof typeof Keypoint)[];
    const partner = Array.from({ length: keypointCount }, (_, k) => k);
    for (const name of names) {
      const other = name.startsWith('left')
        ? name.replace('left', 'right')
        : name.startsWith('right')
          ? name.replace('right', 'left')
          : name.endsWith('Left')
            ? name.replace('Left', 'Right')
            : name.replace('Right', 'Left');
      partner[Keypoint[name]] = Keypoint[other as keyof typeof Keypoint];
    }
    const swapped = (axes: readonly Float64Array[], sign: 1 | -1, offset: number) =>
      partner.map((k) => axes[k].map((value) => sign * value + offset));
    const { scene, contacts } = readTrack({
      ...track,
      x: swapped(track.x, -1, track.width),
      y: swapped(track.y, 1, 0),
      score: swapped(track.score, 1, 0),
      world: track.world && {
        x: swapped(track.world.x, -1, 0),
        y: swapped(track.world.y, 1, 0),
        z: swapped(track.world.z, 1, 0),
      },
    });
    expect(scene.view).toBe('left-side');
    expect(scene.direction).toBe('left');
    expect(scene.nearSide).toBe('left');
    expect(contacts.map(({ side }) => side)).toEqual(
      reading.contacts.map(({ side }) => (side === 'left' ? 'right' : 'left')),
    );
    for (const [i, contact] of contacts.entries()) {
      expect(contact.initialContact).toBeCloseTo(reading.contacts[i].initialContact, 6);
    }
  });
});

describe('the cleaned body', () => {
  test('is nearer to the true one than what the model gave, and has no leg on the other side', () => {
    const timing = evenTiming(10, 30);
    const exact = film('clean', 'rightSide', { timing }).track;
    const { track } = film('clean', 'rightSide', { timing, noise: unrest });
    const cleaned = readTrack(track).track;
    const worst = (of: PoseTrack, k: number) => {
      const distances = [...of.times.keys()]
        .map((i) => Math.hypot(of.x[k][i] - exact.x[k][i], of.y[k][i] - exact.y[k][i]))
        .filter((distance) => !Number.isNaN(distance))
        .sort((a, b) => a - b);
      return distances[Math.floor(0.97 * distances.length)];
    };
    for (const k of [Keypoint.leftAnkle, Keypoint.rightAnkle, Keypoint.leftHeel, Keypoint.rightFootIndex]) {
      expect(worst(cleaned, k)).toBeLessThan(20);
      expect(worst(cleaned, k)).toBeLessThan(worst(track, k) / 2);
    }
  });

  test('is the true one where there is nothing to clean, without lag, but for the points that the model misplaces', () => {
    const { track } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });
    const cleaned = readTrack(track).track;
    const moved: readonly number[] = [
      ...[Keypoint.leftEar, Keypoint.rightEar, Keypoint.leftShoulder, Keypoint.rightShoulder],
      ...[Keypoint.leftHip, Keypoint.rightHip],
    ];
    for (let k = 0; k < keypointCount; k++) {
      // Fingers are left out: the rig turns its hands abruptly.
      if (k >= Keypoint.leftPinky && k <= Keypoint.rightThumb) continue;
      const shift = (axis: 'x' | 'y', i: number) => cleaned[axis][k][i] - track[axis][k][i];
      // Ears, shoulders and hips are put where anatomy has them: by the same way in every frame, and by less than a
      // tenth of the trunk.
      const [dx, dy] = moved.includes(k) ? [shift('x', 200), shift('y', 200)] : [0, 0];
      expect(Math.hypot(dx, dy)).toBeLessThan(11);
      for (let i = 10; i < track.times.length - 10; i++) {
        expect(Math.hypot(shift('x', i) - dx, shift('y', i) - dy)).toBeLessThan(moved.includes(k) ? 3 : 1.5);
      }
    }
  });

  test('keeps times, size and an open gap of a quarter second', () => {
    const { track } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });
    const gap = {
      ...track,
      x: track.x.map((values) => values.map((value, i) => (i >= 100 && i < 115 ? Number.NaN : value))),
      y: track.y.map((values) => values.map((value, i) => (i >= 100 && i < 115 ? Number.NaN : value))),
    };
    const cleaned = readTrack(gap).track;
    expect(cleaned.times).toEqual(track.times);
    expect(cleaned.width).toBe(track.width);
    for (let i = 100; i < 115; i++) expect(cleaned.x[Keypoint.nose][i]).toBeNaN();
    expect(cleaned.x[Keypoint.nose][99]).not.toBeNaN();
  });
});

describe('the camera all round', () => {
  test.each([0, 15, 45, 75, 90, 105, 135, 165, 180, 195, 225, 255, 270, 285, 345])(
    'azimuth %i° is seen for what it is, with or without points in space',
    (azimuth) => {
      const { track, truth } = film('clean', { ...cameras.rightSide, azimuth }, { noise: unrest });
      for (const seen of [track, { ...track, world: null }]) {
        const { view, direction } = readTrack(seen).scene;
        expect(view).toBe(truth.view);
        expect(direction).toBe(truth.direction);
      }
    },
  );

  test("a stated view overrules what was seen; contacts follow the person's word", () => {
    const { track } = film('clean', 'oblique');
    const { scene, contacts } = readTrack(track, { view: 'right-side' });
    expect(scene.view).toBe('right-side');
    expect(scene.direction).toBe('right');
    expect(contacts.length).toBeGreaterThan(18);
  });
});

describe('the measures of size', () => {
  test('the leg is as long in the picture as the runner’s', () => {
    const { track, truth } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });
    const { legLength, trunkLength } = readTrack(track);
    const height = forms.clean.body.height;
    // Hip to ground against mid-hip to mid-shoulder, both of the rig: the ratio needs no camera.
    expect(legLength! / trunkLength!).toBeGreaterThan(1.5);
    expect(truth.legLength! / height).toBeGreaterThan(0.45);
    const metresPerPixel = truth.legLength! / legLength!;
    expect(metresPerPixel * trunkLength!).toBeGreaterThan(0.26 * height);
    expect(metresPerPixel * trunkLength!).toBeLessThan(0.32 * height);
  });
});
