import { formatBytes } from './formats.ts';
import { unbroken } from './unbroken.ts';

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
  if (totalBytes === null) return unbroken(`Loading what finds your body: ${formatBytes(bytes)} so far`);
  if (bytes >= totalBytes) return null;
  return unbroken(`Loading what finds your body: ${formatBytes(bytes)} of ${formatBytes(totalBytes)}`);
}
