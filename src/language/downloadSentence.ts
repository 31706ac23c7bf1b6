import { formatBytes } from './formats.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

const words = spoken({
  en: {
    soFar: (done: string) => `Loading what finds your body: ${done} so far`,
    of: (done: string, total: string) => `Loading what finds your body: ${done} of ${total}`,
  },
  de: {
    soFar: (done: string) => `Lädt, was deinen Körper findet: bisher ${done}`,
    of: (done: string, total: string) => `Lädt, was deinen Körper findet: ${done} von ${total}`,
  },
});

/**
 * What is being waited for while the pose model comes over the line; null once it is here.
 *
 * @param download bytes come and to come; the latter null where the server does not say.
 */
export function downloadSentence(
  download: { readonly bytes: number; readonly totalBytes: number | null } | null,
): string | null {
  if (!download || download.bytes === 0) return null;
  const { bytes, totalBytes } = download;
  if (totalBytes === null) return unbroken(words.soFar(formatBytes(bytes)));
  if (bytes >= totalBytes) return null;
  return unbroken(words.of(formatBytes(bytes), formatBytes(totalBytes)));
}
