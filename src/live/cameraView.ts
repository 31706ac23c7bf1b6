/** From where the runner wants to be watched. */
export type LiveCheck = 'side' | 'front' | 'rear';
