import type { Stance } from '../../core/reading.ts'

/**
 * How a cue takes its content:
 * `content` – a clause or quotation ("said that …", "…, জানিয়েছে");
 * `thought` – as `content`, for what somebody holds or decides without saying it ("believe that …");
 * `describe` – a thing and a name for it ("called it …", "… হিসেবে অভিহিত করেছেন");
 * `object` – a noun phrase or nothing ("denied the report", "তা অস্বীকার করেননি");
 * `attitude` – a thing that is wanted, backed or blamed without being said to be so ("supports the plan");
 * `seeming` – how a thing looks to nobody in particular ("seems to work"); only verb-medial;
 * `news` – what the report itself has just told ("এই খবর দিয়েছে …").
 */
export type CueFrame =
  'content' | 'thought' | 'describe' | 'object' | 'attitude' | 'seeming' | 'news'

/** One reporting cue: lemmas in order, separated by blanks ("দাবি করা", "say"). */
export interface CueRow {
  readonly lemmas: string
  readonly stance: Stance
  readonly frame: CueFrame
  /** The phrase has this stance only under a negator, which is then part of the cue: মন্তব্য করেনি. */
  readonly negated?: true
}

/** A noun that reports by itself: X-এর দাবি, … ; X's claim that … */
export interface NounCueRow {
  readonly lemma: string
  readonly stance: Stance
}

/** Word tables of attribution; the algorithm that uses them lives in stages/annotate. */
export interface StatementsPart {
  /** Where the cue stands to its arguments: Bengali verb-final, English verb-medial. */
  readonly order: 'verb-final' | 'verb-medial'
  readonly cues: readonly CueRow[]
  readonly nounCues: readonly NounCueRow[]
  /** Words that open a content after the cue: যে, that. */
  readonly complementisers: readonly string[]
  /** Words that close a content before the cue: বলে, বলেও. */
  readonly quotatives: readonly string[]
  /** Phrases that name a source as authority: মতে, অনুযায়ী; according to. Lemmas or forms, blanks between. */
  readonly accordingTo: readonly string[]
  /** Phrases that name a source behind the speaker: বরাত দিয়ে, উদ্ধৃতি দিয়ে; citing. */
  readonly citing: readonly string[]
  /** Heads of anonymous or collective speakers: সূত্র, কর্মকর্তা; officials, sources. */
  readonly speakers: readonly string[]
  /** Writings that speak where a passive names no speaker: প্রতিবেদনে বলা হয়. Only for a verb-final order. */
  readonly documents?: readonly string[]
  /** Adjectives of what somebody holds, behind "be": aware, wary. Only for a verb-medial order. */
  readonly attitudeAdjectives?: readonly string[]
  /** Adjectives of what may come, in nobody's name: likely. Only for a verb-medial order. */
  readonly likelihood?: readonly string[]
  /** Of the speakers, the ones that hide who speaks: সূত্র, source. */
  readonly anonymous: readonly string[]
  /** Markers "as": হিসেবে, বলে; as. */
  readonly asMarkers: readonly string[]
  readonly negators: readonly string[]
  readonly hedges: { readonly probable: readonly string[]; readonly possible: readonly string[] }
}
