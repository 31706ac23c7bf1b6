/** What a button or a key enlarges by. */
export const zoomStep = 1.5;
