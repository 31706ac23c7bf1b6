import { Printer } from 'lucide-react';
import { useCallback } from 'react';
import { Link } from 'wouter';
import { Button } from '../../../components/Button.tsx';
import { formatDate } from '../../../language/formats.ts';
import { printWords } from '../../../language/printWords.ts';
import type { OpenRun } from '../../../state/openRun.ts';
import { SeeNow } from '../../care/checkIn/SeeNow.tsx';
import { usePainPicture } from '../../care/usePainPicture.ts';
import { Screen } from '../../shell/Screen.tsx';
import { useServices } from '../../shell/useServices.ts';
import { ReviewState } from '../ReviewState.tsx';
import { useRun } from '../useRun.ts';
import { useSample } from '../useSample.ts';
import { PrintedPage } from './PrintedPage.tsx';
import styles from './PrintScreen.module.css';
import { usePagePictures } from './usePagePictures.ts';

interface PrintRunProps {
  readonly id: string;
}

/** The page of a run to print. */
export function PrintRun({ id }: PrintRunProps) {
  const { runs } = useServices();
  const [state] = useRun(useCallback(() => runs.open(id), [runs, id]));
  return state.phase === 'open' ? (
    <PrintScreen run={state.run} back={`/run/${id}`} />
  ) : (
    <ReviewState phase={state.phase} />
  );
}

/** The page of the sample to print. */
export function PrintSample() {
  const [state] = useSample();
  return state.phase === 'open' ? <PrintScreen run={state.run} back="/sample" /> : <ReviewState phase={state.phase} />;
}

interface PrintScreenProps {
  readonly run: OpenRun;
  /** The address of its review. */
  readonly back: string;
}

function PrintScreen({ run: { name, card, result, film }, back }: PrintScreenProps) {
  const { engine } = useServices();
  const isUrgent = usePainPicture().concern === 'now';
  const pictures = usePagePictures(result, film, engine.drawFrame);
  return (
    <Screen title={printWords.open} width="reading">
      <div className={styles.ways}>
        <Link href={back}>{printWords.back}</Link>
        <Button
          kind="primary"
          icon={<Printer aria-hidden="true" />}
          disabled={pictures === null}
          onClick={() => print()}
        >
          {printWords.print}
        </Button>
      </div>
      {isUrgent && <SeeNow />}
      <PrintedPage title={name} subtitle={card && formatDate(card.createdAt)} {...{ result, pictures, isUrgent }} />
    </Screen>
  );
}
