import { type VideoSample, VideoSampleSink } from 'mediabunny';
import type { Stretch } from '../shared/poseWorkerApi.ts';
import type { OpenFilm } from './openFilm.ts';

/**
 * Every frame of a stretch in order of presentation, each with its own time. Decoding runs ahead by at most eight
 * frames (mediabunny's bound), so memory stays flat and the decoder works while the caller does. The generator owns the
 * samples: each is closed when the next is asked for or the loop is left.
 *
 * A film whose end is missing or damaged gives the frames before the damage, then ends; an error is thrown only when
 * the stretch gives no frame at all.
 */
export async function* filmFrames({ track }: OpenFilm, stretch: Stretch): AsyncGenerator<VideoSample, void, undefined> {
  const samples = new VideoSampleSink(track).samples(stretch.from, stretch.to);
  let given = 0;
  try {
    while (true) {
      const step = await samples.next().catch((error: unknown) => {
        if (given === 0) throw error;
        return { done: true, value: undefined } as const;
      });
      if (step.done) return;
      const sample = step.value;
      try {
        // The sink begins with the frame on show at `from`, which the stretch before this one has done.
        if (sample.timestamp >= stretch.from) {
          yield sample;
          given++;
        }
      } finally {
        sample.close();
      }
    }
  } finally {
    await samples.return();
  }
}
