/** A stated form that no body of these proportions can run; the message says which numbers exclude each other. */
export class UnreachableForm extends Error {
  override name = 'UnreachableForm';
}
