import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { FilmResult } from '../../../src/engine/film/filmJobState.ts';
import { Keypoint, keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { measurementOf } from '../../unit/heuristics/measurementOf.ts';
import { numberedFilmSize } from './player/numberedFilm.ts';

/** Frames, seconds: uneven as a phone's, first one above 0. */
export const madeTimes = Float64Array.from({ length: 120 }, (_, i) => 0.2 + i / 30 + (i % 3) * 0.002);

/** A body in the middle of the picture. Its left shoulder lies at x = frame number, for tests that look for it. */
function madeTrack(): PoseTrack {
  const { width, height } = numberedFilmSize;
  const row = (of: (keypoint: number, frame: number) => number) =>
    Array.from({ length: keypointCount }, (_, k) => Float64Array.from(madeTimes, (_, i) => of(k, i)));
  return {
    width,
    height,
    times: madeTimes.slice(),
    x: row((k, i) => (k === Keypoint.leftShoulder ? i : 120 + 2 * k)),
    y: row((k) => 40 + 5 * k),
    score: row((k) => (k === Keypoint.leftElbow ? 0.2 : 0.9)),
    world: { x: row((k) => k / 100), y: row((_, i) => i / 100), z: row((k) => -k / 100) },
  };
}

/** When each foot lands in it, seconds. */
export const madeLandings = [0.5, 0.85, 1.2, 1.55, 1.9, 2.25, 2.6, 2.95] as const;

/** A result with every kind of verdict in it: in range, watch, change, for information, can't tell. */
export function madeResult(changes: Partial<RunAnalysis> = {}): FilmResult {
  const track = madeTrack();
  const { width, height } = numberedFilmSize;
  return {
    track,
    smoothed: track,
    analysis: {
      format: 'run-analysis',
      version: 1,
      gait: 'running',
      view: 'left-side',
      direction: 'left',
      timeScale: 1,
      parts: [],
      contacts: madeLandings.map((initialContact, i) => ({
        side: i % 2 === 0 ? 'left' : 'right',
        initialContact,
        toeOff: i === 3 ? null : initialContact + 0.24,
        strike: i % 2 === 0 ? 'rearfoot' : null,
        quality: 0.9,
      })),
      metrics: {
        forwardLean: measurementOf({ samples: [{ time: 1, side: null, value: 10 }] }),
        headPosition: measurementOf({
          value: 27,
          status: 'fix',
          referenceRange: { low: null, high: 15 },
          evidenceTime: 1.9,
          samples: [{ time: 1.9, side: null, value: 27 }],
        }),
        overstride: measurementOf({
          value: 0.22,
          unit: 'fraction of leg length',
          uncertainty: 0.03,
          status: 'watch',
          referenceRange: { low: null, high: 0.18 },
          evidenceTime: 2.6,
          samples: [{ time: 2.6, side: 'left', value: 0.22 }],
        }),
        strideLength: measurementOf({
          value: 2.1,
          unit: 'm',
          status: 'info',
          referenceRange: null,
          reason: { kind: 'estimatedSpeed', source: 'bodyProportions' },
        }),
        armCrossover: measurementOf({
          value: null,
          uncertainty: null,
          unit: 'fraction of shoulder width',
          status: 'unavailable',
          referenceRange: null,
          evidenceTime: null,
          reason: { kind: 'wrongView', view: 'left-side' },
        }),
        cadence: measurementOf({ value: 171.4, unit: 'steps/min', referenceRange: { low: 155, high: null } }),
      },
      findings: [
        { metric: 'overstride', end: 'high', severity: 0.7, evidenceTime: 2.6, together: [], quickenFrom: null },
        { metric: 'headPosition', end: 'high', severity: 0.5, evidenceTime: 1.9, together: [], quickenFrom: null },
      ],
      strength: { metric: 'cadence' },
      notices: [{ id: 'lowFrameRate', level: 'info', framesPerSecond: 30 }],
      cameraRollDegrees: null,
      symmetry: [],
      drift: [],
      scale: { metresPerPixel: 0.01, source: 'height', relativeError: 0.05 },
      standing: null,
      people: 1,
      suspectedTimeScale: null,
      ...changes,
    },
    facts: {
      width,
      height,
      rotation: 0,
      firstTimestamp: madeTimes[0],
      lastTimestamp: madeTimes[madeTimes.length - 1],
      frameCount: madeTimes.length,
      bestGuessFrameRate: 30,
      codec: 'VP9',
      hasAudio: false,
    },
    said: { speedKmh: 10, heightCm: null },
    cameraRoll: { degrees: 1.5, error: 0.4 },
    file: { pictures: 120, unreadable: 3, isCutShort: true, missingSeconds: 2.5, isInterlaced: false },
    model: 'full',
    backend: 'wasm',
  };
}
