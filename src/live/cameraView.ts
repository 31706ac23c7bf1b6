/** From where the runner wants to be watched. */
export type CameraView = 'side' | 'front' | 'rear';
