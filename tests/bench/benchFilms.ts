import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';

/** Where films of a runner may lie, the best first: real ones beside the project, then the project's own. */
const folders = ['../shared/clips', 'public/sample', 'tests/fixtures/films'];
const preferred = 'treadmill-right-60fps.mp4';

/** A film to measure with, and how it came about. */
export interface BenchFilm {
  readonly name: string;
  readonly path: string;
}

/** What a film is to be like. */
interface FilmForm {
  /** Its shorter side, pixels. */
  readonly short: number;
  /** Frames a second. */
  readonly rate: number;
  readonly seconds: number;
}

/**
 * One film of a runner at 720p and at 1080p, six seconds at 30 frames/s, in `folder`. An empty list when there is no
 * film or no ffmpeg to scale one.
 */
export function benchFilms(folder: string): BenchFilm[] {
  return [720, 1080].flatMap((short) => benchFilm(folder, { short, rate: 30, seconds: 6 }) ?? []);
}

/**
 * A film of a runner, H.264 with a key frame every second as phones write it, in `folder`; a source that is shorter
 * begins again. Null when there is no film or no ffmpeg to scale one.
 */
export function benchFilm(folder: string, { short, rate, seconds }: FilmForm): BenchFilm | null {
  const films = folders.flatMap((place) => {
    const path = join(projectRoot, place);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith('.mp4'))
          .map((name) => join(path, name))
      : [];
  });
  const source = films.find((path) => path.endsWith(preferred)) ?? films[0];
  if (!source || !hasFfmpeg()) return null;
  const name = rate === 30 ? `${short}p` : `${short}p${rate}`;
  const path = join(folder, `${name}.mp4`);
  const scale = `scale='if(gt(iw,ih),-2,${short})':'if(gt(iw,ih),${short},-2)'`;
  const frames = ['-r', String(rate), '-g', String(rate), '-pix_fmt', 'yuv420p', '-an'];
  const encode = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', ...frames];
  const read = ['-stream_loop', '-1', '-i', source, '-t', String(seconds)];
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...read, '-vf', scale, ...encode, path]);
  return { name, path };
}

function hasFfmpeg(): boolean {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
