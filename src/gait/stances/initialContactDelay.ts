/** Steps from 60 % of ground speed to initial contact for a foot that lands flat. */
const flat = 0.024;
/** Steps less for each trunk length that the toes are above the heel on landing. */
const perRise = 0.22;
/**
 * Toes below the heel, and more than 10 cm above it, have not been validated against force plates: the rule stops
 * there.
 */
const riseRange = { least: 0, most: 0.2 };

/**
 * From the instant the middle of the foot moves back at 60 % of its speed on the ground to initial contact, in steps.
 *
 * It depends on how the foot lands: with the toes up, they swing down and forward about the heel after initial contact,
 * so the middle of the foot is slower for longer; a flat foot has the ground's speed nearly from the start. At initial
 * contact a run with flat landings and a force plate showed 0.86 of ground speed, two with the toes 5 cm up 0.59 and
 * 0.71, a film with 10 cm 0.43; the line is flatter than these few would have it, as the virtual runner's stated
 * contacts ask for about a third of their slope.
 *
 * @param rise Toes above heel at landing against flat stance, trunk lengths: the runner's median.
 */
export function initialContactDelay(rise: number): number {
  const used = Number.isNaN(rise) ? 0.09 : Math.min(riseRange.most, Math.max(riseRange.least, rise));
  return flat - perRise * used;
}
