import { userEvent } from 'vitest/browser';

/** Goes on by Tab until the focus is on what has this name. */
export async function tabTo(name: RegExp) {
  for (let i = 0; i < 120; i++) {
    const focused = document.activeElement;
    // The screen itself has the focus at first, with all its text.
    if (focused?.matches('a, button, summary, input')) {
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [focused];
      const text = labels.map((one) => one.textContent?.trim()).join(' ');
      if (name.test(focused.getAttribute('aria-label') ?? text)) return;
    }
    await userEvent.tab();
  }
  throw new Error(`No ${name} to be reached by the keyboard`);
}
