import type { Notice } from '../notice.ts';
import type { Said } from '../said.ts';

/** Runners' heights, cm: a child of three, and the tallest people there have been. */
const shortest = 90;
const tallest = 250;

/** What the person said, without what nobody can be, and what to say of that. */
export function believableSaid(said: Said): { readonly said: Said; readonly notices: readonly Notice[] } {
  const { heightCm } = said;
  if (!heightCm || (heightCm >= shortest && heightCm <= tallest)) return { said, notices: [] };
  return {
    said: { ...said, heightCm: null },
    notices: [{ id: 'impossibleHeight', level: 'warn', heightCm }],
  };
}
