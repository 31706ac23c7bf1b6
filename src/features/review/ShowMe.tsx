import { Eye, EyeOff } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { shownWords } from '../../language/shownWords.ts';
import { useShownMeasure } from './ShownMeasureContext.ts';

interface ShowMeProps {
  readonly metric: MeasureId;
  /** The moment that shows it, played seconds. */
  readonly time: number;
  readonly primary?: boolean;
}

/** Draws one measure by itself on the film, at the moment that shows it; pressed again, everything as before. */
export function ShowMe({ metric, time, primary = false }: ShowMeProps) {
  const { shown, show, hide } = useShownMeasure();
  const isShown = shown?.metric === metric;
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Button
      size={primary ? 'medium' : 'small'}
      kind={primary ? 'primary' : 'plain'}
      icon={<Icon aria-hidden="true" />}
      aria-label={isShown ? shownWords.hide(metric) : shownWords.show(metric)}
      onClick={() => (isShown ? hide() : show(metric, time))}
    >
      {isShown ? shownWords.hideIt : shownWords.showMe}
    </Button>
  );
}
