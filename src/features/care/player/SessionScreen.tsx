import { useState } from 'react';
import type { Session } from '../../../care/session/buildSession.ts';
import type { SessionPart } from '../../../care/today/nextThing.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { NotFound } from '../../shell/NotFound.tsx';
import { CareScreen } from '../CareScreen.tsx';
import { SessionOverview } from './SessionOverview.tsx';
import { SessionPlayer } from './SessionPlayer.tsx';

interface SessionScreenProps {
  readonly part: string;
}

/** A session: what is in it today, then its player. */
export function SessionScreen({ part }: SessionScreenProps) {
  const [playing, setPlaying] = useState<Session | null>(null);
  if (!isPart(part)) return <NotFound />;
  if (playing) return <SessionPlayer session={playing} onClose={() => setPlaying(null)} />;
  return (
    <CareScreen tab="exercises" title={sessionWords.names[part]}>
      <SessionOverview part={part} onStart={setPlaying} />
    </CareScreen>
  );
}

function isPart(text: string): text is SessionPart {
  return text in sessionWords.names;
}
