import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { parseSpeed } from '../../language/parseSpeed.ts';
import { checkWords } from '../../language/prepareWords.ts';
import { speedText } from '../../language/speedText.ts';
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
      label={checkWords.speed}
      value={value}
      read={(text) => parseSpeed(text, unit)}
      write={(kmh) => speedText(kmh, unit)}
      unit={checkWords.speedUnits[unit]}
      help={help}
      outOfRange={checkWords.speedWrong[unit]}
      onChange={onChange}
      aside={
        <Choice
          label={`${checkWords.speed}: ${checkWords.unit}`}
          value={unit}
          options={units.map((one) => ({ value: one, label: checkWords.speedUnits[one] }))}
          onChange={(speedUnit) => preferences.setState({ speedUnit })}
        />
      }
    />
  );
}
