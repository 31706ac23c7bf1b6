import { expose } from 'comlink';

/** This worker answers so many calls, whatever they ask, with nothing; then it crashes, or only falls silent. */
const parameters = new URL(self.location.href).searchParams;
const lifetime = Number(parameters.get('lifetime'));
let calls = 0;

const answer = () => {
  if (calls++ < lifetime) return null;
  if (parameters.get('ending') === 'crashed') {
    setTimeout(() => {
      throw new Error('Out of memory.');
    });
  }
  return new Promise(() => undefined);
};

expose(new Proxy({}, { get: () => answer }));
