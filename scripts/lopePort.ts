/**
 * A port of Lope's own: L, O, P, E on a telephone's keys. Runs are kept under the page's address, port included, so
 * Lope never moves to another by itself, and keeps away from those that every tool takes by default.
 */
export const lopePort = 5673;
