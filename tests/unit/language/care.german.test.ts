import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '../../../src/care/calendar/day.ts';
import { bodySpots } from '../../../src/care/diary/bodySpot.ts';
import { sources } from '../../../src/care/evidence/sources.ts';
import type { Statement } from '../../../src/care/evidence/statement.ts';
import { statements } from '../../../src/care/evidence/statements.ts';
import { exerciseIds } from '../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import { stageOf } from '../../../src/care/plan/stages.ts';
import { spotInWords, spotsInWords } from '../../../src/language/care/bodyWords.ts';
import { dayInWords, dayOfMonthInWords, monthInWords } from '../../../src/language/care/dayWords.ts';
import { doseLine, leaveOutLine, needsLine, worksLine } from '../../../src/language/care/exerciseLine.ts';
import { exerciseWords } from '../../../src/language/care/exerciseWords.ts';
import { loadSentences } from '../../../src/language/care/loadWords.ts';
import { plannedWords, planWords, stageInTurn, stageWords } from '../../../src/language/care/planWords.ts';
import { runWords } from '../../../src/language/care/runWords.ts';
import { leftOutLine, spokenStep } from '../../../src/language/care/sessionWords.ts';
import { sourceLine } from '../../../src/language/care/sourceLine.ts';
import { statementWords } from '../../../src/language/care/statementWords.ts';
import { togetherWords } from '../../../src/language/care/togetherWords.ts';
import { distanceFigure, distanceText, paceText, parseDistance } from '../../../src/language/distance.ts';
import { parseSpeed, speedText } from '../../../src/language/speed.ts';
import { speak } from '../../../src/language/spoken.ts';
import { madeRun } from '../care/load/madeRun.ts';

const friday = '2026-11-27' as Day;

beforeAll(() => speak('de', 'de-DE'));
afterAll(() => speak('en', 'en-GB'));

test('days have no point at their end, where a sentence has one', () => {
  expect(dayInWords(friday)).toBe('Fr, 27. Nov');
  expect(planWords.upFrom(dayInWords(friday))).toMatch(/am Fr, 27\. Nov\.$/);
  expect(dayOfMonthInWords(friday)).toBe('27. Nov');
  expect(monthInWords(friday)).toBe('Nov');
});

test('distances and speeds have a comma, and are read back', () => {
  expect(distanceText(5240, 'km')).toBe('5,2\u00a0km');
  expect(distanceText(10_000, 'km', 2)).toBe('10\u00a0km');
  expect(distanceText(1_234_000, 'km')).toBe('1234\u00a0km');
  expect(paceText(5000, 1825, 'km')).toBe('6:05\u00a0/km');
  expect(distanceFigure(5240, 'km')).toBe('5,24');
  expect(parseDistance(distanceFigure(5240, 'km'), 'km')).toBeCloseTo(5240);
  expect(speedText(10.5, 'kmh')).toBe('10,5');
  expect(speedText(12, 'minPerKm')).toBe('5:00');
  expect(parseSpeed(speedText(10.5, 'kmh'), 'kmh')).toBeCloseTo(10.5);
});

test('a side agrees with every part of the body', () => {
  expect(spotInWords('knee-left')).toBe('Knie, links');
  expect(spotInWords('lowBack')).toBe('Unterer Rücken');
  expect(spotsInWords(['lowBack', 'calf-right', 'foot-left'])).toBe('unterer Rücken, Wade rechts, Fuß links');
  for (const spot of bodySpots) expect(spotInWords(spot)).not.toMatch(/left|right/);
});

test('verbs come last where something is left out, and things needed stand in the fourth case', () => {
  expect(leaveOutLine(['knee', 'bendingForward'])).toBe(
    'Lass die Übung weg, solange ein Knie wehtut oder Vorbeugen es schlimmer macht.',
  );
  expect(needsLine(['chair', 'ball', 'mat'])).toBe('Du brauchst einen Stuhl, einen Gymnastikball und eine Matte.');
  expect(worksLine(['hamstrings', 'glutes'])).toBe('Rückseite der Oberschenkel, Gesäß');
  expect(leftOutLine({ exercise: 'jumpingJacks', instead: 'briskWalk', because: 'impact' })).toBe(
    '„Hampelmann“ fällt weg, weil Aufsetzen oder Springen es schlimmer macht. Stattdessen: Zügiges Gehen.',
  );
  expect(leftOutLine({ exercise: 'jog', instead: null, because: 'light' })).toBe(
    '„Lockerer Trab“ fällt weg, weil heute ein Tag für weniger ist.',
  );
});

test('doses say how often, on which side', () => {
  expect(doseLine({ sets: 1, reps: 10, secondsEach: 3 }, 'each')).toBe('10-mal je Seite');
  expect(doseLine({ sets: 2, reps: 20, secondsEach: 3 }, 'alternating')).toBe('2 × 20, Seiten im Wechsel');
  expect(doseLine({ sets: 1, seconds: 90 }, 'both')).toBe('1 min 30 s');
});

test('the load is told in one sentence each', () => {
  const jump = { band: 'some', longest: 5000, beyond: 1200, share: 0.24, smaller: 5250 } as const;
  expect(loadSentences({ kind: 'runJump', run: madeRun(friday, 6.2), jump }, 'km')).toEqual({
    title: 'Ein Sprung über deinen längsten Lauf',
    sentence:
      'Am Fr, 27. Nov bist du 6,2\u00a0km gelaufen, 1,2\u00a0km (24\u00a0%) weiter als bei jedem Lauf der 30 Tage davor. Eine kleinere Steigerung wären etwa 5,3\u00a0km.',
  });
});

test('a stage is told with and without the walking around it', () => {
  expect(stageWords(stageOf(1))).toBe(
    'Geh 5\u00a0min. 10-mal: 0:30\u00a0min laufen, 1:30\u00a0min gehen. Geh 5\u00a0min.',
  );
  expect(stageInTurn({ ...stageOf(1), times: 1 })).toMatch(/^Einmal: /);
  expect(stageInTurn(stageOf(9))).toBe('Lauf 20:00\u00a0min.');
  expect(plannedWords({ kind: 'walk', minutes: 20, isInstead: true }, String)).toEqual({
    title: 'Gehen, 20\u00a0min',
    how: 'Anstelle des Laufs.',
  });
});

test('one is not several', () => {
  expect(planWords.good(1, 2)).toBe('1 von 2 Einheiten auf dieser Stufe ging gut.');
  expect(planWords.good(0, 2)).toBe('0 von 2 Einheiten auf dieser Stufe gingen gut.');
  expect([0, 1, 4].map(runWords.cross)).toEqual([
    'An keinem der letzten 30 Tage etwas anderes als Laufen.',
    'An einem der letzten 30 Tage etwas anderes als Laufen.',
    'An 4 der letzten 30 Tage etwas anderes als Laufen.',
  ]);
  expect(togetherWords.backup.done(1, 0, 3)).toMatch(/^1 Eintrag hinzugefügt/);
});

test('the voice names the exercise and how often', () => {
  const step = { kind: 'ready', exercise: 'squat', reps: 10 } as Parameters<typeof spokenStep>[0];
  expect(spokenStep(step)).toBe('Kniebeuge. 10-mal.');
  expect(spokenStep({ ...step, kind: 'rest' })).toBe('Pause.');
});

test('names and years of sources stay, what they did is told in German', () => {
  expect(sourceLine('neason2024')).toMatch(/^Neason und andere, 2024 \(kontrollierte Studie: 12 Wochen /);
  for (const id of Object.keys(sources) as (keyof typeof sources)[]) {
    const first = sources[id].by.match(/^[^\s]+/)?.[0];
    if (id !== 'articles') expect(sourceLine(id)).toContain(first);
    expect(sourceLine(id)).not.toMatch(/ and | others/);
  }
});

test('statements are short and calm, and what was only seen together is no cause', () => {
  const all = Object.entries(statements) as [keyof typeof statements, Statement][];
  speak('en', 'en-GB');
  const inEnglish = Object.fromEntries(all.map(([id]) => [id, statementWords[id]]));
  speak('de', 'de-DE');
  for (const [id, { grade }] of all) {
    const words = statementWords[id];
    expect(words, id).not.toBe(inEnglish[id]);
    expect(words.length, id).toBeLessThanOrEqual(300);
    expect(words, id).toMatch(/[.]$/);
    expect(words, id).not.toMatch(/kaputt|degenerat|verschliss|verschlei|gefährlich|nie wieder|zerstör|!/i);
    if (grade === 'observational') expect(words, id).not.toMatch(/verursach|führt zu|bewirk|weil|dadurch|wegen/i);
    // What was tried is told with the numbers that English has.
    const figures = (text: string) => text.match(/\d+/g)?.toSorted() ?? [];
    if (id !== 'coupleOfMiles') expect(figures(words), id).toEqual(figures(inEnglish[id]));
  }
});

test('every exercise has a name of its own', () => {
  const names = exerciseIds.map((id) => exerciseWords[id].name);
  expect(new Set(names).size).toBe(names.length);
  for (const id of exerciseIds) {
    expect(new Set(exerciseWords[id].how).size, id).toBe(exerciseWords[id].how.length);
    expect(exercises[id].doses.map((dose) => doseLine(dose, exercises[id].sides)).join(), id).not.toMatch(/each|times/);
  }
});
