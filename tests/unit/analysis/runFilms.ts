import { mapChannels } from '../../../src/poseTrack/channels.ts';
import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { filmSubject } from '../../accuracy/rig/filmSubject.ts';
import { makeShot } from '../../accuracy/rig/makeShot.ts';
import { rigRunners } from '../../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../../accuracy/rig/virtualSubject.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';

/** Who is filmed from where, how fast and how clean. */
export interface FilmPlan {
  readonly runner: keyof typeof rigRunners;
  readonly camera: keyof typeof cameras;
  readonly frameRate: number;
  readonly seconds: number;
  /** Noise from frame to frame against BlazePose's. */
  readonly noise: number;
}

/** A film of a varied virtual runner as BlazePose would draw it; the same plan gives the same film. */
export function runFilmOf({ runner, camera: place, frameRate, seconds, noise }: FilmPlan): PoseTrack {
  const subject = virtualSubject(runner, rigRunners[runner], 23, seconds);
  const camera: Camera = cameras[place];
  const exact = filmSubject(subject, camera, makeShot({ frameRate }, 0, seconds, 1));
  return misplaceTrack(exact, subject.contacts, sceneTruth(camera), camera.roll, { seed: 4, filmSpread: 0, noise });
}

/** The film as a mirror shows it: what was left is right, and the model names it so. */
export function mirrored(track: PoseTrack): PoseTrack {
  const names = Object.keys(Keypoint) as (keyof typeof Keypoint)[];
  const other = Array.from({ length: keypointCount }, (_, k) => k);
  for (const name of names) {
    const twin = name.startsWith('left')
      ? `right${name.slice(4)}`
      : name.startsWith('right')
        ? `left${name.slice(5)}`
        : name === 'mouthLeft'
          ? 'mouthRight'
          : name === 'mouthRight'
            ? 'mouthLeft'
            : name;
    other[Keypoint[name]] = Keypoint[twin as keyof typeof Keypoint];
  }
  const swapped = (rows: readonly Float64Array[]) => other.map((k) => rows[k].slice());
  const flipped = (rows: readonly Float64Array[], about: number) =>
    swapped(rows).map((row) => row.map((v) => about - v));
  return {
    ...track,
    x: flipped(track.x, track.width),
    y: swapped(track.y),
    score: swapped(track.score),
    world: track.world && {
      x: flipped(track.world.x, 0),
      y: swapped(track.world.y),
      z: swapped(track.world.z),
    },
  };
}

/** The film in a picture of another size. */
export function scaled(track: PoseTrack, factor: number): PoseTrack {
  const by = (rows: readonly Float64Array[]) => rows.map((row) => row.map((value) => value * factor));
  return { ...track, width: track.width * factor, height: track.height * factor, x: by(track.x), y: by(track.y) };
}

/** The film with its clock set to another start. */
export function shifted(track: PoseTrack, seconds: number): PoseTrack {
  return { ...track, times: track.times.map((time) => time + seconds) };
}

/** Frames `first` … `end` (not included) of the film. */
export function cutTo(track: PoseTrack, first: number, end: number): PoseTrack {
  const by = (rows: readonly Float64Array[]) => rows.map((row) => row.slice(first, end));
  return {
    ...track,
    times: track.times.slice(first, end),
    ...mapChannels(track, by),
  };
}

/** The film with left and right exchanged in both legs in some frames. */
export function exchangedIn(track: PoseTrack, frames: readonly number[]): PoseTrack {
  const by = (rows: readonly Float64Array[]) => rows.map((row) => row.slice());
  const copy = { ...track, x: by(track.x), y: by(track.y), score: by(track.score) };
  for (const part of ['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const) {
    for (const rows of [copy.x, copy.y, copy.score]) {
      const left = rows[Keypoint[`left${part}`]];
      const right = rows[Keypoint[`right${part}`]];
      for (const i of frames) [left[i], right[i]] = [right[i], left[i]];
    }
  }
  return copy;
}

/** The film played so many times slower. */
export function slowed(track: PoseTrack, times: number): PoseTrack {
  return { ...track, times: track.times.map((time) => time * times) };
}
