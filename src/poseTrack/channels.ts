/**
 * A track's numbers by what they say of a point; `Channel` is what holds one of them, in a track `[keypoint][frame]`.
 */
export interface Channels<Channel> {
  readonly x: Channel;
  readonly y: Channel;
  readonly score: Channel;
  readonly world: { readonly x: Channel; readonly y: Channel; readonly z: Channel } | null;
}

/**
 * All channels, each through the same change. Spread it over a track: `{ ...track, ...mapChannels(track, change) }`.
 */
export function mapChannels<From, To>(
  { x, y, score, world }: Channels<From>,
  change: (channel: From) => To,
): Channels<To> {
  return {
    x: change(x),
    y: change(y),
    score: change(score),
    world: world && { x: change(world.x), y: change(world.y), z: change(world.z) },
  };
}

/** All channels in a row, those in space last. */
export function channelsOf<Channel>({ x, y, score, world }: Channels<Channel>): Channel[] {
  return world ? [x, y, score, world.x, world.y, world.z] : [x, y, score];
}
