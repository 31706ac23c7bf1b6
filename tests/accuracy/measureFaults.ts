import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import type { Direction, View } from '../../src/gait/scene/scene.ts';
import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import { parsePoseTrack } from '../../src/poseTrack/parsePoseTrack.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import type { BlazePoseFaults, FaultView, PlaceShares, ViewFaults } from '../virtualRunner/blazePoseFaults.ts';
import { faultHarmonics } from '../virtualRunner/faultHarmonics.ts';
import { faultJoint } from '../virtualRunner/faultJoint.ts';
import { faultRole } from '../virtualRunner/faultRole.ts';
import { fitRobustly } from '../virtualRunner/fitRobustly.ts';
import { misplacedByPlace } from '../virtualRunner/misplacedByPlace.ts';
import { aheadOf, placesOnBody, trunkLength } from '../virtualRunner/placesOnBody.ts';
import { projectTrack } from '../virtualRunner/projectTrack.ts';
import { runnerMotion } from '../virtualRunner/runnerMotion.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { sceneTruth } from '../virtualRunner/sceneTruth.ts';
import { stridePhase } from '../virtualRunner/stridePhase.ts';
import { type HumanRecording, humanRecordings } from './humanBodies/humanRecordings.ts';
import type { TrueContact } from './matchContacts.ts';
import { placeShare } from './placeShare.ts';
import { filmSubject } from './rig/filmSubject.ts';
import { virtualSubject } from './rig/virtualSubject.ts';

/**
 * `npm run faults -- [folder …]`: how BlazePose misplaces each point, from rendered films whose exact points are known
 * (`NAME.truth.json`, `NAME.poses.json`; without an argument those of `npm run calibrate`) and from the films of human
 * bodies (see `humanRecordings`). Writes `tests/virtualRunner/blazePoseFaults.json`, which synthetic tracks are spoilt
 * with, and prints what it found. In a view of which there are enough films of human bodies the mannequin's are left
 * out; one with too few films stays as it was measured before.
 */
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(join(projectRoot, '.cache', 'calibration'));

const faultsFile = join(projectRoot, 'tests', 'virtualRunner', 'blazePoseFaults.json');

/** Fewer films than this don't show how films of a view differ. */
const fewestFilms = 6;
/** A point further off than this share of trunk length sits on another part of the body. */
const grossError = 0.35;

interface FilmFit {
  readonly name: string;
  readonly body: string;
  readonly view: FaultView;
  readonly nearSide: Side | null;
  /** How far off each role is drawn, and where it truly is: coefficients of `faultHarmonics`. */
  readonly coefficients: Record<string, number[]>;
  readonly places: Record<string, number[]>;
  readonly noise: Record<string, number[]>;
  readonly memory: number[];
  readonly grossShare: number;
  readonly exchangedShare: number;
  readonly oneFootShare: number;
}

/** A film whose exact points are known. */
interface KnownFilm {
  readonly name: string;
  readonly body: string;
  readonly track: PoseTrack;
  readonly exact: PoseTrack;
  readonly view: View;
  readonly direction: Direction;
  readonly roll: number;
  readonly contacts: readonly TrueContact[];
}

function mannequinFilm(folder: string, name: string): KnownFilm | null {
  const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as RunTruth;
  if (truth.gait !== 'running' || !truth.form || truth.view === 'oblique') return null;
  const track = parsePoseTrack(readFileSync(join(folder, `${name}.poses.json`), 'utf8'));
  const exact = projectTrack(runnerMotion(truth.form), truth.camera, { times: Array.from(track.times), timeScale: 1 });
  // No two of the mannequin's films show the same body.
  return { ...truth, name, body: name, track, exact, roll: truth.camera.roll };
}

function humanFilm({ name, request, track }: HumanRecording): KnownFilm | null {
  const { form, seed, camera, rig } = request;
  const times = Array.from(track.times);
  const scene = sceneTruth(camera);
  if (scene.view === 'oblique') return null;
  const subject = virtualSubject(name, form, seed, times[times.length - 1]);
  const exact = filmSubject(subject, camera, { real: times, played: times, timeScale: 1, slowed: null });
  return { name, body: rig.name, track, exact, roll: camera.roll, ...scene, contacts: subject.contacts };
}

function fitFilm(film: KnownFilm): FilmFit {
  const { name, body, track, exact, direction, contacts, roll } = film;
  const times = Array.from(track.times);
  const view = film.view === 'front' || film.view === 'rear' ? film.view : 'side';
  const nearSide = view === 'side' ? (film.view === 'left-side' ? 'left' : 'right') : null;
  const trunk = trunkLength(exact);
  const fit: FilmFit = {
    name,
    body,
    view,
    nearSide,
    coefficients: {},
    places: placesOnBody(exact, contacts, { view: film.view, direction, nearSide }, roll),
    noise: {},
    memory: [],
    ...legShares(track, exact, trunk, view === 'side'),
  };
  for (const [keypoint, k] of Object.entries(Keypoint) as [keyof typeof Keypoint, number][]) {
    const role = faultRole(keypoint, view, nearSide);
    if (!role.isOwn) continue;
    const forward = aheadOf(view, role.side, direction);
    const phases = times.map((time) => stridePhase(contacts, role.side, time) ?? Number.NaN);
    const basis = phases.map((phase) => faultHarmonics(phase));
    const axes = [
      times.map((_, i) => (forward * (track.x[k][i] - exact.x[k][i])) / trunk),
      times.map((_, i) => -(track.y[k][i] - exact.y[k][i]) / trunk),
    ].map((errors, _, both) =>
      // From the side a point far off sits on the other leg: a fault of its own, told by the shares below. From behind
      // it is the same fault in every stride.
      errors.map((error, i) =>
        view === 'side' && Math.hypot(both[0][i], both[1][i]) > grossError ? Number.NaN : error,
      ),
    );
    const fits = axes.map((errors) => fitRobustly(basis, errors));
    fit.coefficients[role.name] = fits.flatMap(({ coefficients }) => coefficients);
    fit.noise[role.name] = fits.map(({ spread }) => spread);
    for (const { memory } of fits.map(({ residuals, spread }) => ({ memory: lagOne(residuals, spread) }))) {
      // Only at 60 frames a second is a frame shorter than the noise remembers.
      if (memory > 0 && times[1] - times[0] < 0.02) fit.memory.push(-(times[1] - times[0]) / Math.log(memory));
    }
  }
  return fit;
}

/** Shares of frames in which a leg is far off, the legs are exchanged, or both are drawn on one foot. */
function legShares(found: PoseTrack, exact: PoseTrack, trunk: number, isSide: boolean) {
  const frames = found.times.length;
  const distance = (i: number, a: number, b: number, second: PoseTrack) =>
    Math.hypot(found.x[a][i] - second.x[b][i], found.y[a][i] - second.y[b][i]) / trunk;
  let [gross, exchanged, oneFoot] = [0, 0, 0];
  const { leftAnkle: left, rightAnkle: right } = Keypoint;
  for (let i = 0; i < frames; i += 1) {
    const apart = Math.hypot(exact.x[left][i] - exact.x[right][i], exact.y[left][i] - exact.y[right][i]) / trunk;
    const straight = [distance(i, left, left, exact), distance(i, right, right, exact)];
    const crossed = [distance(i, left, right, exact), distance(i, right, left, exact)];
    if (Math.max(...straight) > grossError) gross += 1;
    if (!isSide || apart < 0.4) continue;
    if (Math.max(...crossed) < 0.25) exchanged += 1;
    else if (distance(i, left, right, found) < 0.15) oneFoot += 1;
  }
  return { grossShare: gross / frames, exchangedShare: exchanged / frames, oneFootShare: oneFoot / frames };
}

function lagOne(residuals: readonly number[], spread: number): number {
  const most = 4 * spread;
  const clipped = residuals.map((value) => Math.min(most, Math.max(-most, value)));
  let [product, square] = [0, 0];
  for (let i = 1; i < clipped.length; i += 1) {
    if (Number.isNaN(clipped[i]) || Number.isNaN(clipped[i - 1])) continue;
    product += clipped[i] * clipped[i - 1];
    square += clipped[i] * clipped[i];
  }
  return product / square;
}

/** What of the misplacement follows from where each body has its points, and what is left of it in each film. */
function splitByPlace(films: readonly FilmFit[], roles: readonly string[]): Pick<ViewFaults, 'shares' | 'films'> {
  const { view } = films[0];
  const shares: Record<string, PlaceShares> = {};
  for (const keypoint of Object.keys(Keypoint) as (keyof typeof Keypoint)[]) {
    const roleIn = (nearSide: Side | null) => faultRole(keypoint, view, nearSide);
    for (const nearSide of view === 'side' ? (['left', 'right'] as const) : [null]) {
      const { name, isOwn } = roleIn(nearSide);
      if (!isOwn || shares[name]) continue;
      const joint = faultJoint(keypoint);
      const jointRole = joint && faultRole(joint, view, nearSide).name;
      const terms = films[0].places[name].length / 2;
      const share = (axis: 0 | 1) => {
        const placed = films.map(({ body, coefficients, places }) => ({
          body,
          place: places[name].slice(axis * terms, (axis + 1) * terms),
          error: coefficients[name]
            .map((value, j) => value - (jointRole ? coefficients[jointRole][j] : 0))
            .slice(axis * terms, (axis + 1) * terms),
        }));
        const strides = Array.from({ length: terms - 1 }, (_, j) => j + 1);
        return { mean: round(placeShare(placed, [0])), stride: round(placeShare(placed, strides)) };
      };
      shares[name] = [share(0), share(1)];
    }
  }
  const left = films.map(({ coefficients, places, nearSide }) => {
    const byPlace = misplacedByPlace(places, shares, view, nearSide);
    return roles.map((role) => coefficients[role].map((value, j) => round(value - byPlace[role][j])));
  });
  return { shares, films: left };
}

function median(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return known[known.length >> 1] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
const mannequin = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.poses.json'))
      .sort()
      .flatMap((file) => mannequinFilm(folder, file.replace('.poses.json', '')) ?? []),
  )
  .map(fitFilm);
const human = ((await humanRecordings()) ?? []).flatMap((recording) => humanFilm(recording) ?? []).map(fitFilm);
/** The films of human bodies where there are enough, else the mannequin's with them. */
const filmsOf = (view: FaultView) => {
  const ofBodies = human.filter((fit) => fit.view === view);
  return ofBodies.length >= fewestFilms ? ofBodies : [...ofBodies, ...mannequin.filter((fit) => fit.view === view)];
};
const fits = [...filmsOf('side'), ...filmsOf('front'), ...filmsOf('rear')];
const before: BlazePoseFaults = JSON.parse(readFileSync(faultsFile, 'utf8'));
const views = Object.fromEntries(
  (['side', 'front', 'rear'] as const).map((view) => {
    const films = filmsOf(view);
    if (films.length < fewestFilms) return [view, before.views[view]];
    const roles = Object.keys(films[0]?.coefficients ?? {});
    const noise = Object.fromEntries(
      roles.map((role) => [role, [0, 1].map((axis) => round(median(films.map((film) => film.noise[role][axis]))))]),
    );
    const mean = (read: (film: FilmFit) => number) =>
      round(films.reduce((sum, film) => sum + read(film), 0) / films.length);
    const faults = {
      grossShare: mean((film) => film.grossShare),
      exchangedShare: mean((film) => film.exchangedShare),
      oneFootShare: mean((film) => film.oneFootShare),
      noise,
      ...splitByPlace(films, roles),
    };
    process.stdout.write(
      `\n${view}, ${films.length} films: a leg far off in ${faults.grossShare}, legs exchanged in ${faults.exchangedShare}, both on one foot in ${faults.oneFootShare} of frames\n`,
    );
    for (const [r, role] of roles.entries()) {
      const words = [0, 1].map((axis) => {
        const perAxis = faults.films[0][r].length / 2;
        const all = films.map((film) => film.coefficients[role].slice(axis * perAxis, (axis + 1) * perAxis));
        const constant = all.map(([first]) => first);
        const centre = constant.reduce((sum, value) => sum + value, 0) / all.length;
        const spread = Math.sqrt(constant.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (all.length - 1));
        const swing =
          all.reduce(
            (sum, film) => sum + Math.sqrt(film.slice(1).reduce((total, value) => total + (value * value) / 2, 0)),
            0,
          ) / all.length;
        const { mean: byMean, stride: byStride } = faults.shares[role][axis];
        return `${axis === 0 ? 'forward/outward' : 'up'} ${centre.toFixed(3)} ± ${spread.toFixed(3)}, with the stride ${swing.toFixed(3)}, noise ${noise[role][axis].toFixed(3)}, by place ${byMean.toFixed(2)} ${byStride.toFixed(2)}`;
      });
      process.stdout.write(`  ${role.padEnd(16)} ${words.join(' | ')}\n`);
    }
    return [view, faults];
  }),
) as unknown as BlazePoseFaults['views'];
const memorySeconds = round(median(fits.flatMap((fit) => fit.memory)));
process.stdout.write(`\nThe noise remembers ${(memorySeconds * 1000).toFixed(0)} ms.\n`);
const faults: BlazePoseFaults = { films: fits.map((fit) => fit.name), memorySeconds, views };
writeFileSync(faultsFile, `${JSON.stringify(faults)}\n`);
