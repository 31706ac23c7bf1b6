/** What asks for the dark colours in `tokens.css`. */
const whenDark = '(prefers-color-scheme: dark)';

/** The rules that hold the dark colours: all of them, found before the first is changed. */
let darkRules: readonly CSSMediaRule[] | null = null;

/**
 * Shows the page in light or dark colours, or as the device has it. The colours stand once, in a rule for dark devices;
 * a choice changes when that rule holds.
 */
export function applyTheme(theme: 'auto' | 'light' | 'dark'): void {
  darkRules ??= [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes(whenDark),
    ),
  );
  // On paper it is always light.
  const holds = { auto: whenDark, light: 'not all', dark: 'screen' }[theme];
  for (const { media } of darkRules) media.mediaText = holds;
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  // The browser's own frame round the page.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.media ??= meta.media;
    const isForDark = meta.dataset.media.includes('dark');
    meta.media = theme === 'auto' ? meta.dataset.media : isForDark === (theme === 'dark') ? 'all' : 'not all';
  }
}
