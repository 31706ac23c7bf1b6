import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { settingsWords } from '../../language/settingsWords.ts';
import { KeepSections } from '../keep/KeepSections.tsx';
import { ModelAndBackend } from '../prepare/ModelAndBackend.tsx';
import { LanguageChoice } from '../shell/LanguageChoice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import styles from './Settings.module.css';
import { UnitSettings } from './UnitSettings.tsx';
import { VoiceSettings } from './VoiceSettings.tsx';

/** Everything that is remembered from one visit to the next, on one screen. */
export function SettingsScreen() {
  const { preferences } = useServices();
  const theme = useStore(preferences, (chosen) => chosen.theme);
  const words = settingsWords;
  return (
    <Screen title={words.title} width="reading">
      <div className={styles.settings}>
        <h1>{words.title}</h1>
        <section className={styles.section}>
          <LanguageChoice />
        </section>
        <UnitSettings />
        <section className={styles.section} aria-labelledby="colours">
          <h2 id="colours">{words.theme.title}</h2>
          <Choice
            label={words.theme.title}
            value={theme}
            options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.theme[value] }))}
            onChange={(next) => preferences.setState({ theme: next })}
          />
          <p>{words.theme.help}</p>
        </section>
        <section className={styles.section} aria-labelledby="analysing">
          <h2 id="analysing">{words.analysis.title}</h2>
          <ModelAndBackend />
        </section>
        <VoiceSettings />
        <KeepSections />
        <DeleteEverything />
      </div>
    </Screen>
  );
}
