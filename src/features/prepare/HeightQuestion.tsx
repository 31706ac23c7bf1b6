import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { parseCentimetres } from '../../language/height.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import { useServices } from '../shell/useServices.ts';
import { FeetAndInches } from './FeetAndInches.tsx';

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
  if (unit === 'ft') return <FeetAndInches value={value} onChange={onChange} units={units} />;
  return (
    <NumberField
      label={prepareWords.height}
      value={value}
      read={parseCentimetres}
      write={(cm) => String(Math.round(cm))}
      unit="cm"
      outOfRange={prepareWords.heightWrong.cm}
      onChange={onChange}
      aside={units}
    />
  );
}
