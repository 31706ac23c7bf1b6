import { parseArgs } from 'node:util';
import type { Said } from '../analysis/said.ts';
import { timeScaleRange } from '../gait/prepare/timeScaleRange.ts';
import type { View } from '../gait/scene/scene.ts';
import type { PoseModel } from '../poseTrack/poseModel.ts';
import { type AskedPart, askedPart } from './partOfInput.ts';

/** What the page is printed on. */
export type Paper = 'a4' | 'letter';

/** What `npm run analyze` was asked to do. */
export interface CommandOptions {
  readonly inputs: readonly string[];
  readonly json: string | null;
  readonly poses: string | null;
  readonly overlay: string | null;
  readonly csv: string | null;
  readonly trc: string | null;
  readonly mot: string | null;
  readonly events: string | null;
  readonly print: string | null;
  readonly paper: Paper;
  /** The folder in which the results of many films are gathered; null: the usual one of a folder of films. */
  readonly out: string | null;
  /** Browsers at a time; null leaves it to the machine. */
  readonly jobs: number | null;
  /** What is done already is done again. */
  readonly again: boolean;
  /** Only joins the records in `out` into `summary.csv`. */
  readonly join: boolean;
  readonly model: PoseModel;
  /** Only this part of each video is looked at; null: all of it. */
  readonly part: AskedPart | null;
  readonly run: Said;
}

const usage = `npm run analyze -- <video | folder | *.poses.json>…
  --json FILE|DIR      write the analysis
  --poses FILE|DIR     write the pose track (videos only)
  --overlay FILE|DIR   write the video with the overlay drawn in (videos only)
  --csv FILE.csv|DIR   write tables: a row for each stride, and beside it a row for each frame (*.frames.csv)
  --trc FILE|DIR       write the body's points as markers for OpenSim, metres
  --mot FILE|DIR       write the angles as motion for OpenSim, degrees (videos from the side)
  --events FILE|DIR    write when each foot lands and leaves the ground, beside --trc and --mot
  --print FILE|DIR     write one page with key pictures and all numbers, as a PDF
  --paper P            a4 (default) or letter
  --from T, --to T     look only at this part: seconds (12.5) or minutes and seconds (1:02.5) from the beginning
  --view V             left-side, right-side, front, rear or oblique
  --height-cm N        the runner's height
  --speed-kmh N        the treadmill's speed
  --time-scale N       how many times slower than real life the video plays, 0.5 to 16 (below 1: faster, 0.5 = twice)
  --turn N             turn the picture by 90, 180 or 270 degrees clockwise
  --model M            lite, full (default) or heavy

A folder’s results go to its subfolder “lope”: a row for each video in summary.csv. Called again, what is done and
unchanged is skipped.
  --out DIR            another folder for the results, for named videos too
  --jobs N             videos at a time (default: as the machine allows)
  --again              do again what is done
  --join               only write DIR/summary.csv again, from what is done`;

const views: readonly string[] = ['left-side', 'right-side', 'front', 'rear', 'oblique'] satisfies View[];
const turns: readonly string[] = ['90', '180', '270'];
const papers: readonly string[] = ['a4', 'letter'] satisfies Paper[];
const models: readonly string[] = ['lite', 'full', 'heavy'] satisfies PoseModel[];

/**
 * Reads the command line.
 *
 * @throws Error with a sentence when something is wrong with it.
 */
export function commandOptions(words: readonly string[]): CommandOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      poses: { type: 'string' },
      overlay: { type: 'string' },
      csv: { type: 'string' },
      trc: { type: 'string' },
      mot: { type: 'string' },
      events: { type: 'string' },
      print: { type: 'string' },
      paper: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      view: { type: 'string' },
      'height-cm': { type: 'string' },
      'speed-kmh': { type: 'string' },
      'time-scale': { type: 'string' },
      turn: { type: 'string' },
      model: { type: 'string' },
      out: { type: 'string' },
      jobs: { type: 'string' },
      again: { type: 'boolean' },
      join: { type: 'boolean' },
    },
  });
  const join = values.join ?? false;
  if (join && (positionals.length > 0 || values.out === undefined)) {
    throw new Error('--join goes with --out DIR and nothing else.');
  }
  if (!join && positionals.length === 0) throw new Error(`Name a video, a folder or a pose track.\n\n${usage}`);
  const view = values.view ?? null;
  if (view !== null && !views.includes(view)) throw new Error(`--view is one of ${views.join(', ')}, not “${view}”.`);
  const { turn } = values;
  if (turn !== undefined && !turns.includes(turn)) throw new Error(`--turn is 90, 180 or 270, not “${turn}”.`);
  const paper = values.paper ?? 'a4';
  if (!papers.includes(paper)) throw new Error(`--paper is one of ${papers.join(', ')}, not “${paper}”.`);
  const model = values.model ?? 'full';
  if (!models.includes(model)) throw new Error(`--model is one of ${models.join(', ')}, not “${model}”.`);
  return {
    inputs: positionals,
    json: values.json ?? null,
    poses: values.poses ?? null,
    overlay: values.overlay ?? null,
    csv: values.csv ?? null,
    trc: values.trc ?? null,
    mot: values.mot ?? null,
    events: values.events ?? null,
    print: values.print ?? null,
    paper: paper as Paper,
    out: values.out ?? null,
    jobs: wholeNumberBetween('--jobs', values.jobs, 1, 64),
    again: values.again ?? false,
    join,
    model: model as PoseModel,
    part: askedPart(values.from, values.to),
    run: {
      view: view as Said['view'],
      ...(turn === undefined ? {} : { turn: Number(turn) as Said['turn'] }),
      heightCm: numberBetween('--height-cm', values['height-cm'], 50, 250),
      speedKmh: numberBetween('--speed-kmh', values['speed-kmh'], 1, 45),
      timeScale: numberBetween('--time-scale', values['time-scale'], timeScaleRange.least, timeScaleRange.most),
    },
  };
}

function numberBetween(name: string, text: string | undefined, low: number, high: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value >= low && value <= high)) throw new Error(`${name} is a number from ${low} to ${high}, not “${text}”.`);
  return value;
}

function wholeNumberBetween(name: string, text: string | undefined, low: number, high: number): number | null {
  const value = numberBetween(name, text, low, high);
  if (value !== null && !Number.isInteger(value)) throw new Error(`${name} is a whole number, not “${text}”.`);
  return value;
}
