/** What a landmark network says about one crop. */
export interface LandmarkOutputs {
  /** 39 × (x, y, z, visibility, presence): pixels of the crop; visibility and presence before their sigmoid. */
  readonly points: Float32Array;
  /** 0..1: whether there is a body. */
  readonly score: number;
  /** 64 × 64 × 39, before its sigmoid: where each point may be. */
  readonly heatmap: Float32Array;
  /** 39 × (x, y, z), metres from mid-hip, turned with the crop. */
  readonly world: Float32Array;
}
