/** How words of a language end, for stages that look at a word's text; each holds at the end of a form in NFC. */
export interface EndingPatterns {
  /** More than one: ‑রা, ‑গুলো, with what stresses it. */
  readonly plural: RegExp
  /** Whose: ‑র, ‑দের. */
  readonly genitive: RegExp
  /** The same with a stress after it: ‑রও. */
  readonly stressedGenitive: RegExp
  /** A genitive that is a syllable of its own, which no name ends with: ‑ের. */
  readonly syllableGenitive: RegExp
  /** A pronoun in another case than the nominative: তাদের, তাঁকে. */
  readonly oblique: RegExp
  /** A pronoun for whom something is told to: তাঁকে, আমাদের. */
  readonly told: RegExp
  /** What an accusative adds: ‑কে. */
  readonly accusative: RegExp
  /** What a locative adds to a consonant: ‑ে. */
  readonly locative: RegExp
  /** What inflects a word, cut roughly: enough for counting words. */
  readonly inflection: RegExp
  /** Nothing but what stresses a word: ‑ই, ‑ও. */
  readonly stress: RegExp
  /** What no name ends with by itself. */
  readonly notOfNames: RegExp
}
