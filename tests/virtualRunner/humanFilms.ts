import type { Camera } from './camera.ts';
import { cameras } from './cameras.ts';
import { type DrawnView, drawnRunner } from './drawnRunner.ts';
import { evenTiming } from './evenTiming.ts';
import { forms } from './forms.ts';
import type { HumanBody } from './humanBody/humanBodies.ts';
import { rigLengths } from './humanBody/rigLengths.ts';
import type { HumanFilmRequest, Place } from './page/human/humanFilmRequest.ts';

/** A film of a skinned body; the mesh is read when it is drawn. */
export interface HumanFilm {
  readonly name: string;
  readonly body: HumanBody;
  readonly request: Omit<HumanFilmRequest, 'mesh'>;
}

/** A camera as somebody puts it: azimuth round the runner, distance and height in metres, roll in degrees. */
type Stand = readonly [azimuth: number, distance: number, height: number, roll: number];

interface Take {
  readonly view: DrawnView;
  readonly stand: Stand;
  readonly frameRate: 30 | 60;
  readonly place: Place;
  /** Of the picture, 1 = as a phone sets it. */
  readonly exposure?: number;
  /** Held upright: the picture is higher than wide. */
  readonly isUpright?: boolean;
}

const seconds = 7;

/** What is filmed of each body, in the order of their names: from both sides, in front, behind and between. */
const takes: readonly (readonly Take[])[] = [
  [
    { view: 'right', stand: [88, 3.6, 1, 0.8], frameRate: 60, place: 'gym' },
    { view: 'left', stand: [264, 2.9, 0.7, -1.2], frameRate: 30, place: 'garage' },
    { view: 'left', stand: [275, 4.8, 1.35, 0.3], frameRate: 60, place: 'park' },
    { view: 'rear', stand: [183, 3.4, 1.1, 0.5], frameRate: 60, place: 'home' },
    { view: 'right', stand: [48, 3.8, 1, -0.6], frameRate: 60, place: 'gym' },
  ],
  [
    { view: 'left', stand: [268, 3.2, 0.95, -0.5], frameRate: 60, place: 'home' },
    { view: 'right', stand: [97, 3.9, 0.5, 2.4], frameRate: 30, place: 'gym', exposure: 0.85 },
    { view: 'right', stand: [84, 5.8, 1.2, -0.9], frameRate: 60, place: 'park' },
    { view: 'front', stand: [4, 3.6, 1.2, 0.2], frameRate: 60, place: 'garage' },
    { view: 'rear', stand: [177, 4.2, 0.8, -1], frameRate: 30, place: 'gym' },
  ],
  [
    { view: 'right', stand: [91, 3, 0.85, -0.4], frameRate: 60, place: 'home' },
    { view: 'left', stand: [272, 3.5, 1.1, 1.6], frameRate: 60, place: 'gym', isUpright: true },
    { view: 'left', stand: [282, 4.4, 0.6, -2.1], frameRate: 30, place: 'park' },
    { view: 'rear', stand: [172, 3, 1, 0.4], frameRate: 60, place: 'garage' },
    { view: 'left', stand: [226, 3.9, 0.9, 0.7], frameRate: 30, place: 'home' },
  ],
  [
    { view: 'left', stand: [261, 3.3, 0.8, 0.9], frameRate: 60, place: 'gym', exposure: 0.8 },
    { view: 'right', stand: [93, 2.6, 1, -0.7], frameRate: 30, place: 'home' },
    { view: 'right', stand: [79, 4.2, 1.4, 1.5], frameRate: 60, place: 'garage' },
    { view: 'front', stand: [353, 3.1, 0.9, -0.8], frameRate: 30, place: 'gym' },
    { view: 'right', stand: [130, 4, 1.1, -0.3], frameRate: 60, place: 'park' },
  ],
  [
    { view: 'right', stand: [86, 2.5, 0.75, 1.1], frameRate: 60, place: 'garage' },
    { view: 'left', stand: [274, 3.4, 1.25, -1.8], frameRate: 60, place: 'home' },
    { view: 'right', stand: [101, 5, 0.9, 0.5], frameRate: 30, place: 'park', isUpright: true },
    { view: 'rear', stand: [186, 3.2, 1.3, -0.5], frameRate: 60, place: 'gym' },
    { view: 'front', stand: [7, 3.5, 0.7, 0.9], frameRate: 60, place: 'home' },
  ],
  [
    { view: 'left', stand: [266, 4.1, 0.55, -0.2], frameRate: 60, place: 'garage' },
    { view: 'right', stand: [89, 3.3, 1.15, 0.6], frameRate: 60, place: 'gym', exposure: 1.15 },
    { view: 'left', stand: [278, 5.5, 1, 1.3], frameRate: 30, place: 'gym' },
    { view: 'front', stand: [358, 4.4, 1, 0.3], frameRate: 60, place: 'park' },
    { view: 'left', stand: [310, 3.7, 1.2, -1.1], frameRate: 60, place: 'home' },
  ],
];

/** Every take is filmed of two runs, with the same camera: what is added to the seed, and to the name. */
const runs = [
  { more: 0, ending: '' },
  { more: 500, ending: '-second' },
] as const;

/**
 * Films of skinned bodies: every body runs in forms of its own, drawn at random from the ranges that recreational
 * runners fill, with its own lengths and shoes. More bodies than there are takes begin anew with the first takes.
 */
export function humanFilms(bodies: readonly HumanBody[]): HumanFilm[] {
  return bodies.flatMap((body, b) =>
    takes[b % takes.length].flatMap((take, t) =>
      runs.map(({ more, ending }) => {
        const { name, ...film } = humanFilm(body, take, t, 1000 + 20 * b + t + more);
        return { name: `${name}${ending}`, ...film };
      }),
    ),
  );
}

/** @param t The take's number among the body's. */
function humanFilm(body: HumanBody, take: Take, t: number, seed: number): HumanFilm {
  const { view, stand, frameRate, place, exposure = 1.15, isUpright } = take;
  const lengths = rigLengths(body.rig);
  const own = { ...forms.clean.body, height: lengths.height, own: lengths };
  const [azimuth, distance, height, roll] = stand;
  const { form } = drawnRunner(seed, view, own);
  const camera: Camera = {
    ...cameras.rightSide,
    azimuth,
    distance,
    height,
    roll,
    aim: [0.03, 0.5 * lengths.height, 0],
    // A phone's main lens, a little wider for somebody near.
    fieldOfView: isUpright ? 62 : Math.max(40, 2 * Math.atan((0.64 * lengths.height) / distance) * (180 / Math.PI)),
    width: isUpright ? 720 : 1280,
    pictureHeight: isUpright ? 1280 : 720,
  };
  return {
    name: `${body.rig.name}-${t + 1}-${Math.round(azimuth)}-${frameRate}`,
    body,
    request: {
      rig: body.rig,
      form,
      seed,
      camera,
      timing: evenTiming(seconds, frameRate),
      bitrate: frameRate === 60 ? 4_500_000 : 3_000_000,
      setting: {
        hasConsole: Math.cos((azimuth * Math.PI) / 180) < 0.5,
        place,
        seed,
        light: t % 2 === 0 ? -40 : 35,
        exposure,
        shutter: place === 'park' ? 1 / 400 : 1 / 120,
      },
    },
  };
}
