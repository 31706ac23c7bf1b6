import type { Contact } from '../../../src/gait/stances/contact.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { matchContacts } from '../matchContacts.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import type { Subject } from '../rig/subject.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';

const seconds = 8;

/** Runs in front of a camera whose feet land on, or across, one line. */
const lines = {
  'on one line': { ...rigRunners.leaning, stepWidth: 0.01 },
  'on one line, long steps': { ...rigRunners.overstriding, stepWidth: 0.01 },
  'a little across': { ...rigRunners.narrow, stepWidth: -0.02 },
} as const;

/** Cameras as people hold and hang them. */
const stands = {
  'at the hip': { height: 1, distance: 4 },
  'above the head': { height: 1.8, distance: 3.4, fieldOfView: 50 },
} as const;

/**
 * From the front and from behind, feet on one line, the camera low and high: from above, a folded leg that points at
 * the camera is lower in the picture than the one that stands. And the legs lost for a step, where the trunk and the
 * neighbours still tell.
 */
export function frontalFilms(): OddFilm[] {
  const subjects = Object.entries(lines).map(([name, form], i) => ({
    name,
    subject: virtualSubject(name, form, 60 + i, seconds),
  }));
  return (['front', 'rear'] as const).flatMap((view) =>
    subjects.flatMap(({ name, subject }, i) =>
      Object.entries(stands).flatMap(([stand, place]) => {
        const placed = { ...place, azimuth: cameras[view].azimuth + [0, 7, -7][i] };
        const film = (which: string, track: PoseTrack): OddFilm => ({
          kind: 'feet on one line',
          name: `${view}, camera ${stand}, ${name}${which}`,
          seen: { track, cameraRoll: { degrees: 0, error: 0.5 } },
          said: { heightCm: subject.heightCm },
          right: 'answered',
          truth: 'every step, on its side',
          fault: ({ contacts }) => stepFault(contacts, subject),
        });
        const track = filmAsDrawn(subject, { camera: view, placed, frameRate: i === 1 ? 60 : 30, seed: 5 + i });
        return [
          film('', track),
          ...(stand === 'at the hip' ? [film('; legs lost for a step', withLegsLost(track))] : []),
        ];
      }),
    ),
  );
}

/** The legs' points missing for a step in the middle, as where something is carried past. */
function withLegsLost(track: PoseTrack): PoseTrack {
  const legs = new Set<number>(
    Object.entries(Keypoint).flatMap(([name, k]) => (/Knee|Ankle|Heel|FootIndex/.test(name) ? [k] : [])),
  );
  const { times } = track;
  const middle = (times[0] + times[times.length - 1]) / 2;
  const lost = (rows: readonly Float64Array[]) =>
    rows.map((row, k) =>
      legs.has(k) ? row.map((value, i) => (Math.abs(times[i] - middle) < 0.3 ? Number.NaN : value)) : row,
    );
  return { ...track, x: lost(track.x), y: lost(track.y), score: lost(track.score) };
}

/** A step within this of the film's ends may be missed; seconds. */
const edge = 0.6;

function stepFault(contacts: readonly Contact[], subject: Subject): string | null {
  const from = subject.from + edge;
  const to = subject.to - edge;
  const inside = subject.contacts.filter(({ initialContact }) => initialContact > from && initialContact < to);
  const { missed, invented, wrongSide } = matchContacts(contacts, inside, 0.08, from + 0.1, to - 0.1);
  return missed + invented + wrongSide > 0
    ? `${missed} missed, ${invented} invented, ${wrongSide} on the wrong side`
    : null;
}
