import type { ContactCorrection, ExchangedStretch, Stretch } from '../../gait/byHand/corrections.ts';
import type { PointedAt } from '../../gait/prepare/pointedAt.ts';
import type { View } from '../../gait/scene/scene.ts';
import type { Said } from '../said.ts';
import { correctedAt } from './correctedAt.ts';
import { withCorrectionsTurned } from './stretchEdits.ts';

/** Something that a person set by hand, with what of `Said` holds it. Times are played seconds. */
export type SetByHand =
  /** Nothing but this part of the film was looked at: undone by looking again. */
  | { readonly kind: 'part'; readonly part: Stretch }
  | { readonly kind: 'runner'; readonly runner: PointedAt }
  | { readonly kind: 'trim'; readonly trim: Stretch }
  | { readonly kind: 'exchanged'; readonly stretch: ExchangedStretch }
  | { readonly kind: 'contact'; readonly correction: ContactCorrection }
  | { readonly kind: 'leftOut'; readonly stretch: Stretch }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'timeScale'; readonly timeScale: number }
  | { readonly kind: 'turn'; readonly turn: 90 | 180 | 270 }
  | { readonly kind: 'speed'; readonly speedKmh: number }
  | { readonly kind: 'height'; readonly heightCm: number };

/**
 * All that a person set by hand in how a run was read, in the order in which the film goes through the analysis; empty
 * where everything is as it was found. For whatever shows the run's numbers: they rest on it.
 */
export function setByHand(said: Said): readonly SetByHand[] {
  const { part, runner, trim, view, timeScale, turn, speedKmh, heightCm } = said;
  const all: SetByHand[] = [];
  if (part) all.push({ kind: 'part', part });
  if (runner) all.push({ kind: 'runner', runner });
  if (turn) all.push({ kind: 'turn', turn });
  if (trim) all.push({ kind: 'trim', trim });
  if (view) all.push({ kind: 'view', view });
  if (timeScale) all.push({ kind: 'timeScale', timeScale });
  if (speedKmh) all.push({ kind: 'speed', speedKmh });
  if (heightCm) all.push({ kind: 'height', heightCm });
  for (const stretch of said.exchanged ?? []) all.push({ kind: 'exchanged', stretch });
  for (const correction of byTime(said.contacts ?? [])) all.push({ kind: 'contact', correction });
  for (const stretch of said.leftOut ?? []) all.push({ kind: 'leftOut', stretch });
  return all;
}

/** What is said once one of them was taken back: the film tells again, after another look at it where it was a part. */
export function withoutSetByHand(said: Said, one: SetByHand): Said {
  switch (one.kind) {
    case 'part':
      return { ...said, part: null };
    case 'runner':
      return { ...said, runner: null };
    case 'trim':
      return { ...said, trim: null };
    case 'view':
      return { ...said, view: null };
    case 'timeScale':
      return { ...said, timeScale: null };
    case 'turn':
      return { ...said, turn: undefined };
    case 'speed':
      return { ...said, speedKmh: null };
    case 'height':
      return { ...said, heightCm: null };
    case 'exchanged':
      return withCorrectionsTurned(
        { ...said, exchanged: said.exchanged?.filter((stretch) => stretch !== one.stretch) ?? [] },
        one.stretch,
      );
    case 'contact':
      return { ...said, contacts: said.contacts?.filter((correction) => correction !== one.correction) ?? [] };
    case 'leftOut':
      return { ...said, leftOut: said.leftOut?.filter((stretch) => stretch !== one.stretch) ?? [] };
  }
}

function byTime(corrections: readonly ContactCorrection[]): ContactCorrection[] {
  return [...corrections].sort((a, b) => correctedAt(a) - correctedAt(b));
}
