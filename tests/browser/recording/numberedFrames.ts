/** Blocks in a row; block b is white when bit b of the frame's number is set. */
const bits = 12;

/** Size of the frames. */
export const frameSize = { width: 320, height: 240 } as const;

/**
 * What a camera would give: frames that show their own number, thirty a second with jitter, on a clock that does not
 * begin at zero. Every frame that was given is in `given`, so that a test knows what there was to record.
 */
export class NumberedFrames {
  readonly given: { readonly number: number; readonly timestamp: number }[] = [];
  readonly #context: OffscreenCanvasRenderingContext2D;
  #timestamp = 7_654_321;

  constructor(size: { readonly width: number; readonly height: number } = frameSize) {
    this.#context = new OffscreenCanvas(size.width, size.height).getContext('2d', { alpha: false })!;
  }

  /** The next frame; the caller closes it. @param gapMicroseconds since the last one. */
  next(gapMicroseconds = 33_333 + 1000 * ((this.given.length * 7) % 5)): VideoFrame {
    const number = this.given.length;
    const { canvas } = this.#context;
    this.#context.fillStyle = '#000000';
    this.#context.fillRect(0, 0, canvas.width, canvas.height);
    this.#context.fillStyle = '#ffffff';
    for (let bit = 0; bit < bits; bit++) {
      if ((number >> bit) & 1)
        this.#context.fillRect((bit * canvas.width) / bits, 0, canvas.width / bits, canvas.height);
    }
    this.#timestamp += Math.round(gapMicroseconds);
    this.given.push({ number, timestamp: this.#timestamp });
    return new VideoFrame(canvas, { timestamp: this.#timestamp });
  }
}

/** The number that a picture carries. */
export function readFrameNumber(picture: CanvasImageSource, width: number, height: number): number {
  const context = new OffscreenCanvas(bits, 1).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, height * 0.4, width, height * 0.2, 0, 0, bits, 1);
  const { data } = context.getImageData(0, 0, bits, 1);
  let number = 0;
  for (let bit = 0; bit < bits; bit++) if (data[4 * bit] > 127) number |= 1 << bit;
  return number;
}
