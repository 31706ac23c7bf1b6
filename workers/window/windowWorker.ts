import { expose } from 'comlink';
import type { Said } from '../../src/analysis/said.ts';
import { readWindow } from '../../src/live/readWindow.ts';
import { RollingWindow } from '../../src/live/rollingWindow.ts';
import { staticTrialOf } from '../../src/live/staticTrialOf.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';
import type { WindowWorkerApi } from '../shared/windowWorkerApi.ts';

/** Numbers come from this many seconds: about ten strides, and a change of form shows within a few. */
const windowSeconds = 8;

let frames = new RollingWindow(windowSeconds);
let size = { width: 0, height: 0 };
let said: Said = {};
let brightness: number | null = null;
let model: PoseModel | null = null;

const api: WindowWorkerApi = {
  begin(width, height, given) {
    frames = new RollingWindow(windowSeconds);
    size = { width, height };
    said = given;
  },

  watchWith(next) {
    model = next;
  },

  add(frame, luma) {
    frames.add(frame);
    if (luma !== null) brightness = luma;
  },

  stand(from, to) {
    const standing = staticTrialOf(frames, size.width, size.height, from, to);
    if (standing) said = { ...said, standing };
    return standing;
  },

  read: (runFrom) => readWindow(frames, { ...size, said, brightness, model }, runFrom),
};

expose(api);
