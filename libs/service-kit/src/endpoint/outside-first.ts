/**
 * Thrown by a use-case that finds, inside its transaction, that an outside system must be asked first. The endpoint runner rolls back,
 * does the work with no transaction open, and runs the request again: the same way as after a lost race.
 */
export class OutsideFirst extends Error {
  readonly work: () => Promise<void>;

  constructor(work: () => Promise<void>) {
    super('An outside system must be asked first');
    this.name = 'OutsideFirst';
    this.work = work;
  }
}
