import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, QUALITY_HIGH } from 'mediabunny';

/** Blocks in a row; block b is white when bit b of the frame's number is set. */
const bits = 8;

/** Size of the film that `numberedFilm` makes. */
export const numberedFilmSize = { width: 320, height: 240 } as const;

/** A film in which every picture shows its own number, so that a test can read which one is on the screen. */
export async function numberedFilm(times: Float64Array): Promise<File> {
  const { width, height } = numberedFilmSize;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No 2-D canvas.');
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec: 'vp9', bitrate: QUALITY_HIGH, keyFrameInterval: 1 });
  output.addVideoTrack(source);
  await output.start();
  for (let i = 0; i < times.length; i++) {
    context.fillStyle = '#000000';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#ffffff';
    for (let bit = 0; bit < bits; bit++) {
      if ((i >> bit) & 1) context.fillRect((bit * width) / bits, 0, width / bits, height);
    }
    const gap = (times[i + 1] ?? 2 * times[i] - times[i - 1]) - times[i];
    await source.add(times[i], gap);
  }
  await output.finalize();
  const { buffer } = output.target as BufferTarget;
  if (!buffer) throw new Error('No film was written.');
  return new File([buffer], 'numbered.mp4', { type: 'video/mp4' });
}

/** The number that a shown picture carries. */
export function readNumber(picture: CanvasImageSource, width: number, height: number): number {
  const canvas = new OffscreenCanvas(bits, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2-D canvas.');
  context.drawImage(picture, 0, height * 0.4, width, height * 0.2, 0, 0, bits, 1);
  const { data } = context.getImageData(0, 0, bits, 1);
  let number = 0;
  for (let bit = 0; bit < bits; bit++) if (data[4 * bit] > 127) number |= 1 << bit;
  return number;
}
