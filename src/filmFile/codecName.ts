import type { InputVideoTrack } from 'mediabunny';

/** Names that people and export dialogs use. */
const names: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'HEVC (H.265)',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'Apple ProRes',
  // What containers call the codecs that WebCodecs has no name for.
  mp4v: 'MPEG-4 Part 2',
  'V_MPEG4/ISO/ASP': 'MPEG-4 Part 2',
  'V_MPEG4/ISO/SP': 'MPEG-4 Part 2',
  V_MPEG2: 'MPEG-2',
  V_MPEG1: 'MPEG-1',
  V_THEORA: 'Theora',
  V_PRORES: 'Apple ProRes',
  s263: 'H.263',
  jpeg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
  V_MJPEG: 'Motion JPEG',
  dvh1: 'Dolby Vision (HEVC)',
  dvhe: 'Dolby Vision (HEVC)',
};

/** The codec of a film's picture in words a person knows; the container's own code where nobody has named it. */
export async function codecName(track: InputVideoTrack): Promise<string> {
  const codec = await track.getCodec();
  const code = codec ?? (await track.getInternalCodecId());
  if (typeof code !== 'string' && typeof code !== 'number') return 'unknown';
  return names[code] ?? String(code);
}
