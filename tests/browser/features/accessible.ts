import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

/** Shows the page in one of its two schemes, and nothing moving. */
export async function scheme(value: 'light' | 'dark') {
  const features = [
    { name: 'prefers-color-scheme', value },
    // Or colours would be measured on their way from one scheme to the other.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Nothing on the page is against the rules that axe knows. */
export async function expectAccessible() {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

/** The page needs no scrolling sideways. */
export function expectNoOverflow() {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
}
