import type { Mention } from '../../../core/reading.ts'

/** A noun phrase of a verb-medial language, with its "of" and the preposition before it. Token indexes, half open. */
export interface NounGroup {
  readonly type: 'noun'
  readonly from: number
  readonly to: number
  readonly marker: string | null
  readonly mentions: readonly Mention[]
  /** A pronoun that stands for the mentions, which were named before. */
  readonly pronoun?: boolean
}

/** A verb with its auxiliaries: `[from, at]`. */
export interface VerbGroup {
  readonly type: 'verb'
  readonly from: number
  readonly at: number
  readonly shape: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negative: boolean
}

/** What stands between clauses or phrases: a conjunction, a relative, a comma, a semicolon or quotation mark. */
export interface Mark {
  readonly type: 'mark'
  readonly at: number
  readonly word: string
  readonly kind: 'conjunction' | 'relative' | 'comma' | 'stop'
}

export type Item = NounGroup | VerbGroup | Mark
