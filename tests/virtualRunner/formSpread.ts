/**
 * Standard deviations from step to step, in the units of `Form`: foot angle 0.8–1.2°, shank 0.7–1.1°, knee 1.1–1.8°,
 * overstride 0.7–0.85 cm, bounce 0.3–0.5 cm in three runners on force plates, step time 1–1.5 %. Bounce follows from
 * the timing here: 1.3 % of step time and of contact time make about 0.4 cm of it. Trunk, arms and width are of
 * ordinary size.
 */
export const formSpread = {
  cadenceShare: 0.013,
  contactTimeMs: 3,
  footAngle: 1,
  overstride: 0.008,
  kneeFlexionAtContact: 1.3,
  lean: 0.7,
  neck: 0.8,
  elbow: 1.5,
  armCrossing: 0.02,
  armSwing: 2,
  stepWidth: 0.012,
  pelvicDrop: 0.5,
  trunkSway: 0.25,
} as const;
