import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Message } from '../../components/Message.tsx';
import type { LiveSession } from '../../engine/live/liveSession.ts';
import type { LiveState } from '../../engine/live/liveState.ts';
import { appWords } from '../../language/appWords.ts';
import { cameraProblem } from '../../language/cameraProblem.ts';
import { liveWords } from '../../language/liveWords.ts';
import { problemWords } from '../../language/problemWords.ts';
import type { FramingReading } from '../../live/framingReading.ts';
import { KeysDialog } from '../shell/KeysDialog.tsx';
import { useFullScreen } from '../shell/useFullScreen.ts';
import { useServices } from '../shell/useServices.ts';
import { CameraPicture } from './CameraPicture.tsx';
import { Ghost } from './Ghost.tsx';
import { headlineOf } from './headlineOf.ts';
import { LiveControls } from './LiveControls.tsx';
import { LiveHeadline } from './LiveHeadline.tsx';
import { LiveSettings } from './LiveSettings.tsx';
import styles from './LiveStage.module.css';
import { LiveStatus } from './LiveStatus.tsx';
import { liveKeys } from './liveKeys.ts';
import { useEnding } from './useEnding.ts';
import { useLiveKeys } from './useLiveKeys.ts';

interface LiveStageProps {
  readonly session: LiveSession;
}

/** The camera fills the screen; over it one thing to read, and round it as little as can be. */
export function LiveStage({ session }: LiveStageProps) {
  const { live, preferences } = useServices();
  const { cameraView, phase, problem } = useStore(live.state);
  const state = useStore(session.state);
  const { liveShows, liveMirror } = useStore(preferences);
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const [, navigate] = useLocation();
  const stage = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen(stage);
  const stop = useCallback(async () => {
    if (live.state.getState().phase !== 'on') return;
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
    navigate((await live.stop()) ? '/working' : '/');
  }, [live, navigate]);
  const ending = useEnding(session, stop);
  const hold = useCallback(() => session.hold(!session.state.getState().isHeld), [session]);
  const settings = useCallback(() => setSettingsOpen((open) => !open), []);
  // Esc takes away what lies on top, and ends the run only where nothing does.
  const dismiss = useCallback(() => {
    if (areSettingsOpen) setSettingsOpen(false);
    else ending.ask();
  }, [areSettingsOpen, ending.ask]);
  useLiveKeys({ hold, dismiss, fullScreen: fullScreen.toggle, settings });
  useEffect(() => {
    document.title = `${liveWords.title} · ${appWords.name}`;
    stage.current?.focus({ preventScroll: true });
  }, []);

  const isSettingUp = state.run === 'waiting' && !state.isHeld && state.phase === 'watching';
  const wrong = state.problem ? problemWords(state.problem) : problem && cameraProblem(problem);
  return (
    <main ref={stage} tabIndex={-1} className={styles.stage}>
      <CameraPicture place={state.run === 'waiting' ? 'middle' : 'aside'} />
      {isSettingUp && state.size && (
        <Ghost
          cameraView={cameraView}
          ratio={state.size.width / state.size.height}
          isFilled={state.advice === 'ready'}
          body={placedBody(state, liveMirror)}
        />
      )}
      <div className={`${styles.shade} ${state.run === 'waiting' ? '' : styles.running}`} aria-hidden="true" />
      <div className={styles.front}>
        <LiveHeadline headline={headlineOf(state, liveShows)} />
        {isSettingUp && state.standingShare > 0 && state.standingShare < 1 && (
          <progress className={styles.standing} value={state.standingShare} aria-label={liveWords.stage.standing} />
        )}
        <div className={styles.foot}>
          <LiveStatus session={session} />
          <LiveControls
            isHeld={state.isHeld}
            hasRun={state.run !== 'waiting'}
            isClosing={phase === 'closing'}
            isFull={fullScreen.isFull}
            onHold={hold}
            onStop={ending.ask}
            onFullScreen={fullScreen.toggle}
            onSettings={settings}
          />
        </div>
      </div>
      {wrong && (
        <div className={styles.problem}>
          <Message
            level="warn"
            live
            title={wrong.title}
            actions={<Button onClick={stop}>{liveWords.stage.stop}</Button>}
          >
            <p>{wrong.sentence}</p>
            <p>{wrong.remedy}</p>
          </Message>
        </div>
      )}
      {areSettingsOpen && <LiveSettings cameraView={cameraView} onClose={settings} />}
      <ConfirmDialog {...ending.dialog} />
      <KeysDialog keys={liveKeys()} />
    </main>
  );
}

/** Where on the screen the runner is, once that is where they can be measured. */
function placedBody({ advice, framing }: LiveState, isMirrored: boolean): FramingReading['body'] {
  const body = framing?.body ?? null;
  if (body === null || (advice !== 'standTall' && advice !== 'ready')) return null;
  return isMirrored ? { ...body, x: 1 - body.x } : body;
}
