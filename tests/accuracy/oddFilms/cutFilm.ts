import type { View } from '../../../src/gait/scene/scene.ts';
import { channelsOf, mapChannels } from '../../../src/poseTrack/channels.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import type { TrueContact } from '../matchContacts.ts';
import { filmSubject } from '../rig/filmSubject.ts';
import { makeShot } from '../rig/makeShot.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';

/** What a film shows for so many seconds. */
export type Shown =
  | {
      readonly shows: 'run';
      readonly camera: keyof typeof cameras;
      readonly seconds: number;
      /** Seconds of the run at which it begins: the phase of the step. */
      readonly at?: number;
      /** Across the picture, pixels a second in the way the runner faces; 0 on a treadmill. */
      readonly passes?: number;
      /** Nearer to the camera by this factor. */
      readonly nearer?: number;
      /** Moved to the right, pixels: where the next camera stands. */
      readonly moved?: number;
    }
  | {
      readonly shows: 'walk';
      readonly camera: keyof typeof cameras;
      readonly seconds: number;
      readonly passes?: number;
    }
  | { readonly shows: 'nobody'; readonly seconds: number }
  | { readonly shows: 'freeze'; readonly seconds: number };

/** A film put together of several, with what is true of it. */
export interface CutFilm {
  readonly track: PoseTrack;
  readonly contacts: readonly TrueContact[];
  /** Steps per minute. */
  readonly cadence: number;
  readonly form: Form;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly shows: Shown; readonly view: View }[];
}

/** @param noise From frame to frame against BlazePose's. */
export function cutFilm(
  runner: keyof typeof rigRunners,
  plan: readonly Shown[],
  { frameRate = 30, noise = 1, seed = 5 } = {},
): CutFilm {
  const form = rigRunners[runner];
  const subject = virtualSubject(runner, form, 23, 40);
  const walker = virtualSubject('walker', { ...forms.walking, body: { ...form.body, height: 1.9 } }, 4, 20);
  const random = seededRandom(seed);
  const tracks: PoseTrack[] = [];
  const contacts: TrueContact[] = [];
  const parts: CutFilm['parts'][number][] = [];
  let start = 0;
  let lasted = 0;
  for (const shown of plan) {
    const from = start;
    const frames = Math.round(shown.seconds * frameRate);
    const times = Float64Array.from({ length: frames }, (_, i) => from + i / frameRate);
    start += frames / frameRate;
    if (shown.shows === 'nobody' || shown.shows === 'freeze') {
      const last = tracks[tracks.length - 1];
      const held = last ?? blank();
      const n = held.times.length - 1;
      const still = mapChannels(held, (rows) =>
        rows.map((row) =>
          times.map(() => (shown.shows === 'freeze' ? row[n] + 0.5 * noise * random.normal() : Number.NaN)),
        ),
      );
      tracks.push({ ...held, ...still, times });
      parts.push({ from, to: start, shows: shown, view: 'unknown' });
      continue;
    }
    const isRun = shown.shows === 'run';
    const own = isRun ? subject : walker;
    const at = isRun ? (shown.at ?? lasted) : 2;
    lasted = at + shown.seconds;
    const camera: Camera = cameras[shown.camera];
    const scene = sceneTruth(camera);
    const shot = makeShot({ frameRate }, at, at + shown.seconds + 0.5 / frameRate, seed);
    const exact = filmSubject(own, camera, { ...shot, played: shot.real });
    const drawn = misplaceTrack(exact, own.contacts, scene, camera.roll, { seed, filmSpread: 0, noise });
    const facing = scene.direction === 'left' ? -1 : 1;
    const { passes = 0 } = shown;
    const { moved = 0, nearer = 1 } = shown.shows === 'run' ? shown : {};
    const across = (i: number) => facing * passes * (i / frameRate - shown.seconds / 2) + moved;
    const { width, pictureHeight: height } = camera;
    const x = drawn.x.map((row) => times.map((_, i) => width / 2 + nearer * (row[i] - width / 2) + across(i)));
    const y = drawn.y.map((row) => times.map((_, i) => height / 2 + nearer * (row[i] - height / 2)));
    const cut = mapChannels(drawn, (rows) => rows.map((row) => row.slice(0, frames)));
    const track = { ...drawn, ...cut, x, y, times };
    for (let i = 0; i < frames; i++) {
      const hips = (x[Keypoint.leftHip][i] + x[Keypoint.rightHip][i]) / 2;
      if (hips < 0 || hips > width) for (const rows of channelsOf(track)) for (const row of rows) row[i] = Number.NaN;
    }
    tracks.push(track);
    parts.push({ from, to: start, shows: shown, view: scene.view });
    if (!isRun) continue;
    for (const contact of own.contacts) {
      if (contact.initialContact < at || contact.initialContact >= at + shown.seconds) continue;
      const later = from - at;
      contacts.push({
        side: contact.side,
        initialContact: contact.initialContact + later,
        toeOff: contact.toeOff === null ? null : contact.toeOff + later,
      });
    }
  }
  return { track: joined(tracks), contacts, cadence: cadenceIn(contacts, parts), form, parts };
}

/** Steps per minute in some parts: from the first to the last contact of each part. */
export function cadenceIn(contacts: readonly TrueContact[], parts: CutFilm['parts']): number {
  let [steps, seconds] = [0, 0];
  for (const { from, to } of parts) {
    const own = contacts.filter(({ initialContact }) => initialContact >= from && initialContact < to);
    if (own.length < 2) continue;
    steps += own.length - 1;
    seconds += own[own.length - 1].initialContact - own[0].initialContact;
  }
  return (60 * steps) / seconds;
}

function blank(): PoseTrack {
  throw new Error('A film begins with somebody in it.');
}

function joined(tracks: readonly PoseTrack[]): PoseTrack {
  const [first] = tracks;
  const end = (pick: (track: PoseTrack) => Float64Array) =>
    Float64Array.from(tracks.flatMap((track) => [...pick(track)]));
  const channels = channelsOf(first).map((rows, c) => rows.map((_, k) => end((track) => channelsOf(track)[c][k])));
  const [x, y, score, worldX, worldY, worldZ] = channels;
  return { ...first, times: end(({ times }) => times), x, y, score, world: { x: worldX, y: worldY, z: worldZ } };
}
