import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  Conversion,
  getFirstEncodableVideoCodec,
  Input,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoSample,
} from 'mediabunny';
import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import { overlayWords } from '../../src/language/overlayWords.ts';
import { wholeRunLine } from '../../src/language/wholeRunLine.ts';
import { nearestFrame } from '../../src/overlay/nearestFrame.ts';
import { overlayShapes } from '../../src/overlay/overlayShapes.ts';
import { overlayTheme } from '../../src/overlay/overlayTheme.ts';
import { paintShapes } from '../../src/overlay/paintShapes.ts';
import type { Shape } from '../../src/overlay/shape.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';

/** Everything that belongs on a film that is shown to somebody else. */
const layers = { skeleton: true, trunk: true, head: true, arms: true, feet: true } as const;

/** The overlay's line widths and letters are made for a picture about this many pixels wide. */
const designWidth = 640;

/**
 * Writes the overlay into every frame of a film.
 *
 * @returns an MP4 in the first codec that this browser encodes (H.264, else VP9, AV1), without sound.
 */
export async function annotateFilm(
  film: Blob,
  smoothed: PoseTrack,
  analysis: RunAnalysis,
  onProgress: (share: number) => void,
): Promise<Blob> {
  using input = new Input({ source: new BlobSource(film), formats: ALL_FORMATS });
  const { width, height } = smoothed;
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'av1'], { width, height });
  if (!codec) throw new Error('This browser can’t write films.');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser can’t draw off the page.');
  const corner = wholeRunLabel(analysis);
  const draw = (sample: VideoSample) => {
    sample.draw(context, 0, 0, width, height);
    const frame = nearestFrame(smoothed.times, sample.timestamp);
    paintShapes(context, [...corner, ...overlayShapes(smoothed, analysis, frame, layers, overlayWords)], overlayTheme, {
      width,
      height,
      scale: 1,
      unit: Math.max(1, Math.min(width, height) / designWidth),
    });
    return canvas;
  };
  const conversion = await Conversion.init({
    input,
    output,
    video: {
      codec,
      quality: QUALITY_HIGH,
      forceTranscode: true,
      allowTransformationMetadata: false,
      process: draw,
      processedWidth: width,
      processedHeight: height,
    },
    audio: { discard: true },
  });
  conversion.onProgress = onProgress;
  await conversion.execute();
  if (!target.buffer) throw new Error('The film could not be written.');
  return new Blob([target.buffer], { type: 'video/mp4' });
}

/** The run's own numbers in the corner: the page beside which “now” explains itself doesn't go with the film. */
function wholeRunLabel(analysis: RunAnalysis): readonly Shape[] {
  const text = wholeRunLine(analysis);
  return text ? [{ kind: 'label', role: 'label', at: [0, 0], text, align: 'start' }] : [];
}
