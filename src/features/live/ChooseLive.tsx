import { Camera, Lock } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Message } from '../../components/Message.tsx';
import { cameraProblem } from '../../language/cameraProblem.ts';
import { liveWords } from '../../language/liveWords.ts';
import { BackNote } from '../care/BackNote.tsx';
import { SeeNow } from '../care/checkIn/SeeNow.tsx';
import { usePainPicture } from '../care/usePainPicture.ts';
import { HeightQuestion } from '../prepare/HeightQuestion.tsx';
import { MoreOptions } from '../prepare/MoreOptions.tsx';
import { SpeedQuestion } from '../prepare/SpeedQuestion.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { CameraChoice } from './CameraChoice.tsx';
import styles from './ChooseLive.module.css';
import { Ghost } from './Ghost.tsx';

const cameraViews = ['side', 'front', 'rear'] as const;

/** Before the camera is asked for: where it stands, what is known about the run, one button. */
export function ChooseLive() {
  const { live, work, preferences } = useServices();
  const { cameraView, speedKmh, heightCm } = useStore(preferences);
  const { phase, problem: failure } = useStore(live.state);
  const problem = failure && cameraProblem(failure);
  const isBusy = useStore(work.state, ({ phase: doing }) => doing === 'working' || doing === 'saving');
  const [speedLastTime] = useState(speedKmh);
  const { concern } = usePainPicture();
  const { choose } = liveWords;
  if (concern === 'now') {
    return (
      <Screen title={liveWords.title} width="reading">
        <h1>{choose.title}</h1>
        <SeeNow />
      </Screen>
    );
  }
  return (
    <Screen title={liveWords.title} width="reading">
      <div className={styles.choose}>
        <form
          className={styles.ask}
          onSubmit={(event) => {
            event.preventDefault();
            void live.start();
          }}
        >
          <h1>{choose.title}</h1>
          <p className={styles.lead}>{choose.sentence}</p>
          {problem && (
            <Message level="warn" live title={problem.title}>
              <p>{problem.sentence}</p>
              <p>{problem.remedy}</p>
            </Message>
          )}
          <div>
            <Choice
              label={choose.cameraView}
              showLabel
              value={cameraView}
              options={cameraViews.map((value) => ({ value, label: choose.cameraViews[value].label }))}
              onChange={(next) => preferences.setState({ cameraView: next })}
            />
            <p className={styles.help}>{choose.cameraViews[cameraView].help}</p>
          </div>
          <CameraChoice />
          <section className={styles.questions} aria-labelledby="questions">
            <h2 id="questions">{choose.questions}</h2>
            <p className={styles.help}>{choose.why}</p>
            <SpeedQuestion
              value={speedKmh}
              onChange={(next) => preferences.setState({ speedKmh: next })}
              help={speedKmh !== null && speedKmh === speedLastTime ? choose.speedLastTime : undefined}
            />
            <HeightQuestion value={heightCm} onChange={(next) => preferences.setState({ heightCm: next })} />
          </section>
          <BackNote />
          <div className={styles.start}>
            <Button
              kind="primary"
              size="large"
              icon={<Camera aria-hidden="true" />}
              type="submit"
              disabled={phase !== 'idle' || isBusy}
            >
              {phase === 'opening' ? choose.opening : choose.start}
            </Button>
            {phase === 'opening' && (
              <Button size="large" onClick={() => void live.leave()}>
                {choose.cancel}
              </Button>
            )}
          </div>
          {isBusy && (
            <Message level="info">
              <p>{choose.busy}</p>
              <Link href="/working">{choose.toWork}</Link>
            </Message>
          )}
          <p className={styles.privacy}>
            <Lock aria-hidden="true" />
            {choose.privacy}
          </p>
          <MoreOptions />
        </form>
        <div className={styles.drawing} aria-hidden="true">
          <Ghost cameraView={cameraView} ratio={0.75} isFilled />
        </div>
      </div>
    </Screen>
  );
}
