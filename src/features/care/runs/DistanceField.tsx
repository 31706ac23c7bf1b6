import { NumberField } from '../../../components/NumberField.tsx';
import { distanceFigure, parseDistance } from '../../../language/distance.ts';
import { useDistance } from './useDistance.ts';

interface DistanceFieldProps {
  readonly label: string;
  /** Metres. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly outOfRange: string;
  readonly help?: string;
  readonly isNeeded?: boolean;
  readonly onChange: (metres: number | null) => void;
}

/** A distance in the chosen unit; it comes and goes in metres. */
export function DistanceField({ label, ...rest }: DistanceFieldProps) {
  const { unit } = useDistance();
  return (
    <NumberField
      key={unit}
      label={label}
      unit={unit}
      read={(text) => parseDistance(text, unit)}
      write={(metres) => distanceFigure(metres, unit)}
      {...rest}
    />
  );
}
