import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { checkWords } from '../../language/checkWords.ts';
import { useServices } from '../shell/useServices.ts';

/** Kilometres in a mile, by definition. */
const kmPerMile = 1.609344;

interface SpeedQuestionProps {
  /** km/h. */
  readonly value: number | null;
  readonly onChange: (kmh: number | null) => void;
  readonly help?: string;
}

/** The treadmill's speed in the unit that its display shows. */
export function SpeedQuestion({ value, onChange, help }: SpeedQuestionProps) {
  const { preferences } = useServices();
  const unit = useStore(preferences, ({ speedUnit }) => speedUnit);
  const isMiles = unit === 'mph';
  return (
    <NumberField
      key={unit}
      label={checkWords.speed}
      value={value === null ? null : isMiles ? value / kmPerMile : value}
      min={isMiles ? 0.6 : 1}
      max={isMiles ? 25 : 40}
      decimals={1}
      unit={isMiles ? 'mph' : 'km/h'}
      help={help}
      outOfRange={checkWords.speedWrong[unit]}
      onChange={(speed) => onChange(speed === null ? null : isMiles ? speed * kmPerMile : speed)}
      aside={
        <Choice
          label={`${checkWords.speed}: ${checkWords.unit}`}
          value={unit}
          options={[
            { value: 'kmh', label: 'km/h' },
            { value: 'mph', label: 'mph' },
          ]}
          onChange={(speedUnit) => preferences.setState({ speedUnit })}
        />
      }
    />
  );
}
