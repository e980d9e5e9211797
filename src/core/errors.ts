/** Codes and sentences of every error that the program raises; tests assert the code, never the sentence. */
export type ErrorKind = 'input' | 'unavailable' | 'conflict' | 'defect'

/** A fault with a stable code. Subclasses say who can do what about it. */
export abstract class ShutroError extends Error {
  abstract readonly kind: ErrorKind
  readonly code: string

  constructor(code: string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.code = code
    this.name = new.target.name
  }
}

/** The caller gave something that cannot be used; fix it. Exit code 2. */
export class InvalidInput extends ShutroError {
  readonly kind = 'input'
}

/** Something outside is not there just now; try again. Exit code 2. */
export class Unavailable extends ShutroError {
  readonly kind = 'unavailable'
}

/** Somebody else changed it first; load again. Exit code 2. */
export class Conflict extends ShutroError {
  readonly kind = 'conflict'
}

/** Our own fault. Exit code 1. */
export class Defect extends ShutroError {
  readonly kind = 'defect'
}
