/** The windows in which the trunk's bounce is read begin this far apart, played seconds. */
export const oscillationHopSeconds = 0.5;
