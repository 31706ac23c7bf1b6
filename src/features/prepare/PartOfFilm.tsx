import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import { Button } from '../../components/Button.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RangeSlider } from '../../components/RangeSlider.tsx';
import type { Stretch } from '../../gait/byHand/corrections.ts';
import { formatDuration } from '../../language/formats.ts';
import { formatNumber } from '../../language/number.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import styles from './PartOfFilm.module.css';
import { useEndPicture } from './useEndPicture.ts';

interface PartOfFilmProps {
  readonly film: File;
  readonly facts: FilmFacts;
  readonly turn: QuarterTurn;
  /** Seconds of the film as it plays; null: all of it. */
  readonly part: Stretch | null;
  readonly onPart: (part: Stretch | null) => void;
}

/** Shorter parts hold no two steps of a foot, seconds. */
const least = 1;
const step = 0.1;
/** So much is enough for every number, seconds. */
const enough = 20;
/** From this length on twenty seconds of it are offered. */
const longFrom = 2 * enough;

/** Which part of the film is to be looked at: two handles, two fields that do the same, and both ends as pictures. */
export function PartOfFilm({ film, facts, turn, part, onPart }: PartOfFilmProps) {
  const { part: words } = prepareWords;
  const { firstTimestamp: first, lastTimestamp: last } = facts;
  const length = last - first;
  const from = (part?.from ?? first) - first;
  const to = (part?.to ?? last) - first;
  const startPicture = useEndPicture(film, turn, part?.from ?? null);
  const endPicture = useEndPicture(film, turn, part?.to ?? null);
  if (length < 2 * least) return null;
  const set = (nextFrom: number, nextTo: number) => {
    const isWhole = nextFrom <= 0 && nextTo >= length - step / 2;
    onPart(isWhole ? null : { from: first + nextFrom, to: Math.min(last, first + nextTo) });
  };
  const seconds = (value: number) => words.seconds(formatNumber(value, 1));
  return (
    <details className={styles.part} open={length > longFrom || part !== null}>
      <summary>{words.title}</summary>
      <div className={styles.body}>
        <p>{words.why}</p>
        <RangeSlider
          labels={[words.begins, words.ends]}
          value={[from, to]}
          min={0}
          max={length}
          step={step}
          least={least}
          valueText={seconds}
          onChange={([low, high]) => set(low, high)}
        />
        <div className={styles.ends}>
          <End picture={startPicture} name={words.beginsPicture}>
            <NumberField
              label={words.from}
              unit={words.unit}
              value={from}
              min={0}
              max={to - least}
              decimals={1}
              isNeeded
              outOfRange={words.wrong(0, to - least)}
              onChange={(next) => next !== null && set(next, to)}
            />
          </End>
          <End picture={endPicture} name={words.endsPicture}>
            <NumberField
              label={words.to}
              unit={words.unit}
              value={to}
              min={from + least}
              max={length + step}
              decimals={1}
              isNeeded
              outOfRange={words.wrong(from + least, length)}
              onChange={(next) => next !== null && set(from, next)}
            />
          </End>
        </div>
        <p role="status" className={styles.share}>
          {part ? words.share(formatDuration(to - from), formatDuration(length)) : words.all(formatDuration(length))}
        </p>
        <div className={styles.buttons}>
          {length > longFrom && (
            <Button size="small" onClick={() => set((length - enough) / 2, (length + enough) / 2)}>
              {words.twenty}
            </Button>
          )}
          <Button size="small" disabled={part === null} onClick={() => onPart(null)}>
            {words.whole}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface EndProps {
  readonly picture: string | null;
  readonly name: string;
  readonly children: React.ReactNode;
}

function End({ picture, name, children }: EndProps) {
  return (
    <div className={styles.end}>
      {children}
      {picture && <img src={picture} alt={name} />}
    </div>
  );
}
