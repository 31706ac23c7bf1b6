import type { FilmError } from '../../workers/shared/filmError.ts';
import type { Problem } from './problem.ts';

const playable = 'Choose an MP4, MOV, WebM or MKV video with H.264, VP8, VP9 or AV1.';

/** What to tell the person about a film that can't be read. */
export function filmProblem(error: FilmError): Problem {
  switch (error.kind) {
    case 'noAccess':
      return {
        title: 'This video can’t be opened',
        sentence:
          'The browser does not get at it: it may be a folder, or the file was moved, renamed or not downloaded yet.',
        remedy: 'Choose the video file itself once more.',
      };
    case 'notAFilm':
      return { title: 'This is not a video', sentence: 'Lope could not find a video in this file.', remedy: playable };
    case 'corrupt':
      return {
        title: 'This video is damaged',
        sentence: 'The file is damaged or incomplete, so it can’t be read.',
        remedy: 'Copy it from the phone or camera again, or export it again, and choose the new file.',
      };
    case 'insecure':
      return {
        title: 'Videos need a secure address',
        sentence: 'Browsers only read videos on pages that start with https, or on pages from this computer itself.',
        remedy: 'Open Lope at its https address. The video is fine.',
      };
    case 'codecUnsupported':
      return codecProblem(error.codec ?? 'an unknown format');
    case 'audioOnly':
      return {
        title: 'There is no picture in this file',
        sentence: 'The file has sound only.',
        remedy: `Choose the video itself. ${playable}`,
      };
    case 'tooFewFrames':
      return {
        title: 'Nothing moves in this video',
        sentence: 'It has fewer than two frames.',
        remedy: 'Film about 20 seconds of steady running and choose that video.',
      };
  }
}

/** What every browser that Lope names can play, unless it was built without. */
const usualCodecs: readonly string[] = ['H.264', 'VP8', 'VP9', 'AV1'];

function codecProblem(codec: string): Problem {
  const isHevc = codec.startsWith('HEVC');
  const title = 'This browser can’t play this video';
  if (usualCodecs.includes(codec)) {
    return {
      title,
      sentence: `The video is in ${codec}, which most browsers can play, but this one can’t.`,
      remedy: 'The video is fine: open Lope in another browser, such as Chrome, Edge, Firefox or Safari.',
    };
  }
  return {
    title,
    sentence: `The video is in ${codec}, which this browser can’t read.`,
    remedy: isHevc
      ? 'On an iPhone choose Settings › Camera › Formats › Most Compatible before filming, or send the video to yourself as H.264 (Photos › Share › Options › Most Compatible). Or open Lope in Safari.'
      : playable,
  };
}
