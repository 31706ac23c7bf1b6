import { spokenLocale } from './spoken.ts';

/**
 * A number as the language in use writes it, with a real minus sign, never "−0", and nothing between thousands.
 *
 * @param decimals how many at most.
 * @param least how many at least: with 0, "10" in place of "10.0".
 */
export function formatNumber(value: number, decimals: number, least = decimals): string {
  const format = new Intl.NumberFormat(spokenLocale(), {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals,
    useGrouping: false,
    signDisplay: 'negative',
  });
  return format.format(value).replace('-', '−');
}
