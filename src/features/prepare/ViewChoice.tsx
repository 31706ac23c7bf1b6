import type { Said } from '../../analysis/said.ts';
import { Choice } from '../../components/Choice.tsx';
import { viewWords } from '../../language/viewWords.ts';

const views = ['left-side', 'right-side', 'front', 'rear'] as const;

interface ViewChoiceProps {
  readonly label: string;
  readonly auto: string;
  readonly value: Said['view'];
  readonly onChange: (view: Said['view']) => void;
}

/** The camera's view, found or chosen. */
export function ViewChoice({ label, auto, value, onChange }: ViewChoiceProps) {
  return (
    <Choice
      label={label}
      showLabel
      value={value ?? 'auto'}
      options={[{ value: 'auto', label: auto }, ...views.map((view) => ({ value: view, label: viewWords[view] }))]}
      onChange={(next) => onChange(next === 'auto' ? null : next)}
    />
  );
}
