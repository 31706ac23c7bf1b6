import { expose, transfer } from 'comlink';
import type { FilmWorkerApi } from '../shared/filmWorkerApi.ts';
import { filmPicture } from './filmPicture.ts';
import { probeFilm } from './probeFilm.ts';

const api: FilmWorkerApi = {
  async probe(film, turn) {
    const probed = await probeFilm(film, turn);
    return 'error' in probed ? probed : transfer(probed, [probed.firstPicture]);
  },
  picture: filmPicture,
};

expose(api);
