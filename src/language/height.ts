/** No runner is smaller or taller, centimetres. */
const smallest = 100;
const tallest = 230;

/**
 * A height as somebody types it, in centimetres: "178", "178,5", or metres as in "1.78".
 *
 * @returns null for nothing; NaN for what is no height.
 */
export function parseCentimetres(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const cm = Number(trimmed) * (/^[12]\.\d{1,2}$/.test(trimmed) ? 100 : 1);
  return cm >= smallest && cm <= tallest ? cm : Number.NaN;
}
