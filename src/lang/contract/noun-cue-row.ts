import type { Stance } from '../../core/reading.ts'

/** A noun that reports by itself: X-এর দাবি, … ; X's claim that … */
export interface NounCueRow {
  readonly lemma: string
  readonly stance: Stance
  /** Only somebody has it, so any genitive before it names who speaks: X-এর ভাষ্য. */
  readonly anybody?: true
  /** Stance where things and acts follow and no clause: "তাদের দাবি, মজুরি বৃদ্ধি ও ছুটি দেওয়া". Only for a verb-final order. */
  readonly listedStance?: Stance
  /** Only of a writing in the locative: কমিশন সূত্রে খবর. */
  readonly writings?: true
  /** Takes an infinitive as well: "her promise to …". Only for a verb-medial order. */
  readonly infinitive?: true
}
