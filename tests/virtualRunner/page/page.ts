import { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Mp4OutputFormat, Output } from 'mediabunny';
import { overlayTheme } from '../../../src/overlay/overlayTheme.ts';
import { paintShapes } from '../../../src/overlay/paintShapes.ts';
import type { Shape } from '../../../src/overlay/shape.ts';
import type { FilmRequest } from './filmRequest.ts';
import { filmScene } from './filmScene.ts';
import type { HumanFilmRequest } from './human/humanFilmRequest.ts';
import { humanScene } from './human/humanScene.ts';

declare global {
  interface Window {
    /** Draws and encodes a whole film; resolves with the MP4's bytes as base64 and its codec. */
    renderFilm(request: FilmRequest | HumanFilmRequest): Promise<{ readonly base64: string; readonly codec: string }>;
    /** Draws one moment, as a PNG data URL. */
    renderPicture(request: FilmRequest | HumanFilmRequest, time: number): Promise<string>;
    /** Draws one moment and shapes over it, as a WebP data URL. */
    renderMeasure(request: FilmRequest, time: number, shapes: readonly Shape[]): string;
  }
}

const sceneOf = async (request: FilmRequest | HumanFilmRequest) =>
  'rig' in request ? await humanScene(request) : filmScene(request);

window.renderPicture = async (request, time) => {
  const scene = await sceneOf(request);
  scene.draw(time);
  const url = scene.canvas.toDataURL('image/png');
  scene.dispose();
  return url;
};

window.renderMeasure = (request, time, shapes) => {
  const scene = filmScene(request);
  scene.draw(time);
  const canvas = document.createElement('canvas');
  const { width, height } = scene.canvas;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(scene.canvas, 0, 0);
  paintShapes(context, shapes, overlayTheme, { width, height, scale: 1, unit: 1.6 });
  scene.dispose();
  return canvas.toDataURL('image/webp', 0.85);
};

window.renderFilm = async (request) => {
  const { camera, timing, bitrate } = request;
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'av1'], {
    width: camera.width,
    height: camera.pictureHeight,
    bitrate,
  });
  if (!codec) throw new Error('This browser encodes neither H.264, VP9 nor AV1.');
  const scene = await sceneOf(request);
  document.body.append(scene.canvas);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new CanvasSource(scene.canvas, { codec, bitrate, keyFrameInterval: 2, latencyMode: 'quality' });
  const { times } = timing;
  output.addVideoTrack(source, { frameRate: Math.round((times.length - 1) / (times[times.length - 1] - times[0])) });
  await output.start();
  for (const [i, time] of times.entries()) {
    scene.draw(time);
    const next = times[i + 1] ?? time + (time - times[i - 1]);
    await source.add(time, next - time);
    if (i % 60 === 0) document.title = `${i} / ${times.length}`;
  }
  await output.finalize();
  scene.canvas.remove();
  scene.dispose();
  const bytes = new Uint8Array(target.buffer!);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return { base64: btoa(binary), codec };
};
