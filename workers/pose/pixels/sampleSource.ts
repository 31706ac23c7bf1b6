import type { VideoSample } from 'mediabunny';
import type { PictureSize } from '../../shared/pictureSize.ts';
import type { CropSource } from './cropPixels.ts';
import type { PixelBlock, YuvBlock } from './pixelBlock.ts';
import type { Rectangle } from './rectangle.ts';

let bytes = new Uint8Array(0);

/** Bytes that the next read overwrites: one block is in use at a time. */
function reuse(length: number): Uint8Array {
  if (bytes.length < length) bytes = new Uint8Array(length);
  return bytes.subarray(0, length);
}

/**
 * A decoded frame as a source of crops; the sample stays the caller's to close. Where the decoder left luma and colour
 * planes (every software decoder, most hardware ones), only the rectangle's bytes are copied and nothing is converted.
 *
 * @param size of the film's picture; a frame stored in other pixels is brought to it.
 */
export function sampleSource(sample: VideoSample, size: PictureSize): CropSource {
  const { visibleRect } = sample;
  const [width, height] = sample.rotation % 180 === 0 ? [size.width, size.height] : [size.height, size.width];
  if (sample.flip || width !== visibleRect.width || height !== visibleRect.height) return drawnSource(sample, size);
  const hasPlanes = sample.format === 'I420' || sample.format === 'NV12';
  return {
    width: visibleRect.width,
    height: visibleRect.height,
    turn: sample.rotation,
    hasPlanes,
    read: (rectangle) => (hasPlanes ? readPlanes(sample, rectangle) : readRgba(sample, rectangle)),
  };
}

function place({ visibleRect }: VideoSample, { left, top, width, height }: Rectangle) {
  return {
    rect: { x: visibleRect.left + left, y: visibleRect.top + top, width, height },
    block: { left, top, width, height, pictureWidth: visibleRect.width, pictureHeight: visibleRect.height },
  };
}

async function readPlanes(sample: VideoSample, rectangle: Rectangle): Promise<PixelBlock> {
  const { rect, block } = place(sample, rectangle);
  const data = reuse(sample.allocationSize({ rect }));
  const [luma, first, second] = await sample.copyTo(data, { rect });
  const interleaved = sample.format === 'NV12';
  const plane = (layout: PlaneLayout, step = 1) => ({ data, offset: layout.offset, stride: layout.stride, step });
  const u = plane(first, interleaved ? 2 : 1);
  return {
    kind: 'yuv',
    ...block,
    y: plane(luma),
    u,
    v: interleaved ? { ...u, offset: u.offset + 1 } : plane(second),
    matrix: matrix(sample.colorSpace.matrix, block.pictureHeight),
    fullRange: sample.colorSpace.fullRange ?? false,
  };
}

/** The browser's conversion to RGB: hardware textures, 10-bit films, pictures that were RGB from the start. */
async function readRgba(sample: VideoSample, rectangle: Rectangle): Promise<PixelBlock> {
  const { rect, block } = place(sample, rectangle);
  const data = reuse(4 * block.width * block.height);
  try {
    await sample.copyTo(data, { rect, format: 'RGBA' });
    return { kind: 'rgba', ...block, data, stride: 4 * block.width };
  } catch {
    // Older browsers can't convert while copying; a canvas can.
    const frame = sample.toVideoFrame();
    try {
      const context = canvasContext(block.width, block.height);
      context.drawImage(frame, block.left, block.top, block.width, block.height, 0, 0, block.width, block.height);
      const { data } = context.getImageData(0, 0, block.width, block.height);
      return { kind: 'rgba', ...block, data, stride: 4 * block.width };
    } finally {
      frame.close();
    }
  }
}

/** Mirrored films and films of oblong pixels, which are rare: the whole picture is drawn upright first. */
function drawnSource(sample: VideoSample, { width, height }: PictureSize): CropSource {
  const context = canvasContext(width, height);
  sample.draw(context, 0, 0, width, height);
  return {
    width,
    height,
    turn: 0,
    hasPlanes: false,
    async read(rectangle) {
      const { left, top } = rectangle;
      const { data } = context.getImageData(left, top, rectangle.width, rectangle.height);
      const block = { ...rectangle, pictureWidth: width, pictureHeight: height };
      return { kind: 'rgba', ...block, data, stride: 4 * rectangle.width };
    },
  };
}

function canvasContext(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser offers no canvas to read a frame with.');
  return context;
}

/** A film that does not say is taken as browsers take it: standard definition in BT.601, more in BT.709. */
function matrix(named: string | null, height: number): YuvBlock['matrix'] {
  if (named === 'bt709') return 'bt709';
  if (named === 'bt2020-ncl') return 'bt2020';
  if (named === 'smpte170m' || named === 'bt470bg') return 'bt601';
  return height >= 720 ? 'bt709' : 'bt601';
}
