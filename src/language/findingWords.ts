import { adviceExercises } from '../care/exercises/adviceExercises.ts';
import type { ExerciseId } from '../care/exercises/exerciseId.ts';
import type { Finding } from '../coaching/finding.ts';
import type { End } from '../heuristics/judging/endOf.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { german } from './findingWords.de.ts';
import { measureWords, verdictSentence } from './measureWords.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

/** A finding as a person reads it. */
export interface FindingWords {
  /** A short line naming the finding ("Land closer to your hips"). */
  readonly title: string;
  /** What was seen and what it is linked with, in plain words. */
  readonly explanation: string;
  readonly cue: string;
  /** At most three; those for quicker steps first, where they are the cue. */
  readonly drills: readonly DrillWords[];
  /** When to look again. */
  readonly retest: string;
}

/** Something to practise, with its dose. */
export interface DrillWords {
  readonly text: string;
  /** The exercise that shows it as a moving picture; null where none does. */
  readonly exercise: ExerciseId | null;
}

/** What is the same of every finding. */
export interface FindingPhrases {
  readonly retest: string;
  /** What quicker, shorter steps do where it is not the landing that is off. */
  readonly quickerSo: Readonly<Partial<Record<MeasureId, string>>>;
  readonly quickerNearer: string;
  /** With whole steps per minute, and what shorter steps do about the finding. */
  readonly quickerSteps: (cadence: number, aim: number, so: string) => string;
}

const english: FindingPhrases = {
  retest: 'Work on this one thing for one to two weeks, then film again from the same place.',
  quickerSo: {
    verticalOscillation: 'so you rise less',
    cadence: 'so each landing is lighter',
  },
  quickerNearer: 'so your foot lands closer to you',
  quickerSteps: (cadence, aim, so) =>
    `Add 5 %: from ${cadence} to ${aim} steps a minute at the same speed: quicker steps are shorter, ${so}.`,
};

const phrases = spoken({ en: english, de: german });

/** The short line that names what is off at one end of a measure's range. */
export function findingTitle({ metric, end }: { metric: MeasureId; end: End }, vocabulary = measureWords): string {
  return vocabulary[metric].advice[end]?.title ?? vocabulary[metric].name;
}

/** What to say of a finding and the measurement that it was made of. */
export function findingWords(
  finding: Finding,
  measurement: Measurement | undefined,
  vocabulary = measureWords,
): FindingWords {
  const words = vocabulary[finding.metric];
  const advice = words.advice[finding.end];
  const { quickenFrom } = finding;
  const own = drillsOf(finding.metric, finding.end, vocabulary);
  const drills = quickenFrom === null ? own : [...drillsOf('cadence', 'low', vocabulary), ...own];
  return {
    title: findingTitle(finding, vocabulary),
    explanation: [verdictSentence(finding.metric, measurement, vocabulary), advice?.link].filter(Boolean).join(' '),
    cue:
      quickenFrom === null
        ? (advice?.cue ?? '')
        : quickerSteps(quickenFrom, phrases.quickerSo[finding.metric] ?? phrases.quickerNearer),
    drills: drills.filter(({ text }, i) => drills.findIndex((other) => other.text === text) === i).slice(0, 3),
    retest: phrases.retest,
  };
}

function drillsOf(metric: MeasureId, end: End, vocabulary: typeof measureWords): DrillWords[] {
  const texts = vocabulary[metric].advice[end]?.drills ?? [];
  return texts.map((text, i) => ({ text, exercise: adviceExercises[metric]?.[end]?.[i] ?? null }));
}

/**
 * The cue that shortens the step at the same speed, and so lets the foot land nearer: a twentieth more steps than one's
 * own, which most runners can keep (Heiderscheit 2011).
 *
 * @param cadence now, steps per minute.
 * @param so what shorter steps do about the finding.
 */
function quickerSteps(cadence: number, so: string): string {
  const aim = Math.round(cadence * 1.05);
  // The aim is a share of one's own number. 180 is read as the number for everybody, which it is not.
  const written = aim === 180 ? 179 : aim;
  return unbroken(phrases.quickerSteps(Math.round(cadence), written, so));
}
