/** Words by which a sentence right behind somebody's words tells what he holds of them, which a reporter leaves to others. */
export interface OpinionWords {
  /** Last words of what ought to be: উচিত. */
  readonly ought: readonly string[]
  /** Last verbs of what may be, and nouns of the same before a last word: (হতে) পারে, সম্ভাবনা (কম). */
  readonly mayBe: readonly string[]
  readonly chances: readonly string[]
  /** Last words by which something is held not to be so: নেই. */
  readonly isNot: readonly string[]
  /** Last words that tell how things stand now: (শান্ত) রয়েছে, প্রক্রিয়াধীন. */
  readonly stands: readonly string[]
  /** Verbs that tell of now by their form and mean what lies ahead: (হতে) যাচ্ছে. */
  readonly toCome: readonly string[]
  /** What opens a reason for the words before, and what follows from them: কারণ, তাই. */
  readonly because: readonly string[]
  readonly therefore: readonly string[]
  /** What points to the words before, in a judgement without a verb: এটি (একটি বড় অর্জন). */
  readonly pointing: readonly string[]
  /** What turns to another matter: এদিকে. */
  readonly elsewhere: readonly string[]
}
