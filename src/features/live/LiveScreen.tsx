import { useStore } from 'zustand';
import { useServices } from '../shell/useServices.ts';
import { ChooseLive } from './ChooseLive.tsx';
import { LiveStage } from './LiveStage.tsx';
import { useLeaving } from './useLeaving.ts';

/** Live on the treadmill: the choice, then the camera's picture. */
export function LiveScreen() {
  const { live } = useServices();
  const { phase, session } = useStore(live.state);
  useLeaving(live);
  return session && phase !== 'idle' ? <LiveStage session={session} /> : <ChooseLive />;
}
