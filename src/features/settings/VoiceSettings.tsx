import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { Slider } from '../../components/Slider.tsx';
import { liveWords } from '../../language/liveWords.ts';
import { settingsWords } from '../../language/settingsWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './Settings.module.css';

const switched = ['off', 'on'] as const;

/** Where Lope speaks and ticks, and how loud. */
export function VoiceSettings() {
  const { preferences } = useServices();
  const { speaks, voiceVolume, sessionSpeaks, sessionTicks } = useStore(preferences);
  const words = settingsWords.voice;
  const options = switched.map((value) => ({ value, label: words[value] }));
  const asSwitch = (isOn: boolean) => (isOn ? 'on' : 'off');
  return (
    <section className={styles.section} aria-labelledby="voice">
      <h2 id="voice">{words.title}</h2>
      <Choice
        label={words.live}
        showLabel
        value={asSwitch(speaks)}
        options={options}
        onChange={(next) => preferences.setState({ speaks: next === 'on' })}
      />
      {speaks && (
        <Slider
          label={liveWords.stage.voiceVolume}
          value={voiceVolume}
          min={0.1}
          max={1}
          step={0.1}
          valueText={liveWords.stage.percent(voiceVolume)}
          onChange={(next) => preferences.setState({ voiceVolume: next })}
        />
      )}
      <Choice
        label={words.session}
        showLabel
        value={asSwitch(sessionSpeaks)}
        options={options}
        onChange={(next) => preferences.setState({ sessionSpeaks: next === 'on' })}
      />
      <Choice
        label={words.ticks}
        showLabel
        value={asSwitch(sessionTicks)}
        options={options}
        onChange={(next) => preferences.setState({ sessionTicks: next === 'on' })}
      />
    </section>
  );
}
