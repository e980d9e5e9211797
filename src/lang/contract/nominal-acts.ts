import type { Sense } from '../../core/senses.ts'

/** Nouns that name one act, of a verb-medial language. */
export interface NominalRow {
  readonly sense: Sense
  /** Lemmas: ratification, arrest. */
  readonly nouns: readonly string[]
  /** Heads of what "of" names, without which the noun is no such act: "ratification *of the treaty*". Absent: anything. */
  readonly of?: readonly string[]
  /** What "of" names: whom or what it is done to, who does it ("the withdrawal *of Kenya* from"), or no party ("*of troops*"). */
  readonly ofIs: 'undergoer' | 'doer' | 'thing'
  /** Done by two together, whom "between" names: "the signing of the treaty *between*". */
  readonly mutual?: true
  /** Prepositions before whom or what it regards: "attack *on*", "withdrawal *from*". */
  readonly on?: readonly string[]
  /** An act only with such a group behind it. */
  readonly needsOn?: true
  /** Whoever stands in the genitive before it undergoes it where no "of" does: "Otieno’s arrest". */
  readonly ofOwner?: true
}

/** How acts are told by nouns in a verb-medial language, and by what else a sentence shows that they were done. */
export interface MedialNominals {
  readonly rows: readonly NominalRow[]
  /** Words before the noun by which it was done: after, following. */
  readonly after: readonly string[]
  /** Verbs whose past says of their subject that it happened: begin, anger. */
  readonly happening: readonly string[]
  /** Verbs whose past takes its object for done: welcome, condemn. */
  readonly takingAsDone: readonly string[]
  /** Auxiliaries by which what the sentence tells is not past: will, would. */
  readonly unreal: readonly string[]
  /** Words inside the noun's group by which it is none yet, or only held to be one: alleged, planned. */
  readonly notYet: readonly string[]
  /** Auxiliaries of what was or has been: was, has. */
  readonly pastAuxiliaries: readonly string[]
  /** Words that open two parties: between. */
  readonly between: readonly string[]
}
