/** A rectangle of a picture, pixels; `right` and `bottom` lie outside. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
