import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { runWords } from '../../language/care/runWords.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import { settingsWords } from '../../language/settingsWords.ts';
import type { Preferences } from '../../storage/preferences.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './Settings.module.css';

type Units = Pick<Preferences, 'speedUnit' | 'distanceUnit' | 'heightUnit'>;

const systems: Readonly<Record<'metric' | 'imperial', Units>> = {
  metric: { speedUnit: 'kmh', distanceUnit: 'km', heightUnit: 'cm' },
  imperial: { speedUnit: 'mph', distanceUnit: 'mi', heightUnit: 'ft' },
};

const heights = { cm: 'cm', ft: 'ft in' } as const;

/** The units of what is told and shown: all at once, or each by itself. */
export function UnitSettings() {
  const { preferences } = useServices();
  const { speedUnit, distanceUnit, heightUnit } = useStore(preferences);
  const words = settingsWords.units;
  const system = (['metric', 'imperial'] as const).find(
    (name) => systems[name].distanceUnit === distanceUnit && systems[name].heightUnit === heightUnit,
  );
  return (
    <section className={styles.section} aria-labelledby="units">
      <h2 id="units">{words.title}</h2>
      <Choice
        label={words.all}
        value={system ?? ''}
        options={(['metric', 'imperial'] as const).map((value) => ({ value, label: words[value] }))}
        onChange={(next) => next !== '' && preferences.setState(systems[next])}
      />
      <p>{words.help}</p>
      <Choice
        label={words.speed}
        showLabel
        value={speedUnit}
        options={(['kmh', 'mph', 'minPerKm', 'minPerMile'] as const).map((value) => ({
          value,
          label: prepareWords.speedUnits[value],
        }))}
        onChange={(next) => preferences.setState({ speedUnit: next })}
      />
      <Choice
        label={words.distance}
        showLabel
        value={distanceUnit}
        options={(['km', 'mi'] as const).map((value) => ({ value, label: runWords.units[value] }))}
        onChange={(next) => preferences.setState({ distanceUnit: next })}
      />
      <Choice
        label={words.height}
        showLabel
        value={heightUnit}
        options={(['cm', 'ft'] as const).map((value) => ({ value, label: heights[value] }))}
        onChange={(next) => preferences.setState({ heightUnit: next })}
      />
    </section>
  );
}
