import { Printer } from 'lucide-react';
import { useCallback } from 'react';
import { Link } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { joinedWords } from '../../language/joinedWords.ts';
import { printWords } from '../../language/printWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { SeeNow } from '../care/checkIn/SeeNow.tsx';
import { usePainPicture } from '../care/usePainPicture.ts';
import ways from '../review/print/PrintScreen.module.css';
import { usePagePictures } from '../review/print/usePagePictures.ts';
import { ReviewState } from '../review/ReviewState.tsx';
import { useRun } from '../review/useRun.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { JoinedPage } from './JoinedPage.tsx';

interface JoinedScreenProps {
  readonly first: string;
  readonly second: string;
}

/** Opens two kept runs as one report. */
export function JoinedScreen({ first, second }: JoinedScreenProps) {
  const { runs } = useServices();
  const [one] = useRun(useCallback(() => runs.open(first), [runs, first]));
  const [other] = useRun(useCallback(() => runs.open(second), [runs, second]));
  const missing = [one, other].find(({ phase }) => phase !== 'open' && phase !== 'loading');
  if (missing && missing.phase !== 'open') return <ReviewState phase={missing.phase} />;
  if (one.phase !== 'open' || other.phase !== 'open') return <ReviewState phase="loading" />;
  return <JoinedReport first={one.run} second={other.run} />;
}

interface JoinedReportProps {
  readonly first: OpenRun;
  readonly second: OpenRun;
}

function JoinedReport({ first, second }: JoinedReportProps) {
  const { engine } = useServices();
  const isUrgent = usePainPicture().concern === 'now';
  const pictures = {
    first: usePagePictures(first.result, first.film, engine.drawFrame),
    second: usePagePictures(second.result, second.film, engine.drawFrame),
  };
  return (
    <Screen title={joinedWords.title} width="reading">
      <div className={ways.ways}>
        <Link href={`/run/${first.id}`}>{joinedWords.back}</Link>
        <Button
          kind="primary"
          icon={<Printer aria-hidden="true" />}
          disabled={pictures.first === null || pictures.second === null}
          onClick={() => print()}
        >
          {printWords.print}
        </Button>
      </div>
      {isUrgent && <SeeNow />}
      <JoinedPage {...{ first, second, pictures, isUrgent }} />
    </Screen>
  );
}
