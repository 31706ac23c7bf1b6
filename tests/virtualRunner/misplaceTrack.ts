import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import measured from './blazePoseFaults.json' with { type: 'json' };
import type { BlazePoseFaults, FaultView } from './blazePoseFaults.ts';
import { faultHarmonics } from './faultHarmonics.ts';
import { faultRole } from './faultRole.ts';
import { misplacedByPlace } from './misplacedByPlace.ts';
import { aheadOf, placesOnBody, trunkLength } from './placesOnBody.ts';
import type { SceneTruth } from './sceneTruth.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import { stridePhase } from './stridePhase.ts';

const faults = measured as BlazePoseFaults;

/** How far a film may lie from a measured one towards another, radians: its tangent is at most about a third. */
const mostMixing = 0.35;

/** How a film differs from the mean of all films. */
export interface Misplacement {
  readonly seed: number;
  /** Spread between films against the measured one: 1 = as measured, 0 = every film has the mean misplacement. */
  readonly filmSpread: number;
  /** Noise from frame to frame against the measured one. */
  readonly noise: number;
}

/**
 * A perfect track as BlazePose would draw it: each point moved by what follows from where this body has it, by the
 * misplacement that goes with its stride, as measured in films of known bodies (`BlazePoseFaults`), by what sets this
 * film apart, and by noise that remembers. An oblique view is misplaced as one from the side is: it was not measured.
 *
 * What sets a film apart is drawn from the measured films, so that points that go together in them do so here.
 *
 * @param contacts played seconds. @param roll of the camera, degrees.
 */
export function misplaceTrack(
  track: PoseTrack,
  contacts: readonly { readonly side: Side; readonly initialContact: number }[],
  scene: SceneTruth,
  roll: number,
  { seed, filmSpread, noise }: Misplacement,
): PoseTrack {
  const { view, direction, nearSide } = scene;
  const faultView: FaultView = view === 'front' || view === 'rear' ? view : 'side';
  const random = seededRandom(seed);
  const places = placesOnBody(track, contacts, scene, roll);
  const byPlace = misplacedByPlace(places, faults.views[faultView].shares, faultView, nearSide);
  const own = drawFilm(faultView, filmSpread, random);
  const spread = faults.views[faultView].noise;
  const { times } = track;
  const trunk = trunkLength(track);
  const x = track.x.map((row) => row.slice());
  const y = track.y.map((row) => row.slice());
  // The camera's roll turns the runner in the picture, and what the model makes of him with him.
  const turn = (-roll * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const bases = {
    left: basisOf(times, contacts, 'left'),
    right: basisOf(times, contacts, 'right'),
  };
  for (const [keypoint, k] of Object.entries(Keypoint) as [keyof typeof Keypoint, number][]) {
    const role = faultRole(keypoint, faultView, nearSide);
    const coefficients = own[role.name].map((value, j) => value + byPlace[role.name][j]);
    const half = coefficients.length / 2;
    const [spreadAcross, spreadUp] = spread[role.name];
    const ahead = aheadOf(faultView, role.side, direction);
    let [across, up] = [0, 0];
    for (let i = 0; i < times.length; i += 1) {
      const kept = i === 0 ? 0 : Math.exp((times[i - 1] - times[i]) / faults.memorySeconds);
      across = kept * across + Math.sqrt(1 - kept * kept) * random.normal();
      up = kept * up + Math.sqrt(1 - kept * kept) * random.normal();
      const basis = bases[role.side][i];
      const sum = (from: number) => basis.reduce((total, term, j) => total + term * coefficients[from + j], 0);
      const dx = ahead * trunk * (sum(0) + noise * spreadAcross * across);
      const dy = -trunk * (sum(half) + noise * spreadUp * up);
      x[k][i] += c * dx - s * dy;
      y[k][i] += s * dx + c * dy;
    }
  }
  return { ...track, x, y };
}

/**
 * The coefficients of one film, by role: those of one measured film with a little of another mixed in, such that mean
 * and covariance stay those of the measured films. A normal distribution would not do: a few films are misplaced far
 * more than the rest.
 */
function drawFilm(view: FaultView, filmSpread: number, random: SeededRandom): Record<string, number[]> {
  const { noise, films } = faults.views[view];
  const [one, other] = [0, 1].map(() => films[Math.floor(random.even() * films.length)]);
  const mixing = mostMixing * random.even();
  return Object.fromEntries(
    Object.keys(noise).map((role, r) => [
      role,
      films[0][r].map((_, j) => {
        // Of whole films, since the median of each point by itself belongs to no foot.
        const usual = films.reduce((sum, film) => sum + film[r][j], 0) / films.length;
        const own = Math.cos(mixing) * (one[r][j] - usual) + Math.sin(mixing) * (other[r][j] - usual);
        return usual + filmSpread * own;
      }),
    ]),
  );
}

function basisOf(
  times: Float64Array,
  contacts: readonly { readonly side: Side; readonly initialContact: number }[],
  side: Side,
): number[][] {
  // Someone without strides is misplaced as in the mean over the stride.
  const still = faultHarmonics(0).map((_, j) => (j === 0 ? 1 : 0));
  return Array.from(times, (time) => {
    const phase = stridePhase(contacts, side, time);
    return phase === null ? still : faultHarmonics(phase);
  });
}
