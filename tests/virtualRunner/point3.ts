/**
 * A point or direction in the virtual runner's world, metres, right-handed:
 * x where the runner heads, y up from the belt's surface, z to the runner's right.
 */
export type Point3 = readonly [x: number, y: number, z: number];
