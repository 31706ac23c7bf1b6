import {
  ADTS,
  BlobSource,
  FLAC,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import type { FilmError, FilmErrorKind } from '../../workers/shared/filmError.ts';
import type { QuarterTurn } from '../poseTrack/quarterTurn.ts';
import { avcSequenceOf } from './avcSequenceOf.ts';
import { codecName } from './codecName.ts';
import { shownParts } from './editList.ts';
import type { ShownPart } from './shownPart.ts';

/** Sound formats are here so that a recording of sound can be called one. */
const formats = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS, OGG, MP3, WAVE, FLAC, ADTS];

/** A film whose picture this browser can decode. Whoever opened it disposes `input`. */
export interface OpenFilm {
  readonly input: Input;
  readonly track: InputVideoTrack;
  /** What players show of the track, in order; at least one part. */
  readonly parts: readonly ShownPart[];
  /** Width of a pixel over its height; null where only the decoder knows. */
  readonly pixelAspect: number | null;
  /** How its pictures are to be turned besides what the file itself asks for. */
  readonly turn: QuarterTurn;
  /** Pictures may consist of two fields, taken one after the other. */
  readonly mayBeInterlaced: boolean;
}

/** Narrower or wider pixels than this are a broken number. */
const narrowestPixel = 1 / 4;

/**
 * Opens a film's file as far as its first track of pictures; no frame is decoded.
 *
 * @param turn of its pictures, for a film that lies on its side or upside down.
 */
export async function openFilm(film: Blob, turn: QuarterTurn = 0): Promise<OpenFilm | { readonly error: FilmError }> {
  const input = new Input({ source: new BlobSource(film), formats });
  const fail = (kind: FilmErrorKind, codec: string | null = null) => {
    input.dispose();
    return { error: { kind, codec } };
  };
  // A folder, and a file that was moved or lies elsewhere, look like any other until they are read.
  const isReadable = await film
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
  if (!isReadable) return fail('noAccess');
  try {
    if (!(await input.canRead())) return fail('notAFilm');
    const track = await input.getPrimaryVideoTrack();
    if (!track) return fail((await input.getPrimaryAudioTrack()) ? 'audioOnly' : 'corrupt');
    if (!(await track.canDecode())) {
      // Over plain http browsers hand out no decoder at all, whatever the format.
      return globalThis.isSecureContext === false ? fail('insecure') : fail('codecUnsupported', await codecName(track));
    }
    const sequence = await avcSequenceOf(track);
    return {
      input,
      track,
      parts: await shownParts(film, track.id),
      pixelAspect: await pixelAspectOf(track, sequence?.pixelAspect ?? null),
      turn,
      mayBeInterlaced: sequence?.mayBeInterlaced ?? false,
    };
  } catch {
    return fail('corrupt');
  }
}

/** What the container says, else the stream. */
async function pixelAspectOf(track: InputVideoTrack, ofStream: number | null): Promise<number | null> {
  const { num, den } = await track.getPixelAspectRatio();
  const ofContainer = num / den;
  const isPlausible = (aspect: number) => aspect > narrowestPixel && aspect < 1 / narrowestPixel;
  if (isPlausible(ofContainer) && ofContainer !== 1) return ofContainer;
  return ofStream !== null && isPlausible(ofStream) ? ofStream : null;
}
