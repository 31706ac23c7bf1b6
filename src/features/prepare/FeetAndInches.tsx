import { type ReactNode, useState } from 'react';
import { NumberField } from '../../components/NumberField.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import styles from './FeetAndInches.module.css';

const cmPerInch = 2.54;
/** From 3 ft 3 in to 7 ft 6 in: what the field in centimetres takes, too. */
const smallest = { feet: 3, inches: 3 } as const;
const tallest = { feet: 7, inches: 6 } as const;

interface FeetAndInchesProps {
  /** Centimetres. */
  readonly value: number | null;
  readonly onChange: (cm: number | null) => void;
  /** The choice of units. */
  readonly units: ReactNode;
}

/** A height in two fields that are right only together. */
export function FeetAndInches({ value, onChange, units }: FeetAndInchesProps) {
  const [{ feet, inches }, setParts] = useState(() => partsOf(value));
  const isSmallest = feet === smallest.feet;
  const isTallest = feet === tallest.feet;
  const put = (nextFeet: number | null, nextInches: number | null) => {
    setParts({ feet: nextFeet, inches: nextInches });
    if (nextFeet === null) {
      if (nextInches === null) onChange(null);
      return;
    }
    const whole = nextFeet * 12 + (nextInches ?? 0);
    const isPossible = whole >= smallest.feet * 12 + smallest.inches && whole <= tallest.feet * 12 + tallest.inches;
    if (isPossible) onChange(whole * cmPerInch);
  };
  return (
    <fieldset className={styles.feet}>
      <legend>{prepareWords.height}</legend>
      <NumberField
        label={prepareWords.feet}
        hideLabel
        value={feet}
        min={smallest.feet}
        max={tallest.feet}
        unit="ft"
        isNeeded={inches !== null}
        outOfRange={prepareWords.heightWrong.ft}
        onChange={(next) => put(next, inches)}
      />
      <NumberField
        label={prepareWords.inches}
        hideLabel
        value={inches}
        min={isSmallest ? smallest.inches : 0}
        max={isTallest ? tallest.inches : 11.9}
        decimals={1}
        unit="in"
        isNeeded={isSmallest}
        outOfRange={isSmallest || isTallest ? prepareWords.heightWrong.ft : prepareWords.inchesWrong}
        onChange={(next) => put(feet, next)}
      />
      {units}
    </fieldset>
  );
}

/** Rounded to tenths of an inch first, so that 5 ft 12 in can't come out. */
function partsOf(cm: number | null): { readonly feet: number | null; readonly inches: number | null } {
  if (cm === null) return { feet: null, inches: null };
  const inches = Math.round((cm / cmPerInch) * 10) / 10;
  const feet = Math.floor(inches / 12);
  return { feet, inches: Math.round((inches - 12 * feet) * 10) / 10 };
}
