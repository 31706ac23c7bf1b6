/** One value for each side of the runner's body. */
export interface PerSide<T = number> {
  readonly left: T;
  readonly right: T;
}
