/** What is known of running days, load and shoes, by the screen that says it. */
export const knownOfLoad = {
  runs: ['longestRun', 'coupleOfMiles', 'tenPercent', 'notTogether', 'crossTraining'],
  shoes: ['shoeLimit', 'shoesFitted', 'rotatingShoes'],
  newPlan: ['runningDays', 'walkingCounts', 'runWalk', 'stagesOurs'],
  week: ['missedDays', 'runningDays', 'crossTraining', 'walkingCounts'],
} as const;
