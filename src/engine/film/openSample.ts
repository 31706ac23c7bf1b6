import type { Said } from '../../analysis/said.ts';
import { problemWords } from '../../language/problemWords.ts';
import type { FilmResult } from './filmJobState.ts';
import { openPoseTrack } from './openPoseTrack.ts';
import { readFilmFacts } from './probeFilm.ts';

/** The sample's own belt speed and height, as its virtual runner was posed, before a camera that stands level. */
const said: Said = { speedKmh: 10, heightCm: 175 };
const cameraRoll = { degrees: 0, error: 0.5 };

/**
 * The built-in sample: a film of the virtual runner and the pose track that the full model found in it.
 *
 * @throws Error when a file can't be loaded or a worker dies.
 */
export async function openSample(): Promise<{ readonly film: Blob; readonly result: FilmResult }> {
  const fetched = async (name: string) => {
    const response = await fetch(`${import.meta.env.BASE_URL}sample/${name}`);
    if (!response.ok) throw new Error(`The sample’s ${name} could not be loaded (${response.status}).`);
    return response;
  };
  const [film, poses] = await Promise.all(
    ['sample.mp4', 'sample.poses.json'].map((name) => fetched(name).then((response) => response.blob())),
  );
  const [probed, opened] = await Promise.all([readFilmFacts(film), openPoseTrack(poses, said, cameraRoll)]);
  if ('problem' in opened) throw new Error(problemWords(opened.problem).sentence);
  const lacksDecoder =
    'problem' in probed &&
    probed.problem.kind === 'unreadableFilm' &&
    ['codecUnsupported', 'insecure'].includes(probed.problem.error.kind);
  if ('problem' in probed && !lacksDecoder) throw new Error(problemWords(probed.problem).sentence);
  if ('firstPicture' in probed) probed.firstPicture.close();
  // A browser without the codec shows what was found, and says that it can't show the picture.
  const facts = 'facts' in probed ? probed.facts : opened.result.facts;
  return { film, result: { ...opened.result, facts, model: 'full', backend: 'wasm' } };
}
