import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import { useServices } from '../shell/useServices.ts';

/** Which network looks for the body, and what it runs on. */
export function ModelAndBackend() {
  const { preferences } = useServices();
  const { model, backend } = useStore(preferences);
  const { model: models, backend: backends } = prepareWords;
  return (
    <>
      <div>
        <Choice
          label={models.label}
          showLabel
          value={model}
          options={(['lite', 'full', 'heavy'] as const).map((value) => ({ value, ...models[value] }))}
          onChange={(next) => preferences.setState({ model: next })}
        />
        <p>{models.help}</p>
      </div>
      <div>
        <Choice
          label={backends.label}
          showLabel
          value={backend}
          options={(['auto', 'webgpu', 'webgl', 'wasm'] as const).map((value) => ({ value, label: backends[value] }))}
          onChange={(next) => preferences.setState({ backend: next })}
        />
        <p>{backends.help}</p>
      </div>
    </>
  );
}
