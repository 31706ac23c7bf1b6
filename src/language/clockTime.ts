/** How long it took: "32:10", "1:05:00". */
export function clockText(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/**
 * What was typed, as seconds: "32" and "32,5" are minutes, "32:10" minutes and seconds, "1:05:00" hours too. Null for
 * nothing, NaN for what is no time.
 */
export function parseClock(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const parts = trimmed.split(':');
  if (parts.length === 1) return 60 * Number(trimmed);
  const isClock = parts.length <= 3 && parts.every((part) => /^\d{1,3}$/.test(part));
  if (!isClock || parts.slice(1).some((part) => Number(part) >= 60)) return Number.NaN;
  return parts.reduce((sum, part) => 60 * sum + Number(part), 0);
}
