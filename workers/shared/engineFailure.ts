/**
 * Why what finds the body did not start. `unreachable`: it did not come over the line; `missing`: the server has
 * something else in its place, or nothing; `noBackend`: none of the ways to run it works here.
 */
export type EngineFailureKind = 'unreachable' | 'missing' | 'noBackend';

const prefix = 'EngineFailure.';

/** Thrown in a worker; of an error only name and message cross to the page, so the kind is in the name. */
export class EngineFailure extends Error {
  constructor(kind: EngineFailureKind, message: string) {
    super(message);
    this.name = prefix + kind;
  }
}
