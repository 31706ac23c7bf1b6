import type { GaitReading } from '../gait/gaitReading.ts';
import type { Bout } from '../gait/scene/runningBouts.ts';
import type { Notice } from './notice.ts';
import type { Said } from './said.ts';

/** Below a fifth of the picture a pose model's points are too coarse to measure by. */
const smallestBody = 0.2;

/** Points are told well from here on; between the two they are told, and less surely. */
const goodBody = 0.45;

/** Fewer contacts than this give no steady rhythm: three whole strides of each foot. */
const fewestContacts = 6;

/** Below this rate contact times are known only to about ± 30 ms. */
const lowFrameRate = 45;

/** From this roll on the person is told, degrees: less is hardly seen, and is taken out as well. */
const tellTiltFrom = 3;

/** What the person should know about the film before any number, most important first. */
export function noticesFor(reading: GaitReading, said: Said, people: number): Notice[] {
  const { scene } = reading;
  const notices: Notice[] = [];
  const add = (id: Notice['id'], level: Notice['level'], sentence: string, remedy: string | null) =>
    notices.push({ id, level, sentence, remedy });

  if (reading.track.times.length < 2) {
    add('tooShort', 'stop', 'This film is over before a step is taken.', 'Film about 20 seconds of steady running.');
    return notices;
  }
  if (scene.gait === 'none') {
    add(
      'nobody',
      'stop',
      'Nobody could be found in this film.',
      'Film from 3 to 4 metres away with the whole body in the picture, in good light.',
    );
    return notices;
  }
  const tooSlow = scene.suspectedTimeScale !== null && !said.timeScale;
  if (tooSlow) {
    add(
      'slowMotion',
      'stop',
      `This looks like slow motion, about ${scene.suspectedTimeScale} times slower than real.`,
      'Say how many times slower it plays, and everything is worked out again.',
    );
  }
  const parts = scene.bouts && partsText(scene.bouts, reading.timeScale);
  if (scene.isPlayedAtTwoSpeeds && parts) {
    add(
      'changingSpeed',
      'warn',
      `This film turns from normal to slow motion or back. Only ${parts} count, which play at one speed.`,
      'Film the whole run at normal speed, and all of it counts.',
    );
  }
  if (scene.gait === 'running' && parts && !scene.isPlayedAtTwoSpeeds) {
    add('partlyRun', 'info', `Only the running counts: ${parts} of this film.`, null);
  }
  if (scene.gait === 'standing') {
    add(
      'standing',
      'stop',
      'No steps can be seen in this film: the person seems to stand still.',
      'Film a run: about 20 seconds at a steady speed.',
    );
  } else if (scene.gait === 'walking') {
    add(
      'walking',
      'stop',
      'The person in this film walks. What Lope knows is about running, so it gives no verdicts.',
      'Film a run: about 20 seconds at a steady speed.',
    );
  }
  if (scene.bodyHeightShare !== null && scene.bodyHeightShare < smallestBody) {
    add(
      'smallBody',
      'stop',
      `The runner fills only ${Math.round(scene.bodyHeightShare * 100)} % of the picture’s height, too little to measure by.`,
      'Come closer, or crop the film, until the body fills at least half of the picture’s height.',
    );
  }
  if (scene.bodyHeightShare !== null && scene.bodyHeightShare >= smallestBody && scene.bodyHeightShare < goodBody) {
    add(
      'smallBody',
      'info',
      `The runner fills ${Math.round(scene.bodyHeightShare * 100)} % of the picture’s height: the numbers are less sure than they could be.`,
      'Come closer until the body fills at least half of the picture’s height.',
    );
  }
  if (scene.feetInPictureShare !== null && scene.feetInPictureShare < 0.5) {
    add(
      'feetCutOff',
      'stop',
      'The feet are outside the picture for most of the film.',
      'Tilt the camera down or step back until the feet stay inside the picture.',
    );
  }
  if (scene.gait === 'running' && reading.stances.length < fewestContacts) {
    add(
      'tooFewSteps',
      'stop',
      reading.stances.length === 0
        ? 'No clear step could be found in this film.'
        : `Only ${reading.stances.length} steps could be found in this film, too few to judge by.`,
      'Film about 20 seconds of steady running, with both feet in the picture.',
    );
  }
  if (scene.view === 'unknown') {
    add(
      'unknownView',
      'warn',
      'Lope could not make out from which side this film was taken.',
      'Choose the view yourself.',
    );
  } else if (scene.view === 'oblique') {
    add(
      'obliqueView',
      'warn',
      'This film was taken at an angle, where neither leaning nor crossing can be measured well.',
      'Film squarely from the side, or squarely from the front or behind.',
    );
  }
  const tilt = Math.abs(scene.cameraRollDegrees ?? 0);
  if (tilt > tellTiltFrom) {
    add(
      'tiltedCamera',
      'info',
      `The camera was tilted by ${Math.round(tilt)}°; Lope has taken that out.`,
      'Level it next time.',
    );
  }
  if (people > 1) {
    add(
      'twoPeople',
      'info',
      'There is more than one person in this film. Lope followed the one whose feet run.',
      'If it is the wrong one, trim or crop the film so that only the runner is in it.',
    );
  }
  if (scene.foundShare < 0.8) {
    add(
      'manyFramesMissed',
      'warn',
      `The runner was found in only ${Math.round(scene.foundShare * 100)} % of the frames.`,
      'Film in better light, with the whole body in the picture.',
    );
  }
  const realRate = reading.bestGuessFrameRate;
  if (scene.gait === 'running' && realRate !== null && realRate < lowFrameRate) {
    add(
      'lowFrameRate',
      'info',
      `At ${Math.round(realRate)} frames a second the moments of touch-down and toe-off are less sure.`,
      'Film at 60 frames a second or more if your camera can.',
    );
  }
  const rank = { stop: 0, warn: 1, info: 2 };
  return notices.sort((a, b) => rank[a.level] - rank[b.level]);
}

function partsText(bouts: readonly Bout[], timeScale: number): string {
  const parts = bouts.map(({ from, to }) => ({ from: from * timeScale, to: to * timeScale }));
  if (parts.length <= 3) return parts.map(({ from, to }) => `${from.toFixed(1)} to ${to.toFixed(1)} s`).join(' and ');
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return `${parts.length} parts, ${Math.round(seconds)} s in all,`;
}
