import { describe, expect, it } from 'vitest';
import type { End } from '../../../src/heuristics/judging/endOf.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import { liveCueWords } from '../../../src/language/liveCueWords.ts';

/**
 * What has to be said to somebody who has too little (low) or too much (high) of a measure, and what would lead further
 * away: written down from the measures' definitions, not from their texts.
 */
const directions: Readonly<Partial<Record<`${MeasureId}.${End}`, { readonly toward: RegExp; readonly away: RegExp }>>> =
  {
    'cadence.low': { toward: /quicker|\+ 5 %/i, away: /slower|longer (step|stride)|fewer steps/i },
    'forwardLean.low': { toward: /lean in|tip .*forward|lean|fall/i, away: /stand .*taller|lift your chest|prone/i },
    'forwardLean.high': {
      toward: /taller|lift your chest|under your shoulders/i,
      away: /lean in|tip|falling|wall lean/i,
    },
    'headPosition.high': { toward: /back|over (your )?shoulders|chin/i, away: /look down|forward|chin out/i },
    'armCrossover.low': {
      toward: /own side|straight back|apart|pockets/i,
      away: /inward|closer to the middle|across your (body|chest)/i,
    },
    'overstride.high': { toward: /under you|closer|upright|\+ 5 %/i, away: /reach|further|longer/i },
    'shankAngle.high': { toward: /upright|under your knee/i, away: /reach|further|longer/i },
    'kneeFlexionAtContact.low': { toward: /soft|bent|give/i, away: /straighten|straight knee|stiff|tall/i },
    'peakKneeFlexion.low': { toward: /give|soft|spring/i, away: /stay .*tall|stiff|straight|less bend/i },
    'peakKneeFlexion.high': { toward: /tall|spring off/i, away: /give a little more|softer|sink|squats?:/i },
    'stepWidth.low': {
      toward: /rails?|straddle|apart|either side|own side/i,
      away: /closer|narrow|touching|one line/i,
    },
    'stepWidth.high': { toward: /closer|close beside|touching/i, away: /rails?|straddle|apart|wider|band/i },
    'shoulderElevation.high': { toward: /drop|down|shake out/i, away: /raise|lift|shrug up/i },
    'trunkSway.high': { toward: /quiet/i, away: /rock|swing|loosen/i },
    'elbowAngle.low': {
      toward: /open|drop to your hips|shake out|down to the hips/i,
      away: /bend|bent|tight|right angle/i,
    },
    'elbowAngle.high': { toward: /bend|bent|right angle/i, away: /open|straighten|drop|hang|shake out/i },
    'verticalOscillation.high': {
      toward: /not up|run on|flatter|level|\+ 5 %/i,
      away: /skips?|jump|bounce more|higher/i,
    },
    'hipExtension.low': { toward: /behind/i, away: /under you|shorter|quicker/i },
  };

/** Every end at which a film can have a fault; the others are merely unusual. */
const advised = measures.flatMap(({ id, words }) =>
  (Object.keys(words.advice) as End[]).map((end) => [`${id}.${end}` as const, id, end] as const),
);

describe('what is said to somebody outside a range', () => {
  it.each(advised)('%s leads back into it', (key, id, end) => {
    const direction = directions[key];
    expect(direction, 'every advice has a direction here').toBeDefined();
    const { title, cue, drills } = measures.find((measure) => measure.id === id)!.words.advice[end]!;
    const live = liveCueWords(id, end);
    const said = [title, cue, ...(live ? [live.shown, live.spoken] : [])];
    for (const text of said) expect(text).toMatch(direction!.toward);
    for (const text of [...said, ...drills]) expect(text).not.toMatch(direction!.away);
    expect(drills.length).toBeGreaterThan(0);
  });

  it('is said at every end where something is a fault, and nowhere else', () => {
    expect(advised.map(([key]) => key).sort()).toEqual(Object.keys(directions).sort());
  });
});
