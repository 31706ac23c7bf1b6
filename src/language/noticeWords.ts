import type { FilmPart, Notice } from '../analysis/notice.ts';

/** What is known about a film, as a person reads it. */
export interface NoticeWords {
  /** What was seen, as a sentence. */
  readonly sentence: string;
  /** What to do, as a sentence; null when there is nothing to do. */
  readonly remedy: string | null;
}

/** What a notice says, and what to do about it. */
export function noticeWords(notice: Notice): NoticeWords {
  switch (notice.id) {
    case 'tooShort':
      return {
        sentence: 'This film is over before a step is taken.',
        remedy: 'Film about 20 seconds of steady running.',
      };
    case 'nobody':
      return {
        sentence: 'Nobody could be found in this film.',
        remedy: 'Film from 3 to 4 metres away with the whole body in the picture, in good light.',
      };
    case 'slowMotion':
      return {
        sentence: `This looks like slow motion, about ${notice.suspectedTimeScale} times slower than real.`,
        remedy: 'Say how many times slower it plays, and everything is worked out again.',
      };
    case 'changingSpeed':
      return {
        sentence: `This film turns from normal to slow motion or back. Only ${partsText(notice.parts)} count, which play at one speed.`,
        remedy: 'Film the whole run at normal speed, and all of it counts.',
      };
    case 'partlyRun':
      return { sentence: `Only the running counts: ${partsText(notice.parts)} of this film.`, remedy: null };
    case 'standing':
      return {
        sentence: 'No steps can be seen in this film: the person seems to stand still.',
        remedy: 'Film a run: about 20 seconds at a steady speed.',
      };
    case 'walking':
      return {
        sentence: 'The person in this film walks. What Lope knows is about running, so it gives no verdicts.',
        remedy: 'Film a run: about 20 seconds at a steady speed.',
      };
    case 'smallBody':
      return notice.level === 'stop'
        ? {
            sentence: `The runner fills only ${percent(notice.heightShare)} of the picture’s height, too little to measure by.`,
            remedy: 'Come closer, or crop the film, until the body fills at least half of the picture’s height.',
          }
        : {
            sentence: `The runner fills ${percent(notice.heightShare)} of the picture’s height: the numbers are less sure than they could be.`,
            remedy: 'Come closer until the body fills at least half of the picture’s height.',
          };
    case 'feetCutOff':
      return {
        sentence: 'The feet are outside the picture for most of the film.',
        remedy: 'Tilt the camera down or step back until the feet stay inside the picture.',
      };
    case 'tooFewSteps':
      return {
        sentence:
          notice.steps === 0
            ? 'No clear step could be found in this film.'
            : `Only ${notice.steps} steps could be found in this film, too few to judge by.`,
        remedy: 'Film about 20 seconds of steady running, with both feet in the picture.',
      };
    case 'unknownView':
      return {
        sentence: 'Lope could not make out from which side this film was taken.',
        remedy: 'Choose the view yourself.',
      };
    case 'obliqueView':
      return {
        sentence: 'This film was taken at an angle, where neither leaning nor crossing can be measured well.',
        remedy: 'Film squarely from the side, or squarely from the front or behind.',
      };
    case 'tiltedCamera':
      return {
        sentence: `The camera was tilted by ${Math.round(notice.degrees)}°; Lope has taken that out.`,
        remedy: 'Level it next time.',
      };
    case 'twoPeople':
      return {
        sentence: 'There is more than one person in this film. Lope followed the one whose feet run.',
        remedy: 'If it is the wrong one, trim or crop the film so that only the runner is in it.',
      };
    case 'manyFramesMissed':
      return {
        sentence: `The runner was found in only ${percent(notice.foundShare)} of the frames.`,
        remedy: 'Film in better light, with the whole body in the picture.',
      };
    case 'lowFrameRate':
      return {
        sentence: `At ${Math.round(notice.framesPerSecond)} frames a second the moments of touch-down and toe-off are less sure.`,
        remedy: 'Film at 60 frames a second or more if your camera can.',
      };
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function partsText(parts: readonly FilmPart[]): string {
  if (parts.length <= 3) return parts.map(({ from, to }) => `${from.toFixed(1)} to ${to.toFixed(1)} s`).join(' and ');
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return `${parts.length} parts, ${Math.round(seconds)} s in all,`;
}
