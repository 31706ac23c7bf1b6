/** A room of the house: a folder or file whose imports reach only itself and the rooms before it. */
export interface Room {
  readonly path: string;
  /** What it holds, as the message of a broken rule says it. */
  readonly holds: string;
  /** Packages that first belong here. */
  readonly brings?: readonly string[];
  /** It runs in workers: the page imports its types and never its code. */
  readonly isThread?: true;
}

/** The house in the order of a film's journey. The linter holds every import against this list (`npm run lint`). */
export const rooms: readonly Room[] = [
  { path: 'src/signal', holds: 'filters, splines, peaks and statistics, which know nothing of bodies' },
  { path: 'src/cameraRoll', holds: 'what pictures say about the camera’s roll' },
  { path: 'src/poseTrack', holds: 'the body’s points through a film' },
  { path: 'src/gait', holds: 'when each foot was on the ground, and what kind of film it is' },
  { path: 'src/heuristics', holds: 'the measures, a file each' },
  { path: 'src/coaching', holds: 'which measures matter most' },
  { path: 'src/analysis', holds: 'the one entrance: seen and said in, the run’s analysis out' },
  { path: 'src/exports', holds: 'a run as the files that other tools read' },
  { path: 'src/care', holds: 'what to do for a back that hurts: pain, evidence, exercises, plans, load' },
  { path: 'src/live', holds: 'what to say while somebody runs' },
  { path: 'src/overlay', holds: 'what to draw on a frame' },
  { path: 'workers/shared', holds: 'what page and workers say to each other', isThread: true },
  { path: 'src/language', holds: 'the words' },
  {
    path: 'src/careFiles',
    holds: 'what watches and their apps recorded',
    brings: ['fit-file-parser', '@tmcw/togeojson'],
  },
  { path: 'src/lopeFile', holds: 'runs and diary as one file', brings: ['@zip.js/zip.js'] },
  { path: 'src/filmFile', holds: 'the pictures in a film’s file, their times and their size', brings: ['mediabunny'] },
  { path: 'src/engine/workers', holds: 'how a worker is held', brings: ['comlink'] },
  {
    path: 'workers',
    holds: 'pixels, tensors and decoders',
    isThread: true,
    brings: ['@tensorflow'],
  },
  { path: 'src/devices', holds: 'camera, voice, metronome and screen', brings: ['zustand'] },
  { path: 'src/recording', holds: 'what the camera saw, safe at every moment' },
  { path: 'src/engine', holds: 'films and live sessions under way' },
  { path: 'src/storage', holds: 'what is kept on this device', brings: ['idb'] },
  { path: 'src/state', holds: 'stores without React' },
  { path: 'src/design', holds: 'tokens and type' },
  { path: 'src/components', holds: 'buttons and the like', brings: ['react', 'react-dom', 'radix-ui', 'lucide-react'] },
  { path: 'src/features', holds: 'the screens', brings: ['wouter', 'uplot'] },
  { path: 'src/App.tsx', holds: 'the screens’ addresses' },
  { path: 'src/main.tsx', holds: 'the page put together' },
  { path: 'src/headless.tsx', holds: 'the page without a screen, which the command line drives' },
  { path: 'src/cli', holds: 'the command line' },
];
