import { Slider as Primitive } from 'radix-ui';
import styles from './RangeSlider.module.css';

interface RangeSliderProps {
  /** Of the lower and the upper handle. */
  readonly labels: readonly [string, string];
  readonly value: readonly [number, number];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The handles keep at least so far apart. */
  readonly least: number;
  /** A value in words, read aloud. */
  readonly valueText: (value: number) => string;
  readonly onChange: (value: readonly [number, number]) => void;
}

/** A part of a line between two handles, by pointer, touch or keyboard. */
export function RangeSlider({ labels, value, min, max, step, least, valueText, onChange }: RangeSliderProps) {
  return (
    <Primitive.Root
      className={styles.root}
      value={[...value]}
      min={min}
      max={max}
      step={step}
      minStepsBetweenThumbs={Math.round(least / step)}
      onValueChange={([low, high]) => onChange([low, high])}
    >
      <Primitive.Track className={styles.track}>
        <Primitive.Range className={styles.range} />
      </Primitive.Track>
      {labels.map((label, i) => (
        <Primitive.Thumb key={label} className={styles.thumb} aria-label={label} aria-valuetext={valueText(value[i])} />
      ))}
    </Primitive.Root>
  );
}
