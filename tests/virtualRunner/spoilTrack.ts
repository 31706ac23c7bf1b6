import { channelsOf, mapChannels } from '../../src/poseTrack/channels.ts';
import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import type { StatedContact } from './statedContacts.ts';
import type { TrackNoise } from './trackNoise.ts';

const legParts = ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const;
const limbParts = ['Elbow', 'Wrist', 'Pinky', 'Index', 'Thumb', ...legParts] as const;

/**
 * A perfect track with a network's faults added: trembling points that remember, a worse far side, frames without a
 * person, legs exchanged, both legs on one foot, a leg along a handrail, joints elsewhere. Scores say what BlazePose's
 * say: nearly always 1, little on the far elbow.
 *
 * @param contacts the stated ones, played seconds: the legs collapse after them.
 * @param farSide the side turned away from the camera; null in a front or rear view.
 */
export function spoilTrack(
  track: PoseTrack,
  contacts: readonly StatedContact[],
  farSide: Side | null,
  noise: TrackNoise,
): PoseTrack {
  const random = seededRandom(noise.seed);
  const frames = track.times.length;
  const copy = (rows: readonly Float64Array[]) => rows.map((row) => row.slice());
  const spoilt = { ...track, ...mapChannels(track, copy) };
  const far = new Set<number>(farSide ? limbParts.map((part) => Keypoint[`${farSide}${part}`]) : []);

  collapseLegs(spoilt, contacts, farSide, noise.collapsedShare ?? 0, random.even);
  if (farSide) drawAlongRail(spoilt, contacts, farSide, noise.handrailShare ?? 0, random.even);
  jumpJoints(spoilt, noise.jumpedShare ?? 0, random);

  for (const [k, score] of spoilt.score.entries()) {
    const size = (noise.jitter ?? 0) * (far.has(k) ? (noise.farFactor ?? 1) : 1);
    let [dx, dy] = [0, 0];
    for (let i = 0; i < frames; i += 1) {
      const gap = i === 0 ? Number.POSITIVE_INFINITY : track.times[i] - track.times[i - 1];
      const kept = noise.memory ? Math.exp(-gap / noise.memory) : 0;
      dx = kept * dx + Math.sqrt(1 - kept * kept) * random.normal();
      dy = kept * dy + Math.sqrt(1 - kept * kept) * random.normal();
      spoilt.x[k][i] += size * dx;
      spoilt.y[k][i] += size * dy;
      score[i] =
        farSide && k === Keypoint[`${farSide}Elbow`] ? 0.05 + 0.2 * random.even() : 0.95 + 0.05 * random.even();
    }
  }

  for (const i of runs(frames, noise.exchangedShare ?? 0, noise.exchangedRun ?? 2, random.even)) {
    for (const part of ['Hip', ...legParts] as const) {
      for (const rows of channelsOf(spoilt)) {
        const left = rows[Keypoint[`left${part}`]];
        const right = rows[Keypoint[`right${part}`]];
        [left[i], right[i]] = [right[i], left[i]];
      }
    }
  }
  const late = track.times.findIndex((time) => time - track.times[0] >= (noise.foundAfter ?? 0));
  const lost = runs(frames, noise.missingShare ?? 0, noise.missingRun ?? 1, random.even);
  for (const i of [...lost, ...Array.from({ length: late < 0 ? frames : late }, (_, n) => n)]) {
    for (const rows of channelsOf(spoilt)) {
      for (const row of rows) row[i] = Number.NaN;
    }
  }
  return spoilt;
}

/** Frames in bursts of about `length` that make up about `share` of all. */
function runs(frames: number, share: number, length: number, even: () => number): number[] {
  const chosen: number[] = [];
  // A burst starts so often that bursts and the frames between them are in proportion.
  const starts = share / (length * (1 - share) + share);
  for (let i = 0; i < frames; i += 1) {
    if (even() >= starts) continue;
    const until = Math.min(frames, i + Math.max(1, Math.round(length * (0.5 + even()))));
    for (; i < until; i += 1) chosen.push(i);
  }
  return chosen;
}

/**
 * Draws one leg on the other from 0.2 to 0.4 step after some contacts; from the side it is mostly the far one that
 * goes.
 */
function collapseLegs(
  track: { readonly times: Float64Array; readonly x: Float64Array[]; readonly y: Float64Array[] },
  contacts: readonly StatedContact[],
  farSide: Side | null,
  share: number,
  even: () => number,
) {
  contacts.forEach(({ side, initialContact }, n) => {
    const next = contacts[n + 1];
    if (!next || even() >= share) return;
    const step = next.initialContact - initialContact;
    const away = farSide ?? side;
    const moved: Side = even() < 0.75 ? away : away === 'left' ? 'right' : 'left';
    const onto: Side = moved === 'left' ? 'right' : 'left';
    for (let i = 0; i < track.times.length; i += 1) {
      const since = (track.times[i] - initialContact) / step;
      if (since < 0.2 || since > 0.4) continue;
      for (const part of legParts) {
        for (const rows of [track.x, track.y])
          rows[Keypoint[`${moved}${part}`]][i] = rows[Keypoint[`${onto}${part}`]][i];
      }
    }
  });
}

/** Draws the far leg along a rail at hand height ahead of the hip, 0.3–0.7 step after some contacts. */
function drawAlongRail(
  track: { readonly times: Float64Array; readonly x: Float64Array[]; readonly y: Float64Array[] },
  contacts: readonly StatedContact[],
  farSide: Side,
  share: number,
  even: () => number,
) {
  const ahead = farSide === 'left' ? 1 : -1;
  const hip = Keypoint[`${farSide}Hip`];
  contacts.forEach(({ initialContact }, n) => {
    const next = contacts[n + 1];
    if (!next || even() >= share) return;
    const step = next.initialContact - initialContact;
    for (let i = 0; i < track.times.length; i += 1) {
      const since = (track.times[i] - initialContact) / step;
      if (since < 0.3 || since > 0.7) continue;
      const trunk = trunkAt(track, i);
      for (const [along, part] of legParts.entries()) {
        const k = Keypoint[`${farSide}${part}`];
        track.x[k][i] = track.x[hip][i] + ahead * (0.4 + 0.25 * along) * trunk;
        track.y[k][i] = track.y[hip][i] + 0.1 * trunk;
      }
    }
  });
}

/** Puts one joint at a time half a trunk away from where it is. */
function jumpJoints(
  track: { readonly times: Float64Array; readonly x: Float64Array[]; readonly y: Float64Array[] },
  share: number,
  { even }: SeededRandom,
) {
  const joints = (['left', 'right'] as const).flatMap((side) =>
    (['Wrist', 'Elbow', ...legParts] as const).map((part) => Keypoint[`${side}${part}`]),
  );
  for (const i of runs(track.times.length, share, 2, even)) {
    const k = joints[Math.floor(even() * joints.length)];
    const angle = 2 * Math.PI * even();
    const far = 0.5 * trunkAt(track, i);
    track.x[k][i] += far * Math.cos(angle);
    track.y[k][i] += far * Math.sin(angle);
  }
}

function trunkAt({ x, y }: { readonly x: Float64Array[]; readonly y: Float64Array[] }, i: number): number {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = Keypoint;
  return Math.hypot(
    (x[leftShoulder][i] + x[rightShoulder][i] - x[leftHip][i] - x[rightHip][i]) / 2,
    (y[leftShoulder][i] + y[rightShoulder][i] - y[leftHip][i] - y[rightHip][i]) / 2,
  );
}
