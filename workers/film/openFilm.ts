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
import type { FilmError, FilmErrorKind } from '../shared/filmError.ts';
import { codecName } from './codecName.ts';

/** Sound formats are here so that a recording of sound can be called one. */
const formats = [MP4, QTFF, MATROSKA, WEBM, MPEG_TS, OGG, MP3, WAVE, FLAC, ADTS];

/** A film whose picture this browser can decode. Whoever opened it disposes `input`. */
export interface OpenFilm {
  readonly input: Input;
  readonly track: InputVideoTrack;
}

/** Opens a film's file as far as its first track of pictures; no frame is decoded. */
export async function openFilm(film: Blob): Promise<OpenFilm | { readonly error: FilmError }> {
  const input = new Input({ source: new BlobSource(film), formats });
  const fail = (kind: FilmErrorKind, codec: string | null = null) => {
    input.dispose();
    return { error: { kind, codec } };
  };
  if (!(await input.canRead())) return fail('notAFilm');
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track) return fail((await input.getPrimaryAudioTrack()) ? 'audioOnly' : 'corrupt');
    if (!(await track.canDecode())) return fail('codecUnsupported', await codecName(track));
    return { input, track };
  } catch {
    return fail('corrupt');
  }
}
