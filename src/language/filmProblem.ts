import type { FilmError } from '../../workers/shared/filmError.ts';
import { german } from './filmProblem.de.ts';
import type { Problem } from './problem.ts';
import { spoken } from './spoken.ts';

/** What to tell the person about a film that can't be read. */
export interface FilmProblems {
  readonly noAccess: Problem;
  readonly notAFilm: Problem;
  readonly corrupt: Problem;
  readonly insecure: Problem;
  readonly audioOnly: Problem;
  readonly tooFewFrames: Problem;
  readonly unknownCodec: string;
  /** A codec that most browsers can play. */
  readonly usualCodec: (codec: string) => Problem;
  readonly hevc: (codec: string) => Problem;
  readonly otherCodec: (codec: string) => Problem;
}

const playable = 'Choose an MP4, MOV, WebM or MKV video with H.264, VP8, VP9 or AV1.';
const unplayable = 'This browser can’t play this video';

const english: FilmProblems = {
  noAccess: {
    title: 'This video can’t be opened',
    sentence:
      'The browser does not get at it: it may be a folder, or the file was moved, renamed or not downloaded yet.',
    remedy: 'Choose the video file itself once more.',
  },
  notAFilm: { title: 'This is not a video', sentence: 'Lope could not find a video in this file.', remedy: playable },
  corrupt: {
    title: 'This video is damaged',
    sentence: 'The file is damaged or incomplete, so it can’t be read.',
    remedy: 'Copy it from the phone or camera again, or export it again, and choose the new file.',
  },
  insecure: {
    title: 'Videos need a secure address',
    sentence: 'Browsers only read videos on pages that start with https, or on pages from this computer itself.',
    remedy: 'Open Lope at its https address. The video is fine.',
  },
  audioOnly: {
    title: 'There is no picture in this file',
    sentence: 'The file has sound only.',
    remedy: `Choose the video itself. ${playable}`,
  },
  tooFewFrames: {
    title: 'Nothing moves in this video',
    sentence: 'It has fewer than two frames.',
    remedy: 'Film about 20 seconds of steady running and choose that video.',
  },
  unknownCodec: 'an unknown format',
  usualCodec: (codec) => ({
    title: unplayable,
    sentence: `The video is in ${codec}, which most browsers can play, but this one can’t.`,
    remedy: 'The video is fine: open Lope in another browser, such as Chrome, Edge, Firefox or Safari.',
  }),
  hevc: (codec) => ({
    title: unplayable,
    sentence: `The video is in ${codec}, which this browser can’t read.`,
    remedy:
      'On an iPhone choose Settings › Camera › Formats › Most Compatible before filming, or send the video to yourself as H.264 (Photos › Share › Options › Most Compatible). Or open Lope in Safari.',
  }),
  otherCodec: (codec) => ({
    title: unplayable,
    sentence: `The video is in ${codec}, which this browser can’t read.`,
    remedy: playable,
  }),
};

const problems = spoken({ en: english, de: german });

/** What every browser that Lope names can play, unless it was built without. */
const usualCodecs: readonly string[] = ['H.264', 'VP8', 'VP9', 'AV1'];

/** What to tell the person about a film that can't be read. */
export function filmProblem(error: FilmError): Problem {
  if (error.kind !== 'codecUnsupported') return problems[error.kind];
  const codec = error.codec ?? problems.unknownCodec;
  if (usualCodecs.includes(codec)) return problems.usualCodec(codec);
  return codec.startsWith('HEVC') ? problems.hevc(codec) : problems.otherCodec(codec);
}
