import type { Span } from '../../core/span.ts'
import type { BylineWords, DayWords, LanguageSigns } from './page-words.ts'

/** A credit as the words give it: the outlet or agency named, and whether the line is nothing but credit. */
export interface FoundCredit extends Span {
  /** The credited name as written, without case ending. */
  readonly name: string
  /** True when the whole text is the credit, so that the line may leave the article. */
  readonly whole: boolean
}

/** A pattern, and something that stands in all its matches and is looked for first, since that is cheap. */
export interface SignedPattern {
  readonly sign: RegExp
  readonly pattern: RegExp
}

/** What a language's newspapers print around an article, as data. Tables are matched in NFC, lower case. */
export interface CleanPart {
  /** Labels that open a related card: আরো পড়ুন, Read more. */
  readonly related: readonly string[]
  /** Words of share bars and "follow us" lines. */
  readonly share: readonly string[]
  /** Openings of captions and photo credits. */
  readonly caption: readonly string[]
  readonly advert: readonly string[]
  /** Tails: copyright, newsletter, comment boxes. */
  readonly tail: readonly string[]
  /** A whole line that disowns the views in it, folded: its words would tell something in any other line. */
  readonly disclaimer?: RegExp
  /** Labels before a list of topics: ট্যাগ, Tags. */
  readonly tags?: readonly string[]
  /** Calls to act: "ফলো করুন" at the end of a line, "follow" where a clause begins. */
  readonly calls?: readonly string[]
  /** What such calls lead to: গুগল নিউজ, newsletter. A line with a call and one of these is no text. */
  readonly channels?: readonly string[]
  /** Calls to write to an address: "পাঠিয়ে দিন". A line with one and an address is no text. */
  readonly writing?: readonly string[]
  /** Words of a sentence that tells something: a line with one and a sentence's end is text, whatever it opens with. */
  readonly telling?: readonly string[]
  /** How the last word of such a sentence ends, in NFC. */
  readonly tellingEnd?: RegExp
  /** Openings of bylines: নিজস্ব প্রতিবেদক, By. */
  readonly byline: readonly string[]
  /** Openings of a line that says when the report came out: প্রকাশ:, Published. */
  readonly publication?: readonly string[]
  /** Openings of a line that says when it was changed: আপডেট, Updated. */
  readonly updated?: readonly string[]
  /** A related card inside running text, all of it; global, for a text that nobody normalised. */
  readonly card?: SignedPattern
  /** A line that says how long ago the report came out: "6 hours ago". */
  readonly ago?: RegExp
  /** A line that names who translated the report, with `names` as a group; in NFC, but for the sign. */
  readonly translator?: SignedPattern
  /** Credits in one paragraph: "সূত্র : এএফপি", "খবর আলজাজিরার।", "(Reuters)". */
  readonly credits: (text: string) => readonly FoundCredit[]
  readonly bylines?: BylineWords
  readonly days?: DayWords
  readonly signs?: LanguageSigns
}
