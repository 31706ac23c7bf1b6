import type { FilmReading } from '../gait/parts/filmReading.ts';
import { fileNotices } from './fileNotices.ts';
import { partsInFilmTime } from './inFilmTime.ts';
import type { Notice } from './notice.ts';
import type { Said } from './said.ts';
import type { Seen } from './seen.ts';
import { withUnreadable } from './withUnreadable.ts';

/** Below a fifth of the picture a pose model's points are too coarse to measure by. */
const smallestBody = 0.2;

/** From this share on the points are as good as they get; between the two the numbers are less sure. */
const goodBody = 0.45;

/** Fewer contacts than this give no steady rhythm: three whole strides of each foot. */
const fewestContacts = 6;

/** Below this rate contact times are known only to about ± 30 ms. */
const lowFrameRate = 45;

/** From this roll on a notice says so, degrees: less is hardly seen, and is taken out as well. */
const tellTiltFrom = 3;

/** From this share of pictures that can't be read on a run is in pieces too short to be known for one. */
const raggedFrom = 1 / 3;

/** What the person should know about the film before any number. */
export function noticesFor(read: FilmReading, said: Said, { people = 1, file = null }: Partial<Seen>): Notice[] {
  const reading = read.whole;
  const { scene } = reading;
  const notices: Notice[] = [];
  const add = (notice: Notice) => notices.push(notice);

  const steps = reading.stances.length;
  const isTakenOut = takesOut(said);
  const isNothingLeft = reading.track.times.length < 2 || scene.gait === 'none';
  if (isTakenOut && (isNothingLeft || scene.gait === 'standing')) return [{ id: 'tooFewLeft', level: 'stop', steps }];
  if (reading.track.times.length < 2) return [{ id: 'tooShort', level: 'stop' }];
  // A run of which this much is missing is in pieces: what is left of it looks like no run.
  const isRagged = file !== null && file.unreadable > raggedFrom * file.pictures;
  const tooDamaged = (pictures: number, unreadable: number): Notice => ({
    id: 'tooDamaged',
    level: 'stop',
    pictures,
    unreadable,
  });
  if (scene.gait === 'none')
    return [isRagged ? tooDamaged(file.pictures, file.unreadable) : { id: 'nobody', level: 'stop' }];
  const { suspectedClock } = scene;
  if (suspectedClock) {
    const { timeScale: suspectedTimeScale, isSure, ...facts } = suspectedClock;
    const id = suspectedTimeScale > 1 ? 'slowMotion' : 'spedUp';
    add({ id, level: isSure ? 'stop' : 'warn', suspectedTimeScale, ...facts });
  }
  const { timeScale } = reading;
  const parts = scene.bouts?.map(({ from, to }) => ({ from: from * timeScale, to: to * timeScale }));
  if (scene.isPlayedAtTwoSpeeds && parts) add({ id: 'changingSpeed', level: 'warn', parts });
  if (scene.gait === 'running' && parts && !scene.isPlayedAtTwoSpeeds) add({ id: 'partlyRun', level: 'info', parts });
  if (read.isStatedSideWrong) add({ id: 'otherSideSeen', level: 'warn', view: scene.view });
  if (scene.gait === 'running' && read.parts.length > 1) {
    add({ id: 'severalParts', level: 'info', parts: partsInFilmTime(read.parts, timeScale) });
  }
  if (scene.gait === 'running' && read.leftOut.length > 0) {
    const parts = withUnreadable(partsInFilmTime(read.leftOut, timeScale), file?.unreadableSpans ?? []);
    add({ id: 'partsLeftOut', level: 'info', parts });
  }
  const isRefusedAsDamaged = isRagged && scene.gait === 'standing';
  if (isRefusedAsDamaged) add(tooDamaged(file.pictures, file.unreadable));
  else if (scene.gait === 'standing') add({ id: 'standing', level: 'stop' });
  else if (scene.gait === 'walking') add({ id: 'walking', level: 'stop' });
  const heightShare = scene.bodyHeightShare;
  if (heightShare !== null && heightShare < smallestBody) add({ id: 'smallBody', level: 'stop', heightShare });
  if (heightShare !== null && heightShare >= smallestBody && heightShare < goodBody) {
    add({ id: 'smallBody', level: 'info', heightShare });
  }
  if (scene.feetInPictureShare !== null && scene.feetInPictureShare < 0.5) add({ id: 'feetCutOff', level: 'stop' });
  if (scene.gait === 'running' && steps < fewestContacts) {
    add({ id: isTakenOut ? 'tooFewLeft' : 'tooFewSteps', level: 'stop', steps });
  }
  if (scene.view === 'unknown') add({ id: 'unknownView', level: 'warn' });
  else if (scene.view === 'oblique') add({ id: 'obliqueView', level: 'warn' });
  const degrees = Math.abs(scene.cameraRollDegrees ?? 0);
  if (degrees > tellTiltFrom) add({ id: 'tiltedCamera', level: 'info', degrees });
  if (people > 1 && !said.runner) add({ id: 'twoPeople', level: 'info' });
  // Nobody can be found in a picture that can't be decoded: that is the file's fault, and said as such.
  const foundShare = scene.foundShare / (file ? 1 - file.unreadable / Math.max(1, file.pictures) : 1);
  if (file) {
    notices.push(...fileNotices(file).filter(({ id }) => !isRefusedAsDamaged || id !== 'unreadablePictures'));
  }
  if (said.turn) add({ id: 'turnedFilm', level: 'info', turn: said.turn });
  if (foundShare < 0.8) add({ id: 'manyFramesMissed', level: 'warn', foundShare });
  const realRate = reading.bestGuessFrameRate;
  if (scene.gait === 'running' && realRate !== null && realRate < lowFrameRate) {
    add({ id: 'lowFrameRate', level: 'info', framesPerSecond: realRate });
  }
  return notices;
}

/** Whether the person took something out of the film by hand. */
function takesOut({ trim, leftOut, contacts }: Said): boolean {
  const isRemoved = contacts?.some(({ kind }) => kind === 'removed') ?? false;
  return trim != null || isRemoved || (leftOut?.length ?? 0) > 0;
}
