import type { Proportions } from './proportions.ts';

/** A body and its clothes: all that does not change while it moves. Colours are CSS hex (`#rrggbb`). */
export interface Body {
  /** Barefoot, metres. */
  readonly height: number;
  /**
   * Girth of trunk and limbs against an average runner's; 1 = average, 0.9 lean, 1.2 heavy. Only the picture knows it.
   */
  readonly build: number;
  /** Thigh and shank against the proportions' own; 1 = average, 1.04 = long-legged. */
  readonly legs: number;
  /** Distance of the shoulders against the proportions' own. */
  readonly shoulders: number;
  /** Distance of the hip joints against the proportions' own. */
  readonly hips: number;
  /** Lengths measured on a body, in place of shares of its height. */
  readonly own?: Proportions;
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: 'short' | 'ponytail' | 'cap';
  readonly shirt: string;
  readonly sleeves: 'short' | 'none' | 'long';
  readonly shorts: string;
  /** `tights` reach the ankles. */
  readonly legwear: 'shorts' | 'tights';
  readonly shoes: string;
  readonly soles: string;
}
