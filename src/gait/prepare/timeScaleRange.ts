/**
 * Film seconds per real second that a film can be read at: sped up twofold, where a step still fills four frames at 30 a
 * second, to slowed sixteenfold, as phones film at 480.
 */
export const timeScaleRange = { least: 0.5, most: 16 } as const;
