import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { noNotes } from '../../../src/storage/runCard.ts';
import { madeResult } from '../features/madeResult.ts';

/** Keeps a run whose film never ends, and says when it is in the midst of it; whoever started it ends it there. */
const film = new Blob(['film']);
film.stream = () =>
  new ReadableStream({
    async pull(controller) {
      controller.enqueue(new Uint8Array(50_000));
      await new Promise((resolve) => setTimeout(resolve, 50));
      postMessage('writing');
    },
  });

const archive = await openRunArchive(self.name);
const card = {
  id: 'half',
  createdAt: 1000,
  name: 'half.mp4',
  view: 'left-side',
  gait: 'running',
  finding: null,
  notice: null,
  seen: null,
  cadence: 170,
  durationSeconds: 4,
  picture: null,
  ...noNotes,
} as const;
await archive.keep(card, madeResult(), film);
