import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGait } from '../../src/gait/readGait.ts';
import type { GaitType, View } from '../../src/gait/scene/scene.ts';
import { parsePoseTrack } from '../../src/gait/track/parsePoseTrack.ts';
import type { Side } from '../../src/gait/track/side.ts';
import { matchContacts } from './matchContacts.ts';

/** One real film held against its labels. */
export interface ClipRow {
  readonly clip: string;
  readonly labelled: number;
  /** Of the labelled contacts. */
  readonly found: number;
  /** Within the labelled range. */
  readonly invented: number;
  readonly wrongSide: number;
  /** In the whole film. */
  readonly contacts: number;
  /** Detected minus label, ms: mean, standard deviation, largest size; null without labels. Labels are late by up to 0.9 frame. */
  readonly touchDown: { readonly bias: number; readonly spread: number; readonly largest: number } | null;
  readonly frameMs: number;
  readonly cadence: { readonly value: number; readonly halfWidth: number } | null;
  readonly trueCadence: number | null;
  readonly view: View;
  readonly gait: GaitType;
  readonly suspectedTimeScale: number | null;
  /** Names of the goals that are missed; empty when all is well. */
  readonly missed: readonly string[];
}

/** What a clip must show. Cadence truths: shoe pixels over the whole film, not the few labelled steps. */
interface Goal {
  readonly clip: string;
  readonly gait: GaitType;
  readonly view: View | null;
  readonly cadence: { readonly truth: number; readonly tolerance: number } | null;
  readonly toleranceFrames: number;
  /** The runner, not the coach, must be in the track; then slow motion shows. */
  readonly timeScale: number | null;
}

const goals: readonly Goal[] = [
  {
    clip: 'treadmill-left-30fps',
    gait: 'running',
    view: 'left-side',
    cadence: { truth: 168.9, tolerance: 1.5 },
    toleranceFrames: 2,
    timeScale: null,
  },
  {
    clip: 'treadmill-right-60fps',
    gait: 'running',
    view: 'right-side',
    cadence: { truth: 168.6, tolerance: 1.5 },
    toleranceFrames: 3,
    timeScale: null,
  },
  {
    clip: 'passby-right-30fps',
    gait: 'running',
    view: 'right-side',
    cadence: { truth: 189.3, tolerance: 10 },
    toleranceFrames: 2,
    timeScale: null,
  },
  { clip: 'walking-both-ways', gait: 'walking', view: null, cadence: null, toleranceFrames: 0, timeScale: null },
  { clip: 'rear-jog-rotated-vfr', gait: 'running', view: 'rear', cadence: null, toleranceFrames: 0, timeScale: null },
  // The ready-made track follows the coach, who stands; the runner's own track comes from following two people.
  {
    clip: 'treadmill-left-two-people-slowmo',
    gait: 'standing',
    view: null,
    cadence: null,
    toleranceFrames: 0,
    timeScale: null,
  },
];

interface Labels {
  readonly labeled_range_frames: readonly [number, number];
  readonly contacts: readonly { readonly frame: number; readonly side: 'near' | 'far' }[];
  readonly anatomical: Readonly<Record<'near' | 'far', Side>>;
}

/**
 * The six real films' pose tracks through the core.
 *
 * @param shared The folder with `poses/` and `clips/`.
 * @returns null when the folder is absent; the caller says so.
 */
export function realClips(shared: string): ClipRow[] | null {
  if (!existsSync(join(shared, 'poses'))) return null;
  return goals
    .filter(({ clip }) => existsSync(join(shared, 'poses', `${clip}.poses.json`)))
    .map((goal) => holdAgainstLabels(shared, goal));
}

function holdAgainstLabels(shared: string, goal: Goal): ClipRow {
  const { clip } = goal;
  const track = parsePoseTrack(readFileSync(join(shared, 'poses', `${clip}.poses.json`), 'utf8'));
  const reading = readGait(track);
  const frame = 1 / (reading.bestGuessFrameRate ?? 30);
  const labelFile = join(shared, 'clips', `${clip}.labels.json`);
  const labels: Labels | null = existsSync(labelFile) ? JSON.parse(readFileSync(labelFile, 'utf8')) : null;
  const truth =
    labels?.contacts.map((contact) => ({
      side: labels.anatomical[contact.side],
      initialContact: track.times[contact.frame]!,
      toeOff: null,
    })) ?? [];
  const [from, to] = labels ? labels.labeled_range_frames.map((i) => track.times[i]!) : [0, 0];
  const match = matchContacts(reading.contacts, truth, goal.toleranceFrames * frame, from!, to!);
  const errors = match.touchDownErrors.map((error) => 1000 * error);
  const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const spread = Math.sqrt(
    errors.reduce((sum, error) => sum + (error - bias) ** 2, 0) / Math.max(1, errors.length - 1),
  );
  const { scene, cadence } = reading;
  const missed = [
    scene.gait !== goal.gait && `gait ${scene.gait}, not ${goal.gait}`,
    goal.view !== null && scene.view !== goal.view && `view ${scene.view}, not ${goal.view}`,
    match.missed > 0 && `${match.missed} contacts missed`,
    labels && match.invented > 0 && `${match.invented} contacts invented`,
    match.wrongSide > 0 && `${match.wrongSide} contacts on the wrong side`,
    goal.gait !== 'running' && reading.contacts.length > 0 && 'contacts without a run',
    goal.cadence &&
      !(Math.abs((cadence?.value ?? Number.NaN) - goal.cadence.truth) <= goal.cadence.tolerance) &&
      'cadence',
    scene.suspectedTimeScale !== goal.timeScale && `time scale ${scene.suspectedTimeScale}`,
  ].filter((name) => typeof name === 'string');
  return {
    clip,
    labelled: truth.length,
    found: match.found,
    invented: match.invented,
    wrongSide: match.wrongSide,
    contacts: reading.contacts.length,
    touchDown: errors.length > 0 ? { bias, spread, largest: Math.max(...errors.map(Math.abs)) } : null,
    frameMs: 1000 * frame,
    cadence,
    trueCadence: goal.cadence?.truth ?? null,
    view: scene.view,
    gait: scene.gait,
    suspectedTimeScale: scene.suspectedTimeScale,
    missed,
  };
}
