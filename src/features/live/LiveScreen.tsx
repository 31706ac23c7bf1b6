import { useStore } from 'zustand';
import { useServices } from '../shell/useServices.ts';
import { ChooseLive } from './ChooseLive.tsx';
import { LiveStage } from './LiveStage.tsx';

/** Live on the treadmill: the choice, then the camera's picture. */
export function LiveScreen() {
  const { live } = useServices();
  const { phase, session } = useStore(live.state);
  return session && phase !== 'idle' ? <LiveStage session={session} /> : <ChooseLive />;
}
