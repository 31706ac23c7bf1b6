import { Choice } from '../../../components/Choice.tsx';
import { runWords } from '../../../language/care/runWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { useDistance } from './useDistance.ts';

/** Kilometres or miles; what is kept stays in metres. */
export function UnitChoice() {
  const { preferences } = useServices();
  const { unit } = useDistance();
  return (
    <Choice
      label={runWords.unit}
      value={unit}
      options={(['km', 'mi'] as const).map((value) => ({ value, label: runWords.units[value] }))}
      onChange={(distanceUnit) => preferences.setState({ distanceUnit })}
    />
  );
}
