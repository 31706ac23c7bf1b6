import { useStore } from 'zustand';
import { type DistanceUnit, distanceText } from '../../../language/distance.ts';
import { useServices } from '../../shell/useServices.ts';

/** The unit that distances are told in, and how one is written in it. */
export function useDistance(): { readonly unit: DistanceUnit; readonly far: (metres: number) => string } {
  const { preferences } = useServices();
  const unit = useStore(preferences, ({ distanceUnit }) => distanceUnit);
  return { unit, far: (metres) => distanceText(metres, unit) };
}
