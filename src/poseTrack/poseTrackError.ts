/** A pose track that can't be used; `message` is a sentence for the person who chose the file. */
export class PoseTrackError extends Error {
  override readonly name = 'PoseTrackError';
}
