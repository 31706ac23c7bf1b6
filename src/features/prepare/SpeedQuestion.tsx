import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import { parseSpeed, speedText } from '../../language/speed.ts';
import { useServices } from '../shell/useServices.ts';

const units = ['kmh', 'mph', 'minPerKm', 'minPerMile'] as const;

interface SpeedQuestionProps {
  /** km/h. */
  readonly value: number | null;
  readonly onChange: (kmh: number | null) => void;
  readonly help?: string;
}

/** The treadmill's speed in the unit that its display shows: a speed, or a pace as minutes and seconds. */
export function SpeedQuestion({ value, onChange, help }: SpeedQuestionProps) {
  const { preferences } = useServices();
  const unit = useStore(preferences, ({ speedUnit }) => speedUnit);
  return (
    <NumberField
      key={unit}
      label={prepareWords.speed}
      value={value}
      read={(text) => parseSpeed(text, unit)}
      write={(kmh) => speedText(kmh, unit)}
      unit={prepareWords.speedUnits[unit]}
      help={help}
      outOfRange={prepareWords.speedWrong[unit]}
      onChange={onChange}
      aside={
        <Choice
          label={`${prepareWords.speed}: ${prepareWords.unit}`}
          value={unit}
          options={units.map((one) => ({ value: one, label: prepareWords.speedUnits[one] }))}
          onChange={(speedUnit) => preferences.setState({ speedUnit })}
        />
      }
    />
  );
}
