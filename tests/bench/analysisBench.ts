import { analyseRun } from '../../src/analysis/analyseRun.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import { filmSubject } from '../accuracy/rig/filmSubject.ts';
import { makeShot } from '../accuracy/rig/makeShot.ts';
import { rigRunners } from '../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../accuracy/rig/virtualSubject.ts';
import { cameras } from '../virtualRunner/cameras.ts';
import { misplaceTrack } from '../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../virtualRunner/sceneTruth.ts';

/**
 * `npm run bench:analysis`: how long the analysis of a 20 s track of 60 frames per second takes in Node, best and
 * median after warm-up, and how it grows with the film's length: 1, 2, 4, 8 and 16 times as long. Growth is told by the
 * processor's own time, which hardly depends on what else the machine is doing.
 */
const seconds = 20;
const frameRate = 60;
const lengths = [1, 2, 4, 8, 16];
const warmUps = 5;

function film(camera: 'rightSide' | 'rear', times: number): PoseTrack {
  const subject = virtualSubject('clean', rigRunners.clean, 3, seconds * times);
  const place = cameras[camera];
  const exact = filmSubject(subject, place, makeShot({ frameRate }, 0, seconds * times, 1));
  return misplaceTrack(exact, subject.contacts, sceneTruth(place), 0, { seed: 2, filmSpread: 1, noise: 1 });
}

/** Milliseconds of the clock and of the processor. */
function timed(track: PoseTrack): { readonly clock: number; readonly processor: number } {
  const begun = performance.now();
  const before = process.cpuUsage();
  analyseRun({ track }, { heightCm: 175, speedKmh: 10 });
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - begun, processor: (user + system) / 1000 };
}

for (const camera of ['rightSide', 'rear'] as const) {
  const once = film(camera, 1);
  for (let i = 0; i < warmUps; i += 1) timed(once);
  let first = 0;
  for (const times of lengths) {
    const track = times === 1 ? once : film(camera, times);
    const rounds = Math.max(5, Math.round(24 / times));
    const all = Array.from({ length: rounds }, () => timed(track));
    const sorted = (read: (one: (typeof all)[number]) => number) => all.map(read).sort((a, b) => a - b);
    const clock = sorted((one) => one.clock);
    const processor = sorted((one) => one.processor)[rounds >> 1];
    if (times === 1) first = processor;
    process.stdout.write(
      `${camera}, ${seconds * times} s at ${frameRate} fps: best ${clock[0].toFixed(0)} ms, median ${clock[rounds >> 1].toFixed(0)} ms, processor ${processor.toFixed(0)} ms; ${(processor / first).toFixed(1)} times the work for ${times} times the length\n`,
    );
  }
}
