import { expose } from 'comlink';
import type { AnnotateWorkerApi } from '../shared/annotateWorkerApi.ts';
import { annotateFilm } from './annotateFilm.ts';

const api: AnnotateWorkerApi = { annotate: annotateFilm };

expose(api);
