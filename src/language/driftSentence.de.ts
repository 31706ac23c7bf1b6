/** @see driftSentence */
export const german = (name: string, isMore: boolean, amount: string) =>
  `${name}: von der zweiten Minute bis zum Ende um ${amount} ${isMore ? 'gestiegen' : 'gesunken'}.`;
