import { spokenLocale } from './spoken.ts';

/** To make a format takes as long as to write a hundred numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, least: number, most: number): Intl.NumberFormat {
  const name = `${locale} ${least} ${most}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: false,
    signDisplay: 'negative',
  });
  formats.set(name, made);
  return made;
}

/**
 * A number as the language in use writes it, with a real minus sign, never "−0", and nothing between thousands.
 *
 * @param decimals how many at most.
 * @param least how many at least: with 0, "10" in place of "10.0".
 */
export function formatNumber(value: number, decimals: number, least = decimals): string {
  return formatOf(spokenLocale(), least, decimals).format(value).replace('-', '−');
}
