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
  readonly case?: 'nom' | 'gen' | 'loc' | 'acc' | undefined
  readonly number?: 'sing' | 'plur' | undefined
  /** -টি, -টা, -খানা, -জন, -গুলো … */
  readonly classifier?: string | undefined
  /** `2,3` where the form tells no more: করবেন, যান and করবে are said to somebody and of somebody. */
  readonly person?: 1 | 2 | 3 | '2,3' | undefined
  /** Bengali আপনি and তিনি. A second person that is neither is তুমি. */
  readonly honorific?: boolean | undefined
  /** Bengali তুই. */
  readonly intimate?: boolean | undefined
  readonly tense?: 'past' | 'pres' | 'fut' | 'pqp' | undefined
  readonly aspect?: 'simple' | 'prog' | 'perf' | 'hab' | undefined
  readonly negative?: boolean | undefined
  /** `conj` করে, `inf` করতে, `cond` করলে, `verbal-noun` করা, `participle`; English `inf`, `ger`, `part`. */
  readonly nonFinite?: 'conj' | 'inf' | 'cond' | 'verbal-noun' | 'ger' | 'part' | undefined
  readonly voice?: 'act' | 'pass' | undefined
  readonly emphatic?: 'i' | 'o' | undefined
  readonly causative?: boolean | undefined
  readonly mood?: 'ind' | 'imp' | undefined
}

/** A form of a word, a number or a mark, as a pack knows it wherever it stands. */
export interface Form {
  readonly kind: TokenKind
  /** NFC, lower case where the script has case: what word tables are matched with. */
  readonly norm: string
  /** Dictionary form, NFC; equals `norm` where nothing is known. */
  readonly lemma: string
  /** Every stem that the form may have, `norm` first, then the nearest; what names are looked up with. */
  readonly stems: readonly string[]
  readonly pos: PartOfSpeech | undefined
  readonly features: Features
  /** What readers worked out of the form alone, each at a place of its own; kept as long as the pack remembers the form. */
  readonly memory: unknown[]
}

/** One token of a paragraph; offsets are UTF-16 units in that paragraph's text. */
export interface Token extends Form, Span {
  readonly text: string
}

/** Features with a place for each, known or not, so that reading them is fast. */
export const allFeatures = (known: Features): Features => ({
  case: known.case,
  number: known.number,
  classifier: known.classifier,
  person: known.person,
  honorific: known.honorific,
  intimate: known.intimate,
  tense: known.tense,
  aspect: known.aspect,
  negative: known.negative,
  nonFinite: known.nonFinite,
  voice: known.voice,
  emphatic: known.emphatic,
  causative: known.causative,
  mood: known.mood,
})

/** A form where it stands. All tokens are made here, with their parts in one order, so that reading them is fast. */
export const tokenOf = (
  { kind, norm, lemma, stems, pos, features, memory }: Form,
  text: string,
  start: number,
): Token => ({
  start,
  end: start + text.length,
  text,
  kind,
  norm,
  lemma,
  stems,
  pos,
  features,
  memory,
})

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
