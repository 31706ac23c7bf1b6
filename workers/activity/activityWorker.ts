import { expose } from 'comlink';
import { readFit } from '../../src/careFiles/readFit.ts';
import type { ActivityWorkerApi } from '../shared/activityWorkerApi.ts';

const api: ActivityWorkerApi = { readFit };

expose(api);
