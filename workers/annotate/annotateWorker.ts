import { expose } from 'comlink';
import type { AnnotateWorkerApi } from '../shared/annotateWorkerApi.ts';
import { annotateFilm } from './annotateFilm.ts';
import { drawFrame } from './drawFrame.ts';

const api: AnnotateWorkerApi = { annotate: annotateFilm, drawFrame };

expose(api);
