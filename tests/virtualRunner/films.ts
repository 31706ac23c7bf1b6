import type { Body } from './body.ts';
import type { Camera } from './camera.ts';
import { cameras } from './cameras.ts';
import { type DrawnView, drawnRunner } from './drawnRunner.ts';
import { evenTiming } from './evenTiming.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';
import type { Actor, FilmRequest } from './page/filmRequest.ts';
import { floorBelowBelt } from './page/floorBelowBelt.ts';

/** A film to draw: what is in it, and where it goes. */
export interface Film {
  readonly name: string;
  /**
   * `sample` is shown in the app, `test` is for the end-to-end tests, `calibration` for measuring the network, never
   * committed.
   */
  readonly set: 'sample' | 'test' | 'calibration';
  /** The runner whose truth is stated; null for an empty room. */
  readonly form: Form | null;
  readonly request: FilmRequest;
}

const evenly = (value: number) => ({ left: value, right: value });
const rooms = {
  daylight: { wall: '#eceae4', floor: '#cfccc6' },
  cool: { wall: '#dfe5e8', floor: '#bcc4c6' },
  warm: { wall: '#efe3d3', floor: '#bfa88c' },
} as const;

const { body } = forms.clean;
const people = {
  // In the sample and the test films.
  anna: {
    ...body,
    height: 1.75,
    build: 0.9,
    legs: 1.01,
    shoulders: 0.92,
    hips: 1.05,
    skin: '#e3b08d',
    hair: '#8a5a34',
    hairStyle: 'ponytail',
    shirt: '#c9506b',
    sleeves: 'none',
    shorts: '#2f3440',
    legwear: 'tights',
    shoes: '#f4f1ec',
    soles: '#4fb3a5',
  },
  ben: {
    ...body,
    height: 1.83,
    build: 1.04,
    shoulders: 1.04,
    skin: '#8d5a3b',
    hair: '#1f1713',
    shirt: '#e8b83e',
    shorts: '#33415c',
    shoes: '#30343b',
    soles: '#f0efe9',
  },
  carla: {
    ...body,
    height: 1.62,
    build: 1.05,
    shoulders: 0.95,
    hips: 1.1,
    skin: '#d9a07c',
    hair: '#2a1d18',
    hairStyle: 'ponytail',
    shirt: '#5b7fb8',
    shorts: '#2b2b31',
    shoes: '#d6456a',
    soles: '#f5f3ee',
  },
  david: {
    ...body,
    height: 1.78,
    build: 1.18,
    skin: '#e8bc9c',
    hair: '#b08a57',
    hairStyle: 'cap',
    shirt: '#4c8a5b',
    sleeves: 'long',
    shorts: '#4a4742',
    shoes: '#3b6fb0',
    soles: '#f1efe8',
  },
  emi: {
    ...body,
    height: 1.58,
    build: 0.86,
    shoulders: 0.94,
    skin: '#edc7a4',
    hair: '#17130f',
    hairStyle: 'ponytail',
    shirt: '#f0efec',
    shorts: '#7a3550',
    shoes: '#f0d24a',
    soles: '#3a3f47',
  },
  femi: {
    ...body,
    height: 1.88,
    build: 0.95,
    legs: 1.03,
    skin: '#5c3a28',
    hair: '#120d0a',
    shirt: '#e4643f',
    sleeves: 'none',
    shorts: '#1f2a44',
    shoes: '#ececec',
    soles: '#2f9e6e',
  },
  // Only in the calibration films.
  gita: {
    ...body,
    height: 1.65,
    build: 0.95,
    shoulders: 0.95,
    hips: 1.07,
    skin: '#b07a54',
    hair: '#1b1411',
    hairStyle: 'ponytail',
    shirt: '#3d9a94',
    sleeves: 'short',
    shorts: '#3a3550',
    legwear: 'tights',
    shoes: '#e9695a',
    soles: '#f2f0ea',
  },
  henk: {
    ...body,
    height: 1.92,
    build: 1.06,
    legs: 1.01,
    shoulders: 1.03,
    skin: '#efc9ad',
    hair: '#d0a867',
    shirt: '#35507a',
    shorts: '#8a8d93',
    shoes: '#d9dde2',
    soles: '#e2503f',
  },
  ida: {
    ...body,
    height: 1.7,
    build: 1.16,
    shoulders: 0.96,
    hips: 1.12,
    skin: '#e6b795',
    hair: '#5a3a2a',
    hairStyle: 'cap',
    shirt: '#9a6bb0',
    shorts: '#44474f',
    shoes: '#5fb0d8',
    soles: '#f4f4f0',
  },
  jun: {
    ...body,
    height: 1.72,
    build: 0.92,
    legs: 0.98,
    skin: '#e0b388',
    hair: '#15110e',
    shirt: '#d8d5cd',
    sleeves: 'long',
    shorts: '#2e6b52',
    shoes: '#2c2f36',
    soles: '#e8c547',
  },
  kofi: {
    ...body,
    height: 1.8,
    build: 1.1,
    shoulders: 1.05,
    skin: '#6b4630',
    hair: '#15100c',
    shirt: '#7fb069',
    sleeves: 'none',
    shorts: '#32343a',
    shoes: '#f28f3b',
    soles: '#fafaf5',
  },
  lena: {
    ...body,
    height: 1.6,
    build: 0.9,
    legs: 1.02,
    shoulders: 0.93,
    hips: 1.04,
    skin: '#f0cdb2',
    hair: '#a8582e',
    hairStyle: 'ponytail',
    shirt: '#2b2f38',
    sleeves: 'none',
    shorts: '#c65b7c',
    shoes: '#8fd0c0',
    soles: '#303640',
  },
} as const satisfies Record<string, Body>;

/** One runner on the belt. */
function film(
  set: Film['set'],
  name: string,
  form: Form | null,
  camera: Camera,
  options: {
    readonly seconds?: number;
    readonly frameRate?: number;
    readonly room?: keyof typeof rooms;
    readonly bitrate?: number;
    readonly others?: readonly Actor[];
  } = {},
): Film {
  const { seconds = 6.5, frameRate = 60, room = 'daylight', bitrate = 800_000, others = [] } = options;
  return {
    name,
    set,
    form,
    request: {
      actors: [...(form ? [{ form, place: [0, 0, 0], heading: 0 } as const] : []), ...others],
      camera,
      timing: evenTiming(seconds, frameRate),
      beltSpeed: form && form.activity !== 'standing' ? form.speed : 0,
      bitrate,
      room: rooms[room],
    },
  };
}

const near = (camera: Camera, changes: Partial<Camera>): Camera => ({ ...camera, ...changes });
const coach: Actor = {
  form: { ...forms.standing, body: people.david },
  place: [-1.2, -floorBelowBelt, -0.95],
  heading: 48,
};

/**
 * Runners drawn at random, who share no body, form or camera with the other films: what the network does to them is
 * measured.
 */
function drawnFilms(): Film[] {
  const groups: readonly {
    readonly count: number;
    readonly frameRate: number;
    readonly seconds: number;
    readonly view: (i: number) => DrawnView;
  }[] = [
    // Touch-down and toe-off want the rate that people are asked to film with; the rest does not hang on it.
    { count: 8, frameRate: 60, seconds: 5, view: (i: number) => (i % 2 === 0 ? 'right' : 'left') },
    { count: 10, frameRate: 30, seconds: 6, view: (i: number) => (i % 2 === 0 ? 'right' : 'left') },
    { count: 8, frameRate: 30, seconds: 6, view: () => 'rear' },
    { count: 6, frameRate: 30, seconds: 6, view: () => 'front' },
  ];
  const colours = Object.keys(rooms) as (keyof typeof rooms)[];
  return groups.flatMap(({ count, frameRate, seconds, view }, group) =>
    Array.from({ length: count }, (_, i) => {
      const { form, camera } = drawnRunner(1 + group * 100 + i, view(i));
      const room = colours[i % colours.length];
      return film('calibration', `${view(i)}-${frameRate}-${i + 1}`, form, camera, { frameRate, seconds, room });
    }),
  );
}

/** Every film of the virtual runner. The calibration set shares no body, form or camera with the others. */
export const films: readonly Film[] = [
  film(
    'sample',
    'sample',
    {
      ...forms.overstriding,
      body: people.anna,
      speed: 10 / 3.6,
      cadence: 154,
      overstride: evenly(0.25),
      footAngle: evenly(19),
      contactTimeMs: evenly(280),
      lean: 2.5,
      neck: 10,
      armCrossing: evenly(0.1),
    },
    near(cameras.rightSide, { width: 720, pictureHeight: 540, distance: 3.25, height: 1.02, aim: [0.04, 0.82, 0] }),
    { seconds: 8, frameRate: 60, bitrate: 1_900_000 },
  ),

  film('test', 'side-left-rearfoot', forms.clean, cameras.leftSide),
  film(
    'test',
    'side-right-forefoot-leaning',
    { ...forms.forefoot, body: people.ben, lean: 14, neck: 28, gaze: 12, firstRightContact: 0.09 },
    near(cameras.rightSide, { distance: 3.8 }),
    { frameRate: 30, room: 'cool', seconds: 8 },
  ),
  film(
    'test',
    'side-left-midfoot-upright',
    {
      ...forms.midfootUpright,
      body: people.carla,
      speed: 2.6,
      cadence: 174,
      overstride: evenly(0.13),
      contactTimeMs: evenly(245),
    },
    near(cameras.leftSide, { azimuth: 276, distance: 3.3, height: 0.9, aim: [0, 0.86, 0] }),
    { room: 'warm' },
  ),
  film('test', 'front-straight-arms', { ...forms.clean, body: people.ben }, cameras.front, { room: 'cool' }),
  film(
    'test',
    'front-crossing-arms',
    { ...forms.armsCrossing, body: people.carla, speed: 2.6, overstride: evenly(0.15) },
    cameras.front,
    {
      frameRate: 30,
      seconds: 8,
    },
  ),
  film(
    'test',
    'rear',
    { ...forms.clean, body: people.femi, speed: 3, firstRightContact: 0.21 },
    near(cameras.rear, { distance: 3.9 }),
  ),
  film('test', 'standing', { ...forms.standing, body: people.carla }, cameras.rightSide, { frameRate: 30, seconds: 6 }),
  film('test', 'walking', { ...forms.walking, body: people.ben }, near(cameras.leftSide, { distance: 3.8 }), {
    frameRate: 30,
  }),
  film('test', 'nobody', null, cameras.rightSide, { frameRate: 30, seconds: 4 }),
  film(
    'test',
    'two-people',
    { ...forms.clean, body: people.emi, speed: 2.5, cadence: 172, overstride: evenly(0.13) },
    near(cameras.rightSide, { distance: 4.1 }),
    {
      room: 'warm',
      others: [coach],
    },
  ),

  film(
    'calibration',
    'right-rearfoot',
    { ...forms.clean, body: people.henk, lean: 9, footAngle: evenly(16) },
    near(cameras.rightSide, { azimuth: 86, distance: 3.9, height: 1.1 }),
    { room: 'cool' },
  ),
  film(
    'calibration',
    'left-rearfoot',
    { ...forms.clean, body: people.kofi, speed: 3.2, lean: 5, neck: 15, overstride: evenly(0.2) },
    near(cameras.leftSide, { azimuth: 264, distance: 4, height: 0.85 }),
  ),
  film(
    'calibration',
    'right-midfoot',
    {
      ...forms.midfootUpright,
      body: people.lena,
      speed: 2.4,
      cadence: 180,
      contactTimeMs: evenly(240),
      overstride: evenly(0.11),
      lean: 4,
    },
    near(cameras.rightSide, { distance: 3.2, fieldOfView: 36, aim: [0, 0.82, 0] }),
    { room: 'warm' },
  ),
  film(
    'calibration',
    'left-midfoot',
    { ...forms.clean, body: people.gita, footAngle: evenly(4), lean: 11, overstride: evenly(0.14), speed: 2.6 },
    near(cameras.leftSide, { azimuth: 280, distance: 3.5, height: 1.2 }),
    { room: 'cool' },
  ),
  film(
    'calibration',
    'right-forefoot',
    { ...forms.forefoot, body: people.gita, speed: 2.8, lean: 6, neck: 4 },
    near(cameras.rightSide, { distance: 3.5, height: 0.7, aim: [0, 0.87, 0] }),
  ),
  film(
    'calibration',
    'left-overstriding',
    { ...forms.overstriding, body: people.jun, overstride: evenly(0.27), lean: 1, neck: 22 },
    near(cameras.leftSide, { azimuth: 268, distance: 3.9, height: 1 }),
    { room: 'warm' },
  ),
  film(
    'calibration',
    'right-leaning',
    { ...forms.leaning, body: people.ida, speed: 2.6, lean: 17, neck: 3, overstride: evenly(0.15) },
    near(cameras.rightSide, { azimuth: 96, distance: 3.3, aim: [0.1, 0.85, 0] }),
    { room: 'cool' },
  ),
  film(
    'calibration',
    'left-low-cadence',
    { ...forms.lowCadence, body: people.henk, overstride: evenly(0.21) },
    near(cameras.leftSide, { distance: 3.6, height: 0.95 }),
    { frameRate: 30, room: 'daylight' },
  ),
  film(
    'calibration',
    'front-straight',
    { ...forms.clean, body: people.gita, speed: 2.6, armCrossing: evenly(0.08) },
    near(cameras.front, { distance: 3.4, height: 1.1 }),
  ),
  film(
    'calibration',
    'front-crossing',
    { ...forms.armsCrossing, body: people.henk, armCrossing: { left: -0.12, right: -0.3 } },
    near(cameras.front, { azimuth: 6 }),
    { room: 'warm' },
  ),
  film(
    'calibration',
    'rear-straight',
    { ...forms.clean, body: people.jun, armCrossing: evenly(0.2) },
    near(cameras.rear, { azimuth: 184, distance: 3.7 }),
  ),
  film(
    'calibration',
    'rear-crossing',
    {
      ...forms.armsCrossing,
      body: people.lena,
      speed: 2.4,
      cadence: 174,
      overstride: evenly(0.12),
      contactTimeMs: evenly(250),
    },
    near(cameras.rear, { distance: 3.3, aim: [0, 0.84, 0] }),
    { room: 'cool' },
  ),
  ...drawnFilms(),
];
