import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { languageNames, languageWords } from '../../language/languageWords.ts';
import { languages } from '../../language/spoken.ts';
import { useServices } from './useServices.ts';

/** What Lope speaks; the whole page is drawn anew in it. */
export function LanguageChoice() {
  const { preferences } = useServices();
  const language = useStore(preferences, (state) => state.language);
  return (
    <div data-language>
      <Choice
        label={languageWords.label}
        showLabel
        value={language}
        options={[
          { value: 'browser', label: languageWords.browser },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChange={(next) => preferences.setState({ language: next })}
      />
    </div>
  );
}
