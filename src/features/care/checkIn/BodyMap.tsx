import { useEffect, useRef } from 'react';
import { type BodySpot, bodySpots } from '../../../care/diary/bodySpot.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { bodyMapWords, spotInWords } from '../../../language/care/bodyWords.ts';
import styles from './BodyMap.module.css';
import { backShapes, bodyPicture, frontShapes, headPath } from './bodyShapes.ts';

interface BodyMapProps {
  readonly label: string;
  readonly value: readonly BodySpot[];
  readonly onChange: (value: readonly BodySpot[]) => void;
}

/**
 * A body to point at, front and back. The drawing is for pointer and touch; the list below it holds the same places as
 * checkboxes, for the keyboard, for screen readers and for whoever can't hit a shin.
 */
export function BodyMap({ label, value, onChange }: BodyMapProps) {
  const chosen = new Set(value);
  const toggle = (spot: BodySpot) =>
    onChange(chosen.has(spot) ? value.filter((other) => other !== spot) : [...value, spot]);
  return (
    <fieldset className={styles.map}>
      <legend>{label}</legend>
      <p className={styles.hint} aria-hidden="true">
        {bodyMapWords.hint}
      </p>
      <div className={styles.pictures} aria-hidden="true">
        <Body side="front" chosen={chosen} onToggle={toggle} />
        <Body side="back" chosen={chosen} onToggle={toggle} />
      </div>
      <p className={styles.chosen} aria-live="polite">
        {value.length === 0 ? bodyMapWords.none : value.map(spotInWords).join(' · ')}
      </p>
      <Disclosure summary={bodyMapWords.list} quiet>
        <div className={styles.list}>
          {bodySpots.map((spot) => (
            <label key={spot}>
              <input type="checkbox" checked={chosen.has(spot)} onChange={() => toggle(spot)} />
              {spotInWords(spot)}
            </label>
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

interface BodyProps {
  readonly side: 'front' | 'back';
  readonly chosen: ReadonlySet<BodySpot>;
  readonly onToggle: (spot: BodySpot) => void;
}

function Body({ side, chosen, onToggle }: BodyProps) {
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const svg = picture.current;
    const tap = ({ target }: Event) => {
      const spot = (target as Element).getAttribute('data-spot');
      if (spot) onToggle(spot as BodySpot);
    };
    svg?.addEventListener('click', tap);
    return () => svg?.removeEventListener('click', tap);
  }, [onToggle]);
  const { width, height } = bodyPicture;
  // Who faces the viewer has the left arm on the viewer's right.
  const [onRight, onLeft] = side === 'front' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const shape = (spot: string, path: string, transform?: string) => (
    <path
      key={spot}
      d={path}
      transform={transform}
      data-spot={spot}
      className={chosen.has(spot as BodySpot) ? styles.chosenShape : styles.shape}
    />
  );
  return (
    <figure className={styles.body}>
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={headPath} className={styles.head} />
        {(side === 'front' ? frontShapes : backShapes).flatMap(({ part, path, isPaired }) =>
          isPaired
            ? [shape(`${part}-${onRight}`, path), shape(`${part}-${onLeft}`, path, `matrix(-1 0 0 1 ${width} 0)`)]
            : [shape(part, path)],
        )}
        <text x="22" y="60" className={styles.letter}>
          {bodyMapWords[onLeft]}
        </text>
        <text x="178" y="60" className={styles.letter}>
          {bodyMapWords[onRight]}
        </text>
      </svg>
      <figcaption>{bodyMapWords[side]}</figcaption>
    </figure>
  );
}
