import { channelsOf } from '../../../src/poseTrack/channels.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import type { TrueContact } from '../matchContacts.ts';
import { filmSubject } from '../rig/filmSubject.ts';
import { makeShot } from '../rig/makeShot.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';

/**
 * What the model makes of a runner while somebody walks past in front:
 * `lost` nobody is found; `taken` it is on the other body and comes back; `slid` it slides over to the other and back;
 * `legs` the legs are the other's; `together` both legs hang in the middle; `wild` the legs are anywhere near;
 * `held` all points stay where they were last seen.
 */
export type CrossingFault = 'lost' | 'taken' | 'slid' | 'legs' | 'together' | 'wild' | 'held';

/** Somebody who crosses in front of a runner. */
export interface Crossing {
  readonly runner: keyof typeof rigRunners;
  readonly camera: keyof typeof cameras;
  readonly frameRate: number;
  readonly seconds: number;
  /** Seconds at which each crossing begins. */
  readonly at: readonly number[];
  readonly lasts: number;
  readonly fault: CrossingFault;
  /** The way the other walks, +1 to the right in the picture. */
  readonly way: 1 | -1;
  /** How much nearer to the camera, and so larger, the other is. */
  readonly nearer?: number;
}

/** A film of a run with somebody crossing, and the contacts that it truly shows. */
export interface CrossedFilm {
  readonly track: PoseTrack;
  readonly contacts: readonly TrueContact[];
  /** Steps per minute. */
  readonly cadence: number;
  readonly crossed: readonly { readonly from: number; readonly to: number }[];
}

const legPoints = Object.values(Keypoint).filter((k) => k >= Keypoint.leftKnee);
/** While the model slides over, and back, seconds. */
const slideSeconds = 0.12;

/** A film of a virtual runner on whom somebody else's body gets in the way. */
export function crossedFilm(crossing: Crossing, seed = 7): CrossedFilm {
  const { camera, frameRate, seconds, lasts, fault, way, nearer = 1.25 } = crossing;
  const form = rigRunners[crossing.runner];
  const subject = virtualSubject(crossing.runner, form, 23, seconds);
  const seen = filmAsDrawn(subject, { camera, frameRate, seed });
  const walker = virtualSubject('walker', { ...forms.walking, body: { ...form.body, height: 1.8 } }, 4, 20);
  const shot = makeShot({ frameRate }, 2, 2 + lasts + 1 / frameRate, seed);
  const other = filmSubject(walker, cameras[way > 0 ? 'rightSide' : 'leftSide'], { ...shot, played: shot.real });
  const random = seededRandom(seed);
  const track = { ...seen, ...mapped(seen) };
  const { width, pictureHeight: height } = cameras[camera];
  const trunk = Math.hypot(
    seen.x[Keypoint.leftShoulder][0] - seen.x[Keypoint.leftHip][0],
    seen.y[Keypoint.leftShoulder][0] - seen.y[Keypoint.leftHip][0],
  );
  const crossed = crossing.at.map((from) => ({ from, to: from + lasts }));
  for (const { from, to } of crossed) {
    const first = seen.times.findIndex((time) => time >= from);
    for (let i = first; i < seen.times.length && seen.times[i] < to; i++) {
      const share = (seen.times[i] - from) / lasts;
      const hips = (seen.x[Keypoint.leftHip][first] + seen.x[Keypoint.rightHip][first]) / 2;
      // In so long the other comes from one side of the body to its other side.
      const across = hips + way * trunk * 1.6 * (share - 0.5);
      const own = Math.min(i - first, other.times.length - 1);
      const place = (k: number): [number, number] => [
        across + nearer * (other.x[k][own] - width / 2) + 0.01 * trunk * random.normal(),
        height / 2 + nearer * (other.y[k][own] - height / 2) + 0.01 * trunk * random.normal(),
      ];
      const move = (points: readonly number[], weight: number) => {
        for (const k of points) {
          const [x, y] = place(k);
          track.x[k][i] += weight * (x - track.x[k][i]);
          track.y[k][i] += weight * (y - track.y[k][i]);
        }
      };
      const all = Object.values(Keypoint);
      if (fault === 'lost') for (const rows of channelsOf(track)) for (const row of rows) row[i] = Number.NaN;
      if (fault === 'taken') move(all, 1);
      if (fault === 'slid') {
        move(all, Math.min(1, (seen.times[i] - from) / slideSeconds, (to - seen.times[i]) / slideSeconds));
      }
      if (fault === 'legs') move(legPoints, 1);
      for (const k of legPoints) {
        const twin = k % 2 === 1 ? k + 1 : k - 1;
        if (fault === 'together') {
          track.x[k][i] = (seen.x[k][i] + seen.x[twin][i]) / 2 + 0.04 * trunk * random.normal();
          track.y[k][i] = (seen.y[k][i] + seen.y[twin][i]) / 2 + 0.04 * trunk * random.normal();
        }
        if (fault === 'wild') {
          track.x[k][i] += 0.4 * trunk * random.normal();
          track.y[k][i] += 0.2 * trunk * random.normal();
        }
      }
      if (fault === 'held') {
        for (const rows of [track.x, track.y])
          for (const row of rows) row[i] = row[first - 1] + 0.01 * trunk * random.normal();
      }
    }
  }
  return { track, contacts: subject.contacts, crossed, cadence: cadenceOf(subject.contacts) };
}

function cadenceOf(contacts: readonly TrueContact[]): number {
  const seconds = contacts[contacts.length - 1].initialContact - contacts[0].initialContact;
  return (60 * (contacts.length - 1)) / seconds;
}

function mapped({ x, y, score, world }: PoseTrack) {
  const copy = (rows: readonly Float64Array[]) => rows.map((row) => row.slice());
  return {
    x: copy(x),
    y: copy(y),
    score: copy(score),
    world: world && { x: copy(world.x), y: copy(world.y), z: copy(world.z) },
  };
}
