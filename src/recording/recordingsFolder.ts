/** Where recordings lie in the origin's private file system until their run is kept. */
export const recordingsFolder = 'lope-recordings';
