import type { FilmPart, Notice } from '../analysis/notice.ts';
import { figureText } from './formatFigure.ts';
import { formatDuration } from './formats.ts';
import { measureWords } from './measureWords.ts';
import { german } from './noticeWords.de.ts';
import { formatNumber } from './number.ts';
import { leftOutText, partsSeenText } from './partsWords.ts';
import { shownUnits } from './shownUnits.ts';
import { speedText } from './speed.ts';
import { spoken } from './spoken.ts';
import { timesText } from './timesText.ts';
import { unbroken } from './unbroken.ts';
import { writtenHeight } from './writtenHeight.ts';
import { roughSpeed, writtenSpeed } from './writtenSpeed.ts';

/** What is known about a film, as a person reads it. */
export interface NoticeWords {
  /** What was seen, as a sentence. */
  readonly sentence: string;
  /** What to do, as a sentence; null when there is nothing to do. */
  readonly remedy: string | null;
}

/** What a notice says, and what to do about it. */
export const noticeWords = spoken({ en: english, de: german });

function english(notice: Notice): NoticeWords {
  switch (notice.id) {
    case 'tooShort':
      return {
        sentence: 'This video is over before a single step.',
        remedy: 'Film about 20 seconds of steady running.',
      };
    case 'nobody':
      return {
        sentence: 'Nobody could be found in this video.',
        remedy: 'Film from 3 to 4 metres away with the whole body in the picture, in good light.',
      };
    case 'slowMotion':
      return {
        sentence: `This looks like slow motion, about ${timesText(notice.suspectedTimeScale)} times slower than real life.`,
        remedy: 'How much was it slowed down? We’ll recalculate.',
      };
    case 'spedUp':
      return notice.level === 'stop'
        ? {
            sentence: `This video seems sped up, about ${timesText(notice.suspectedTimeScale)} times: nobody rises that high in such short steps.`,
            remedy: 'How much was it sped up? We’ll recalculate.',
          }
        : {
            sentence: `This video may be sped up, about ${timesText(notice.suspectedTimeScale)} times. A sprint, or a child’s run, can look the same.`,
            remedy: 'At which speed does it play?',
          };
    case 'changingSpeed':
      return {
        sentence: `This video changes between normal speed and slow motion. Only ${partsText(notice.parts)} count, which play at one speed.`,
        remedy: 'Film the whole run at normal speed so that all of it counts.',
      };
    case 'partlyRun':
      return { sentence: `Only the running counts: ${partsText(notice.parts)} of this video.`, remedy: null };
    case 'severalParts':
      return {
        sentence: `This video was read in ${notice.parts.length} parts: ${partsSeenText(notice.parts)}. They count together.`,
        remedy: null,
      };
    case 'partsLeftOut':
      return { sentence: `Left out: ${leftOutText(notice.parts)}.`, remedy: null };
    case 'otherSideSeen':
      return {
        sentence: `You said that the camera sees your ${notice.view === 'left-side' ? 'right' : 'left'} side. This video shows your ${notice.view === 'left-side' ? 'left' : 'right'} side, and was read so.`,
        remedy: 'If the video is mirrored, left and right are exchanged in everything below.',
      };
    case 'standing':
      return {
        sentence: 'No clear rhythm of running steps was found in this video.',
        remedy: 'Film a run: about 20 seconds at a steady speed.',
      };
    case 'walking':
      return {
        sentence: 'This looks like walking. Lope only analyses running.',
        remedy: 'Film a run: about 20 seconds at a steady speed.',
      };
    case 'smallBody':
      return notice.level === 'stop'
        ? {
            sentence: `The runner fills only ${percent(notice.heightShare)} of the picture’s height, which is too small to measure.`,
            remedy: 'Film from closer, so that the body fills at least half of the picture’s height.',
          }
        : {
            sentence: `The runner fills only ${percent(notice.heightShare)} of the picture’s height, so the numbers are less accurate than they could be.`,
            remedy: 'Next time, film from closer: the body should fill at least half of the picture’s height.',
          };
    case 'feetCutOff':
      return {
        sentence: 'The feet are outside the picture for most of the video.',
        remedy: 'Tilt the camera down or move it back until the feet stay in the picture.',
      };
    case 'tooFewLeft':
      return {
        sentence: `With what you took out, ${notice.steps === 0 ? 'no steps are' : notice.steps === 1 ? 'one step is' : `${notice.steps} steps are`} left, which is too few to judge.`,
        remedy: 'Undo, or take something back under “Set by hand”.',
      };
    case 'tooFewSteps':
      return {
        sentence:
          notice.steps === 0
            ? 'No clear step could be found in this video.'
            : `Only ${notice.steps === 1 ? 'one step' : `${notice.steps} steps`} could be found in this video, which is too few to judge.`,
        remedy: 'Film about 20 seconds of steady running, with both feet in the picture.',
      };
    case 'unknownView':
      return {
        sentence: 'Lope can’t tell where the camera stood: beside you, in front or behind.',
        remedy: 'Choose the camera’s view yourself, under “About this run”.',
      };
    case 'obliqueView':
      return {
        sentence: 'This video was taken at an angle, where neither lean nor crossing can be measured well.',
        remedy: 'Film straight from the side, or straight from the front or behind.',
      };
    case 'tiltedCamera':
      return {
        sentence: `Your camera was tilted ${Math.round(notice.degrees)}°. We corrected for it.`,
        remedy: null,
      };
    case 'impossibleHeight':
      return {
        sentence: `Nobody is ${writtenHeight(notice.heightCm)} tall, so the height was left out.`,
        remedy: 'Correct it under “About this run”, and lengths can be measured by it.',
      };
    case 'speedDoubted':
      return speedDoubted(notice);
    case 'contactsMissing':
      return {
        sentence: `Only ${notice.found} of about ${notice.needed} landings could be seen, too few to count your steps by.`,
        remedy: 'Film about 20 seconds of steady running, with both feet in the picture and in good light.',
      };
    case 'fewOfTheSteps':
      return {
        sentence: `Only ${notice.found} of about ${notice.needed} steps could be read; the numbers are theirs.`,
        remedy: 'Keep both feet in the picture and in good light, and more of them count.',
      };
    case 'standingFoot':
      return {
        sentence: `The ${notice.side} foot is on the ground most of the time, which is not running. Lope only analyses running.`,
        remedy: 'Film a run: about 20 seconds at a steady speed.',
      };
    case 'againstGravity':
      return {
        sentence: `${figureText(notice.foundCm, 'cm', 0)} of bounce at ${Math.round(notice.cadence)} steps a minute is more than gravity allows (${figureText(notice.mostCm, 'cm', 1)}).`,
        remedy:
          notice.level === 'stop'
            ? 'The video may play faster than real life: choose its speed under “About this run”. Or your height is wrong there.'
            : 'Check your height, and the video’s speed, under “About this run”.',
      };
    case 'implausible':
      return implausible(notice);
    case 'twoPeople':
      return {
        sentence: 'There is more than one person in this video. Lope followed the one who runs.',
        remedy: 'If that is the wrong one, film again with only the runner in the picture.',
      };
    case 'manyFramesMissed':
      return {
        sentence: `The runner was found in only ${percent(notice.foundShare)} of the frames.`,
        remedy: 'Film in better light, with the whole body in the picture.',
      };
    case 'unreadablePictures':
      return {
        sentence: `This file is damaged: ${notice.unreadable} of its ${notice.pictures} pictures can’t be read. Everything else was used, each at its own time.`,
        remedy: 'Copy the video from the phone or camera again, and all of it counts.',
      };
    case 'tooDamaged':
      return {
        sentence: `This file is too damaged to find a run in it: ${notice.unreadable} of its ${notice.pictures} pictures can’t be read.`,
        remedy: 'Your video is untouched. Copy it from the phone or camera again, and choose the new file.',
      };
    case 'cutShort':
      return {
        sentence:
          notice.missingSeconds === null
            ? 'The end of this file is missing. Lope used what is there.'
            : `The end of this file is missing: ${duration(notice.missingSeconds)}. Lope used what is there.`,
        remedy: 'Copy the video from the phone or camera again if you need the rest.',
      };
    case 'lyingFilm':
      if (notice.turn === 180) {
        return { sentence: 'This video is upside down.', remedy: 'Turn it, and Lope reads your run.' };
      }
      return notice.isSure
        ? { sentence: 'This video lies on its side.', remedy: 'Turn it, and Lope reads your run.' }
        : {
            sentence: 'The person in this video lies, or the video lies on its side.',
            remedy: 'If they run, turn it. Lope reads running only.',
          };
    case 'turnedFilm':
      return {
        sentence:
          notice.turn === 180 ? 'You turned this video the right way up.' : 'You turned this video by a quarter.',
        remedy: null,
      };
    case 'interlaced':
      return {
        sentence:
          'This video is interlaced: each picture mixes two moments, so feet look blurred and contact can’t be timed.',
        remedy: 'If your camera can, choose a setting with a “p” next time, such as 50p or 60p.',
      };
    case 'lowFrameRate':
      return {
        sentence: `At ${Math.round(notice.framesPerSecond)} frames a second, landings and push-offs can’t be timed as well.`,
        remedy: 'Film at 60 frames a second or more if your camera can.',
      };
  }
}

/** Below this nobody runs for long, km/h. */
const walkingKmh = 5.5;

const unitNames = { mph: 'miles an hour', minPerKm: 'minutes a kilometre', minPerMile: 'minutes a mile' } as const;

function speedDoubted({ toldKmh, looksKmh, perhaps }: Extract<Notice, { id: 'speedDoubted' }>): NoticeWords {
  const told = writtenSpeed(toldKmh);
  const sentence =
    looksKmh === null
      ? `${told} does not go with your steps, so the speed was left out.`
      : `${told} ${toldKmh < walkingKmh ? 'is walking' : 'was given'}; this looks like about ${roughSpeed(looksKmh)}, so the speed was left out.`;
  return {
    sentence,
    remedy:
      perhaps && shownUnits().speed === 'kmh'
        ? `Did you mean ${speedText(toldKmh, 'kmh')} ${unitNames[perhaps]}? Correct it under “About this run”.`
        : 'Correct it under “About this run”, or your height if that is wrong.',
  };
}

function implausible({ level, measures }: Extract<Notice, { id: 'implausible' }>): NoticeWords {
  const names = measures.map((id) => measureWords[id].name.toLowerCase()).join(', ');
  return level === 'stop'
    ? {
        sentence: `What came out is more than a body can do (${names}), so this video was misread and no number is shown.`,
        remedy:
          'Correct the camera’s view under “About this run” if it is wrong, or film one runner straight from one side.',
      }
    : {
        sentence: `What came out is more than a body can do (${names}), so that number is not shown.`,
        remedy: 'Watch whether the drawn body follows you. If it does not, film again in better light.',
      };
}

function duration(seconds: number): string {
  return seconds < 10 ? unbroken(`${formatNumber(seconds, 1)} s`) : formatDuration(seconds);
}

function percent(share: number): string {
  return unbroken(`${Math.round(share * 100)} %`);
}

function partsText(parts: readonly FilmPart[]): string {
  if (parts.length <= 3)
    return parts.map(({ from, to }) => `${formatNumber(from, 1)} to ${formatNumber(to, 1)} s`).join(' and ');
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return `${parts.length} parts, ${Math.round(seconds)} s in all,`;
}
