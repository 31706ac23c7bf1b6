import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './HeightQuestion.module.css';

const cmPerInch = 2.54;

interface HeightQuestionProps {
  readonly value: number | null;
  readonly onChange: (cm: number | null) => void;
}

/** The runner's height, in centimetres or in feet and inches. */
export function HeightQuestion({ value, onChange }: HeightQuestionProps) {
  const { preferences } = useServices();
  const unit = useStore(preferences, ({ heightUnit }) => heightUnit);
  const units = (
    <Choice
      label={`${prepareWords.height}: ${prepareWords.unit}`}
      value={unit}
      options={[
        { value: 'cm', label: 'cm' },
        { value: 'ft', label: 'ft in' },
      ]}
      onChange={(heightUnit) => preferences.setState({ heightUnit })}
    />
  );
  if (unit === 'cm') {
    return (
      <NumberField
        label={prepareWords.height}
        value={value}
        min={100}
        max={230}
        decimals={0}
        unit="cm"
        outOfRange={prepareWords.heightWrong.cm}
        onChange={onChange}
        aside={units}
      />
    );
  }
  // Rounded to tenths of an inch first, so that 5 ft 12 in can't come out.
  const inches = value === null ? null : Math.round((value / cmPerInch) * 10) / 10;
  const feet = inches === null ? null : Math.floor(inches / 12);
  const rest = inches === null ? null : inches - (feet ?? 0) * 12;
  const put = (nextFeet: number | null, nextInches: number | null) =>
    onChange(nextFeet === null ? null : (nextFeet * 12 + (nextInches ?? 0)) * cmPerInch);
  return (
    <fieldset className={styles.feet}>
      <legend>{prepareWords.height}</legend>
      <NumberField
        label={prepareWords.feet}
        hideLabel
        value={feet}
        min={3}
        max={7}
        decimals={0}
        unit="ft"
        outOfRange={prepareWords.heightWrong.ft}
        onChange={(next) => put(next, rest)}
      />
      <NumberField
        label={prepareWords.inches}
        hideLabel
        value={rest}
        min={0}
        max={11.9}
        decimals={1}
        unit="in"
        outOfRange={prepareWords.inchesWrong}
        onChange={(next) => put(feet, next)}
      />
      {units}
    </fieldset>
  );
}
