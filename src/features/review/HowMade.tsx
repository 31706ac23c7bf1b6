import { Disclosure } from '../../components/Disclosure.tsx';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import { filmFactsWords } from '../../language/filmFactsWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { workingWords } from '../../language/workingWords.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import styles from './HowMade.module.css';

interface HowMadeProps {
  readonly result: FilmResult;
}

/** Where the numbers come from, for whoever must trust them. */
export function HowMade({ result }: HowMadeProps) {
  const { track, facts, model, backend } = result;
  const frames = track.times.length;
  const found = track.x[Keypoint.leftHip].reduce((count, x) => count + (Number.isNaN(x) ? 0 : 1), 0);
  const { made } = reviewWords;
  const rows = [
    [made.film, filmFactsWords(facts).join(' · ')],
    [made.frames, String(frames)],
    [made.found, frames === 0 ? '–' : made.ofFrames(Math.round((100 * found) / frames))],
    ...(model ? [[made.model, `BlazePose ${model}`] as const] : []),
    ...(backend ? [[made.backend, workingWords.places[backend]] as const] : []),
  ] as const;
  return (
    <Disclosure summary={made.title}>
      <dl className={styles.made}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
