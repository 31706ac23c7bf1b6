import type { ActivityFileReading, ReadActivity } from '../care/load/readActivity.ts';
import { PointCutter } from './pointCutter.ts';
import { activityOfSport, guessedActivity } from './sportNames.ts';
import { stepsPerMinute } from './stepsPerMinute.ts';
import { closed, xmlDocument } from './xmlDocument.ts';

/**
 * Reads a TCX file as its text comes in. Each lap tells its own time and distance, on a treadmill too, where points
 * have no place; so the points are left aside. Only where there is a DOM.
 */
export class TcxReader {
  readonly #cutter = new PointCutter('Trackpoint');

  get isBroken(): boolean {
    return this.#cutter.isBroken;
  }

  /** More of the text; gives back after it, so that the caller can let the page have a turn. */
  *add(text: string): Generator<void> {
    this.#cutter.add(text);
    this.#cutter.take();
    yield;
  }

  /** What the whole file comes to. */
  end(): ActivityFileReading {
    const text = this.#cutter.rest;
    const whole = xmlDocument(text);
    const document = whole ?? xmlDocument(closed(text));
    if (document?.documentElement.localName !== 'TrainingCenterDatabase') return { problem: { kind: 'unknownFormat' } };
    const found = [...document.getElementsByTagName('Activity')].map((element) => ofActivity(element, whole === null));
    const activities = found.filter((activity) => activity !== null);
    // Courses and workouts stand under the same roof.
    return activities.length > 0 ? { activities } : { problem: { kind: 'notDone' } };
  }
}

function ofActivity(element: Element, isDamaged: boolean): ReadActivity | null {
  const laps = [...element.getElementsByTagName('Lap')];
  const startedAt = Date.parse(laps[0]?.getAttribute('StartTime') ?? '') || Date.parse(childText(element, 'Id') ?? '');
  if (laps.length === 0 || !Number.isFinite(startedAt)) return null;
  const sum = (tag: string) => laps.reduce((total, lap) => total + (numberIn(lap, tag) ?? 0), 0);
  const [seconds, metres] = [sum('TotalTimeSeconds'), sum('DistanceMeters')];
  const activity = activityOfSport(knownSport(element.getAttribute('Sport')));
  return {
    format: 'tcx',
    activity: activity ?? guessedActivity(metres / seconds),
    isActivityGuessed: activity === null,
    startedAt,
    offsetMinutes: null,
    metres: metres > 0 ? metres : null,
    seconds: seconds > 0 ? seconds : null,
    cadence: cadenceOf(laps),
    isDamaged,
  };
}

/** TCX knows running and biking; `Other` may be anything. */
function knownSport(sport: string | null): string | null {
  return sport === null || /^other$/i.test(sport) ? null : sport;
}

/** Over all laps, each as long as it lasted. */
function cadenceOf(laps: readonly Element[]): number | null {
  let [steps, seconds] = [0, 0];
  for (const lap of laps) {
    const told = lap.getElementsByTagNameNS('*', 'AvgRunCadence')[0]?.textContent ?? childText(lap, 'Cadence');
    const [cadence, lasted] = [stepsPerMinute(Number(told ?? Number.NaN)), numberIn(lap, 'TotalTimeSeconds')];
    if (cadence === null || lasted === null) continue;
    steps += cadence * lasted;
    seconds += lasted;
  }
  return seconds > 0 ? steps / seconds : null;
}

function numberIn(element: Element, tag: string): number | null {
  const number = Number(childText(element, tag) ?? Number.NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** Of a child, not of something deeper. */
function childText(element: Element, tag: string): string | null {
  return [...element.children].find(({ localName }) => localName === tag)?.textContent ?? null;
}
