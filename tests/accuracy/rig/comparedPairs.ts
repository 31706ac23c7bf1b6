import { compareRuns } from '../../../src/analysis/compare/compareRuns.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import type { Figure } from '../figure.ts';
import type { Condition } from './condition.ts';
import { rigRunners } from './rigRunners.ts';
import { analyseFilm } from './runFilm.ts';
import type { Subject } from './subject.ts';
import type { Table } from './table.ts';
import { trueMeasures } from './trueMeasures.ts';
import { virtualSubject } from './virtualSubject.ts';

/** A change of form that a coach might ask for, and the measure that it was meant for. */
interface Dial {
  readonly name: string;
  readonly asked: MeasureId;
  readonly camera: Camera;
  readonly turn: (form: Form) => Form;
}

const by = ({ left, right }: Form['overstride'], more: number) => ({ left: left + more, right: right + more });
const { rightSide, leftSide, front, rear } = cameras;

/** Changes as large as lessons reach: about what studies of retraining found, or a little more. */
const dials: readonly Dial[] = [
  {
    name: 'cadence + 7 %',
    asked: 'cadence',
    camera: rightSide,
    turn: (form) => ({ ...form, cadence: 1.07 * form.cadence }),
  },
  {
    name: 'lands 6 cm nearer',
    asked: 'overstride',
    camera: rightSide,
    turn: (form) => ({ ...form, overstride: by(form.overstride, -0.06) }),
  },
  { name: 'leans 8° more', asked: 'forwardLean', camera: leftSide, turn: (form) => ({ ...form, lean: form.lean + 8 }) },
  {
    name: 'head 12° back',
    asked: 'headPosition',
    camera: leftSide,
    turn: (form) => ({ ...form, neck: form.neck - 12 }),
  },
  {
    name: 'foot 14° flatter',
    asked: 'footStrike',
    camera: rightSide,
    turn: (form) => ({ ...form, footAngle: by(form.footAngle, -14) }),
  },
  {
    name: 'elbows 25° straighter',
    asked: 'elbowAngle',
    camera: leftSide,
    turn: (form) => ({ ...form, elbow: by(form.elbow, 25) }),
  },
  {
    name: 'arms cross, or no more',
    asked: 'armCrossover',
    camera: front,
    turn: (form) => ({ ...form, armCrossing: by(form.armCrossing, form.armCrossing.left < 0 ? 0.4 : -0.4) }),
  },
  {
    name: 'steps 6 cm wider',
    asked: 'stepWidth',
    camera: rear,
    turn: (form) => ({ ...form, stepWidth: form.stepWidth + 0.06 }),
  },
  {
    name: 'trunk sways 4° more',
    asked: 'trunkSway',
    camera: rear,
    turn: (form) => ({ ...form, trunkSway: form.trunkSway + 4 }),
  },
  {
    name: 'bounces less',
    asked: 'verticalOscillation',
    camera: rightSide,
    turn: (form) => ({ ...form, bounce: 0.062 }),
  },
];

/** On these bodies every dial can be turned. */
const runners = ['clean', 'headForward', 'upright', 'leaning', 'armsCrossing'] as const;
const seconds = 12;

/** As people film twice: nothing is the same but the runner and where the camera roughly stands. */
function filmedFrom(camera: Camera): Omit<Condition, 'subjects' | 'seeds'> {
  return {
    group: 'film',
    name: 'compared',
    camera,
    shot: { frameRate: 60 },
    misplaced: { filmSpread: 1, noise: 1 },
    spoilt: { exchangedShare: 0.02, exchangedRun: 2, collapsedShare: 0.1 },
    byHand: { roll: 2, yaw: 12, belt: 0.01, height: 1 },
    isForGoals: false,
  };
}

/** What two films of one runner were said to differ in. */
export interface ComparedPair {
  readonly dial: Dial;
  readonly isTurned: boolean;
  readonly measures: readonly {
    readonly id: MeasureId;
    readonly isAsked: boolean;
    readonly isTold: boolean;
    /** Whether what was told is so: the truth changed, and in that direction. */
    readonly isTrue: boolean;
    /** How much the truth changed, and how large a change must be to be told; the measure's unit. */
    readonly trueChange: number;
    readonly change: number;
    readonly error: number;
  }[];
}

/** Less than this of a measure's own error is no change of the truth: steps vary. */
const alike = 0.1;

/**
 * Fifty pairs of films of one runner each who runs twice alike, and fifty who have changed one thing. Both films of a
 * pair are misplaced, rolled and told in their own way, since the model's error does not go with the runner (see
 * `compareRuns`).
 */
export function comparedPairs(): ComparedPair[] {
  return runners.flatMap((name, r) => {
    const form = rigRunners[name];
    // Nobody takes the same steps twice.
    const long = virtualSubject(name, form, 4000 + r, 2 * seconds);
    const [before, again] = [partOf(long, 0, seconds), partOf(long, seconds, 2 * seconds)];
    return dials.flatMap((dial, d) => {
      const seed = 4000 + 100 * d + 10 * r;
      const changed = virtualSubject(name, dial.turn(form), seed, seconds);
      return [pair(dial, before, again, seed, false), pair(dial, before, changed, seed, true)];
    });
  });
}

function partOf(subject: Subject, from: number, to: number): Subject {
  const contacts = subject.contacts.filter(({ initialContact: t }) => t >= from && t <= to);
  return { ...subject, from, to, contacts };
}

function pair(dial: Dial, before: Subject, after: Subject, seed: number, isTurned: boolean): ComparedPair {
  const condition = filmedFrom(dial.camera);
  const films = [analyseFilm(condition, before, seed), analyseFilm(condition, after, seed + (isTurned ? 5 : 6))];
  // What people say of their height does not change from one film to the next.
  const { nearSide } = sceneTruth(dial.camera);
  const [first, second] = [before, after].map((subject) => trueMeasures(subject, nearSide));
  // Somebody who asks whether a lesson worked asks of one measure; the others are looked at besides.
  const comparison = compareRuns(films[0], films[1], { asked: dial.asked });
  return {
    dial,
    isTurned,
    measures: comparison.measures.flatMap((one) => {
      const [from, to] = [first[one.id]?.value, second[one.id]?.value];
      if (one.verdict === 'cannotCompare' || from === undefined || to === undefined) return [];
      const unit = one.first.value / films[0].analysis.metrics[one.id]!.value!;
      const factor = one.first.unit === 'cm' && Number.isFinite(unit) ? unit : 1;
      const trueChange = one.id === 'verticalOscillation' || one.id === 'stepWidth' ? to - from : (to - from) * factor;
      const isReal = Math.abs(trueChange) > alike * one.error;
      return [
        {
          id: one.id,
          isAsked: one.id === dial.asked,
          isTold: one.verdict === 'changed',
          isTrue: isReal && Math.sign(trueChange) === Math.sign(one.change),
          trueChange,
          change: one.change,
          error: one.error,
        },
      ];
    }),
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Fewer false changes than this of all pairs, whatever the measure. */
const mostFalse = 0.05;

/** The goal of comparisons, and what was told of the changes that were dialled in. */
export function comparisonFigures(pairs: readonly ComparedPair[]): Figure[] {
  const wrong = (one: ComparedPair) => one.measures.filter(({ isTold, isTrue }) => isTold && !isTrue);
  return [false, true].map((isTurned) => {
    const own = pairs.filter((one) => one.isTurned === isTurned);
    const falsely = own.filter((one) => wrong(one).length > 0);
    const share = falsely.length / own.length;
    const named = falsely.map(
      (one) =>
        `${one.dial.name}: ${wrong(one)
          .map(({ id }) => id)
          .join(', ')}`,
    );
    return {
      subject: 'two films of one runner',
      measure: isTurned ? 'false “changed”, one thing changed' : 'false “changed”, nothing changed',
      found: [`${falsely.length} of ${own.length} pairs`, ...named].join('; '),
      truth: 'none',
      goal: `in under ${percent(mostFalse)} of the pairs`,
      isMet: share < mostFalse,
      size: share,
    };
  });
}

/** Told and not told, change by change. */
export function comparisonTable(pairs: readonly ComparedPair[]): Table {
  const rows = dials.map((dial) => {
    const own = pairs.filter((one) => one.dial === dial);
    const asked = (isTurned: boolean) =>
      own.filter((one) => one.isTurned === isTurned).flatMap((one) => one.measures.filter(({ isAsked }) => isAsked));
    const [still, turned] = [asked(false), asked(true)];
    const told = (all: readonly { readonly isTold: boolean }[]) =>
      `${all.filter(({ isTold }) => isTold).length}/${all.length}`;
    const { decimals, unit } = measures.find(({ id }) => id === dial.asked)!;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const besides = own.flatMap((one) => one.measures.filter(({ isAsked, isTold }) => isTold && !isAsked));
    return [
      dial.name,
      `${dial.asked}${unit.startsWith('fraction') && dial.asked === 'overstride' ? ', cm' : `, ${unit}`}`,
      mean(turned.map(({ trueChange }) => trueChange)).toFixed(Math.min(1, decimals) || (decimals === 0 ? 0 : 1)),
      `± ${mean(turned.map(({ error }) => error)).toFixed(1)}`,
      told(turned),
      told(still),
      `${besides.filter(({ isTrue }) => isTrue).length}`,
      `${besides.filter(({ isTrue }) => !isTrue).length}`,
    ];
  });
  return {
    title: 'Two films of one runner',
    note:
      `Fifty pairs in which one thing was changed between the films and fifty in which nothing was; every film is ` +
      `misplaced, rolled and told in its own way. *Told*: pairs in which the measure that the change was meant for is ` +
      `called changed, by itself at 95 %; the measures besides only beyond what all of them together allow.`,
    head: [
      'changed',
      'measure',
      'truth changed by',
      'told from',
      'told',
      'told though unchanged',
      'besides, rightly',
      'besides, falsely',
    ],
    rows,
  };
}
