import type { Span } from '../../core/span.ts'
import type { EndingPatterns } from './endings.ts'

export type TokenKind = 'word' | 'number' | 'punct' | 'symbol'

/** Universal part-of-speech tags (UD v2), as far as a pack can tell; absent = unknown. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'NUM'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X'

/** Grammatical features in UD's terms, plus Bengali's own; only what the form shows. */
export interface Features {
  /** Bengali: `gen` -র, -এর; `loc` -এ, -তে, -য়; `acc` -কে, -রে. English: `gen` 's. */
  readonly case?: 'nom' | 'gen' | 'loc' | 'acc'
  readonly number?: 'sing' | 'plur'
  /** -টি, -টা, -খানা, -জন, -গুলো … */
  readonly classifier?: string
  readonly person?: 1 | 2 | 3
  readonly honorific?: boolean
  readonly tense?: 'past' | 'pres' | 'fut' | 'pqp'
  readonly aspect?: 'simple' | 'prog' | 'perf' | 'hab'
  readonly negative?: boolean
  /** `conj` করে, `inf` করতে, `cond` করলে, `verbal-noun` করা, `participle`; English `inf`, `ger`, `part`. */
  readonly nonFinite?: 'conj' | 'inf' | 'cond' | 'verbal-noun' | 'ger' | 'part'
  readonly voice?: 'act' | 'pass'
  readonly emphatic?: 'i' | 'o'
  readonly causative?: boolean
  readonly mood?: 'ind' | 'imp'
}

/** One token of a paragraph; offsets are UTF-16 units in that paragraph's text. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  /** NFC, lower case where the script has case: what word tables are matched with. */
  readonly norm: string
  /** Dictionary form, NFC; equals `norm` where nothing is known. */
  readonly lemma: string
  /**
   * Every stem that the form may have, `norm` first, then the nearest; what names are looked up with.
   * Tokens share one list only if norm, kind, lemma, part of speech and features are the same, too.
   */
  readonly stems: readonly string[]
  readonly pos?: PartOfSpeech
  readonly features: Features
}

/** A sentence of one paragraph with its tokens, in order. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

/** Splits text. Both are linear in the text and lose nothing but white space. */
export interface TextPart {
  /** Sentences of one paragraph, in order, without the white space between them. */
  readonly sentences: (text: string) => readonly Span[]
  /** True for a folded word that tells nothing of what a text is about: the, of, এবং, করেছে. */
  readonly isFunctionWord: (word: string) => boolean
  /** True for a word in lower case that a dictionary has: "reading", not "london". Absent where no dictionary is at hand. */
  readonly isWord?: (word: string) => boolean
  readonly endings: EndingPatterns
  /** Words that join two of a kind: ও, এবং; and. */
  readonly joints: readonly string[]
  /** Tokens of one stretch of text, with lemma and features; `offset` is that of the stretch in its paragraph, 0 if absent. */
  readonly tokens: (text: string, offset?: number) => readonly Token[]
}
