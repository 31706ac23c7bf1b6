import { expose, transfer } from 'comlink';
import { type OpenFilm, openFilm } from '../../src/filmFile/openFilm.ts';
import type { FramesWorkerApi } from '../shared/framesWorkerApi.ts';
import { FrameStretch } from './frameStretch.ts';

let opened: { readonly film: OpenFilm; readonly times: Float64Array } | null = null;
let stretch: FrameStretch | null = null;

const api: FramesWorkerApi = {
  async open(blob, turn, times) {
    const film = await openFilm(blob, turn);
    if ('error' in film) throw new Error(`The film can’t be opened: ${film.error.kind}.`);
    opened = { film, times };
  },

  begin(index) {
    if (!opened) throw new Error('The frames worker was asked for frames before it was given a film.');
    stretch = new FrameStretch(opened.film, opened.times, index, stretch?.leave());
  },

  async next(wish) {
    if (!stretch) throw new Error('The frames worker was asked for a frame before it was told where to begin.');
    const given = await stretch.next(wish);
    return typeof given === 'object' && given.picture ? transfer(given, [given.picture]) : given;
  },

  async close() {
    await stretch?.leave();
    opened?.film.input.dispose();
    stretch = null;
    opened = null;
  },
};

expose(api);
