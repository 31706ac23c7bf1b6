import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Slider } from '../../components/Slider.tsx';
import { liveWords } from '../../language/liveWords.ts';
import type { Tempo } from '../../state/live/tempoKeeper.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LiveSettings.module.css';

/** Steps a minute that a metronome begins with where none is known yet. */
const usualTempo = 165;
const values = ['off', '0', '5', '7.5', '10', 'number'] as const;
type Value = (typeof values)[number];

/** The metronome: off, at the runner's own cadence or a little above, or at any number. */
export function TempoChoice() {
  const { live, preferences } = useServices();
  const { tempo, session } = useStore(live.state);
  const volume = useStore(preferences, ({ tickVolume }) => tickVolume);
  const { stage } = liveWords;
  const choose = (value: Value) => live.setTempo(tempoOf(value, tempo));
  return (
    <div className={styles.field}>
      <Choice
        label={stage.metronome}
        showLabel
        ground="stage"
        value={choiceOf(tempo)}
        options={values.map((value) => ({ value, label: stage.tempos[value] }))}
        onChange={choose}
      />
      {tempo.kind === 'number' && (
        <NumberField
          label={stage.tempoNumber}
          value={tempo.stepsPerMinute}
          min={100}
          max={240}
          unit={stage.tempoUnit}
          outOfRange={stage.tempoWrong}
          onChange={(next) => next !== null && live.setTempo({ kind: 'number', stepsPerMinute: next })}
        />
      )}
      <p>
        {tempo.kind !== 'own'
          ? stage.tempoHelp
          : tempo.stepsPerMinute !== null
            ? stage.tempoNow(tempo.stepsPerMinute)
            : session
              ? stage.tempoWaits
              : stage.tempoHelp}
      </p>
      {tempo.kind !== 'off' && (
        <Slider
          label={stage.tempoVolume}
          value={volume}
          min={0}
          max={1}
          step={0.1}
          valueText={stage.percent(volume)}
          onChange={(next) => preferences.setState({ tickVolume: next })}
        />
      )}
    </div>
  );
}

function choiceOf(tempo: Tempo): Value {
  return tempo.kind === 'own' ? (String(tempo.percent) as Value) : tempo.kind;
}

function tempoOf(value: Value, before: Tempo): Tempo {
  if (value === 'off') return { kind: 'off' };
  if (value !== 'number') return { kind: 'own', percent: Number(value), stepsPerMinute: null };
  const now = before.kind === 'off' ? null : before.stepsPerMinute;
  return { kind: 'number', stepsPerMinute: Math.round(now ?? usualTempo) };
}
