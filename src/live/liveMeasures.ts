/** The measures that a runner may have shown large while running, in the order of the list. */
export const liveMeasures = [
  'cadence',
  'forwardLean',
  'overstride',
  'headPosition',
  'footStrike',
  'strideLength',
  'verticalOscillation',
  'groundContactTime',
  'armCrossover',
  'trunkSway',
  'stepWidth',
] as const;
