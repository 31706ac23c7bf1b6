import { X } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Slider } from '../../components/Slider.tsx';
import { measures } from '../../heuristics/measures.ts';
import { liveWords } from '../../language/liveWords.ts';
import { measureWords } from '../../language/measureWords.ts';
import { spokenLocale } from '../../language/spoken.ts';
import type { CameraView } from '../../live/cameraView.ts';
import { liveMeasures } from '../../live/liveMeasures.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LiveSettings.module.css';
import { TempoChoice } from './TempoChoice.tsx';

interface LiveSettingsProps {
  readonly cameraView: CameraView;
  readonly onClose: () => void;
}

/** What is shown large, the metronome, the voice. */
export function LiveSettings({ cameraView, onClose }: LiveSettingsProps) {
  const { devices, preferences } = useServices();
  const { liveShows: shows, speaks, voiceVolume } = useStore(preferences);
  const id = useId();
  const { stage } = liveWords;
  const view = cameraView === 'side' ? 'left-side' : cameraView;
  const visible = liveMeasures.flatMap((measure) =>
    measures.filter(({ id: own, views }) => own === measure && views.includes(view)),
  );
  return (
    <section className={styles.settings} aria-label={stage.settings}>
      <IconButton label={stage.close} onClick={onClose} className={styles.close}>
        <X aria-hidden="true" />
      </IconButton>
      <div className={styles.field}>
        <label htmlFor={id}>{stage.shows}</label>
        <select
          id={id}
          value={visible.some((one) => one.id === shows) ? shows : 'coach'}
          onChange={({ target }) => preferences.setState({ liveShows: target.value as typeof shows })}
        >
          <option value="coach">{stage.coach}</option>
          {visible.map((one) => (
            <option key={one.id} value={one.id}>
              {measureWords[one.id].name}
            </option>
          ))}
        </select>
      </div>
      <TempoChoice />
      <div className={styles.field}>
        <Choice
          label={stage.voice}
          showLabel
          ground="stage"
          value={speaks ? 'on' : 'off'}
          options={(['off', 'on'] as const).map((value) => ({ value, label: stage.voices[value] }))}
          onChange={(next) => preferences.setState({ speaks: next === 'on' })}
        />
        <p>{speaks && !devices.makeVoice().canSpeak(spokenLocale()) ? stage.voiceMissing : stage.voiceHelp}</p>
        {speaks && (
          <Slider
            label={stage.voiceVolume}
            value={voiceVolume}
            min={0.1}
            max={1}
            step={0.1}
            valueText={stage.percent(voiceVolume)}
            onChange={(next) => preferences.setState({ voiceVolume: next })}
          />
        )}
      </div>
    </section>
  );
}
