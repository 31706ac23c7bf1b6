import { expose, transfer } from 'comlink';
import type { FilmWorkerApi } from '../shared/filmWorkerApi.ts';
import { filmPicture } from './filmPicture.ts';
import { probeFilm } from './probeFilm.ts';

const api: FilmWorkerApi = {
  async probe(film) {
    const probed = await probeFilm(film);
    return 'error' in probed ? probed : transfer(probed, [probed.firstPicture]);
  },
  picture: filmPicture,
};

expose(api);
