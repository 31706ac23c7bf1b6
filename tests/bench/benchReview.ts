import { cpus } from 'node:os';
import { serveBuilt } from '../../scripts/serveBuilt.ts';
import { writePoseTrack } from '../../src/poseTrack/writePoseTrack.ts';
import { median } from '../../src/signal/median.ts';
import { filmSubject } from '../accuracy/rig/filmSubject.ts';
import { makeShot } from '../accuracy/rig/makeShot.ts';
import { rigRunners } from '../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../accuracy/rig/virtualSubject.ts';
import { cameras } from '../virtualRunner/cameras.ts';
import { misplaceTrack } from '../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../virtualRunner/sceneTruth.ts';
import { benchFilm } from './benchFilms.ts';
import { type FilmReviewFigures, type PageTime, ReviewBench } from './reviewFigures.ts';

const rates = [30, 60] as const;
const filmSeconds = 10;
const trackSeconds = 20;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/**
 * `npm run bench -- --review [address]`: what a review asks of the page. A run of a 1080p film of ten seconds is opened
 * and played through with overlay and curves, at 30 and at 60 frames a second; 500 kept runs are listed; a run of 20 s
 * is corrected. An address of another build that is served already is measured in the same run, each film in turn.
 *
 * @param folder for the films.
 */
export async function benchReview(folder: string, other: string | null): Promise<void> {
  const server = await serveBuilt();
  const benches = new Map([['this build', new ReviewBench(server.address)]]);
  if (other) benches.set(other, new ReviewBench(other));
  print(`${cpus().length} cores (${cpus()[0]?.model}), medians of ${rounds} rounds\n`);
  try {
    for (const bench of benches.values()) await bench.start();
    for (const rate of rates) {
      const film = benchFilm(folder, { short: 1080, rate, seconds: filmSeconds });
      if (!film) {
        print('No film of a runner and no ffmpeg to scale one: no film is played.\n');
        break;
      }
      for (const [name, bench] of benches) tellFilm(`${film.name}, ${name}`, await bench.film(film.path, rate, rounds));
    }
    const track = trackToCorrect();
    for (const [name, bench] of benches) {
      print(`\n${name}\n`);
      tellOpening('the sample', [await bench.sample()]);
      const { moves, trims } = await bench.corrections(track, rounds);
      line(`new numbers after a landing moved, ${trackSeconds} s at 60 fps`, milliseconds(moves));
      line('new numbers after a trim', milliseconds(trims));
      const { fromAnotherScreen, afterLoading } = await bench.list(rounds);
      line('500 runs listed, from another screen', milliseconds(fromAnotherScreen));
      line('500 runs listed, from loading the page', milliseconds(afterLoading));
    }
  } finally {
    for (const bench of benches.values()) await bench.close();
    await server.close();
  }
}

function tellFilm(name: string, figures: readonly FilmReviewFigures[]): void {
  print(`\n${name}\n`);
  const playing = figures.map((one) => one.playing);
  const leftOut = playing.map(({ frames, shown }) => (100 * (frames - shown)) / frames);
  const of = (read: (one: FilmReviewFigures['playing']) => number) => median(playing.map(read));
  line('pictures shown', `${of(({ shown }) => shown)} of ${playing[0].frames}`);
  line('left out', `${median(leftOut).toFixed(1)} % (${leftOut.map((share) => share.toFixed(1)).join(', ')})`);
  line('playing took', `${of(({ took }) => took).toFixed(2)} s for ${playing[0].lasts.toFixed(2)} s of film`);
  line('tasks of over 50 ms by playing', inWords(playing));
  line('page’s thread a second of playing', pageShare(playing));
  const elsewhere = playing.map((one) => `${(100 * (one.elsewhere ?? Number.NaN)).toFixed(0)} %`);
  line('of the processor, taken by other programs', elsewhere.join(', '));
  tellOpening(
    'opening',
    figures.map(({ opening }) => opening),
  );
}

function tellOpening(what: string, openings: readonly FilmReviewFigures['opening'][]): void {
  line(`${what}: first picture`, milliseconds(openings.map(({ firstPicture }) => firstPicture)));
  line(`${what}: tasks of over 50 ms`, inWords(openings));
  const tasks = median(openings.map((one) => one.tasks));
  line(`${what}: page’s thread`, `${tasks.toFixed(0)} ms of tasks in two seconds after it`);
}

/** Milliseconds of tasks, and of scripts in them, in each second by the clock. */
function pageShare(times: readonly PageTime[]): string {
  const perSecond = (read: (one: PageTime) => number) =>
    median(times.map((one) => (1000 * read(one)) / one.milliseconds)).toFixed(0);
  const whole = perSecond((one) => one.processor ?? Number.NaN);
  const parts = [`${perSecond((one) => one.tasks)} ms of tasks`, `${perSecond((one) => one.scripts)} ms of scripts`];
  return `${parts.join(', ')}; the whole browser’s processor ${whole} ms`;
}

function inWords(times: readonly PageTime[]): string {
  const told = times.map(({ longTasks }) =>
    longTasks.length === 0 ? 'none' : longTasks.map((length) => length.toFixed(0)).join(' + '),
  );
  return `${told.join(' | ')} ms`;
}

function milliseconds(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms (${values.map((value) => value.toFixed(0)).join(', ')})`;
}

function line(what: string, text: string): void {
  print(`  ${what.padEnd(52)}${text}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

/** A virtual runner from the side, as the model would have seen it. */
function trackToCorrect() {
  const subject = virtualSubject('clean', rigRunners.clean, 3, trackSeconds);
  const place = cameras.rightSide;
  const exact = filmSubject(subject, place, makeShot({ frameRate: 60 }, 0, trackSeconds, 1));
  const seen = misplaceTrack(exact, subject.contacts, sceneTruth(place), 0, { seed: 2, filmSpread: 1, noise: 1 });
  return writePoseTrack(seen);
}
