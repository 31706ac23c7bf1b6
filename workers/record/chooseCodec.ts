import { canEncodeVideo } from 'mediabunny';

/** In order of choice: H.264 plays everywhere and phones have hardware for it; the others are free software. */
const codecs = [
  ['avc', 'H.264'],
  ['vp9', 'VP9'],
  ['vp8', 'VP8'],
] as const;

/** A codec that this browser can make films with. */
export interface RecordingCodec {
  readonly codec: (typeof codecs)[number][0];
  readonly name: (typeof codecs)[number][1];
}

/** The first codec that this browser can encode at this size, or null when there is none. */
export async function chooseCodec(
  width: number,
  height: number,
  bitsPerSecond: number,
): Promise<RecordingCodec | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  for (const [codec, name] of codecs) {
    if (await canEncodeVideo(codec, { width, height, bitrate: bitsPerSecond, latencyMode: 'realtime' })) {
      return { codec, name };
    }
  }
  return null;
}
