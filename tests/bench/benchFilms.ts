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

/**
 * One film of a runner at 720p and at 1080p, H.264 at 30 frames/s with a key frame every second as phones write it, in
 * `folder`. An empty list when there is no film or no ffmpeg to scale one.
 */
export function benchFilms(folder: string): BenchFilm[] {
  const films = folders.flatMap((place) => {
    const path = join(projectRoot, place);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith('.mp4'))
          .map((name) => join(path, name))
      : [];
  });
  const source = films.find((path) => path.endsWith(preferred)) ?? films[0];
  if (!source || !hasFfmpeg()) return [];
  return [720, 1080].map((short) => {
    const path = join(folder, `${short}p.mp4`);
    const scale = `scale='if(gt(iw,ih),-2,${short})':'if(gt(iw,ih),${short},-2)'`;
    const encode = [
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-crf',
      '20',
      '-r',
      '30',
      '-g',
      '30',
      '-pix_fmt',
      'yuv420p',
      '-an',
    ];
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, '-t', '6', '-vf', scale, ...encode, path]);
    return { name: `${short}p`, path };
  });
}

function hasFfmpeg(): boolean {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
