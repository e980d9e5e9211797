import type { OpinionWords } from './opinion-words.ts'

/** Word tables of attribution that only a verb-final order needs. */
export interface FinalWords {
  /** Words that open a day gone by: গত. */
  readonly gone: readonly string[]
  /** Wordings that join a sentence to the one before and are nobody's words: তবে, এদিকে. */
  readonly joining: readonly string[]
  /** Wordings that tell when or on what somebody speaks, before a content that names an act: এ সময়, ইতোমধ্যে. */
  readonly meanwhile: readonly string[]
  /** Determiners that take up all that somebody has said, not only the last of it: এসব (কথা). */
  readonly several: readonly string[]
  /** Pronouns before a time that is counted from what was told, and words behind it: এর (তিন বছর) পর. */
  readonly since: readonly string[]
  readonly afterwards: readonly string[]
  /** What befalls somebody, who does not tell of it himself: নিহত, আহত. */
  readonly befallen: readonly string[]
  /** Words that tell of a thing how it stands and end a heading: (কাজ) শেষ. */
  readonly standing: readonly string[]
  /** Words behind whom somebody turned to in the genitive: (রহিমের) সঙ্গে, (রহিমের) মোবাইলে. */
  readonly reached: readonly string[]
  /** Words before a cue by which somebody goes on with what he has said: আরও (বলেন). */
  readonly further: readonly string[]
  /** What points to one of whom somebody has just told: এই (চিকিৎসক). */
  readonly thisOne: readonly string[]
  /** What people are called before their names beside the heads of speakers: সদস্য, ইনচার্জ. */
  readonly callings: readonly string[]
  /** Endings of the same: (টেলিযোগাযোগ)মন্ত্রী. */
  readonly callingEndings: readonly string[]
  /** Short forms of ranks and callings with a point: লে. (কর্নেল). */
  readonly shortTitles: readonly string[]
  /** Heads of speakers that are bodies and may bear a name behind them: সংস্থা, পত্রিকা. */
  readonly firms: readonly string[]
  /** Words before a verb by which somebody is only where others act: উপস্থিত (ছিলেন). */
  readonly present: readonly string[]
  /** Nouns with which a verb is to speak before people: বক্তব্য (দেন). */
  readonly speeches: readonly string[]
  /** Words of a talk, and those behind with whom it is: (রহিমের) সঙ্গে কথা (হয়). */
  readonly talk: readonly string[]
  readonly talkedWith: readonly string[]
  /** Words that tell what an outlet is, before its name: বার্তা সংস্থা (রয়টার্স). */
  readonly outletWords: readonly string[]
  /** Offices of whose words a body is the speaker: মুখপাত্র. */
  readonly speaksFor: readonly string[]
  /** Words by which a clause answers a relative before it: (যারা …,) তারা. */
  readonly answers: readonly string[]
  /** Words for speakers, with nouns before which they only tell of which kind those are: ভোটার (তালিকা). */
  readonly leading: readonly (readonly [string, readonly string[]])[]
  /** What somebody claims, where he demands other things: (আধুনিক সেচযন্ত্র) উদ্ভাবনের (দাবি করেন), not বিচারের. */
  readonly achieved: readonly string[]
  /** Wordings that say by whose account something is so only with a comma behind them, or of who is named. */
  readonly withComma: readonly string[]
  /** Nouns by which somebody asks for something, of whom he asks it, and the verbs behind them, also in the passive: (সবার প্রতি) অনুরোধ, অনুরোধ (করি), অনুরোধ (করা হলো). */
  readonly requests: readonly string[]
  readonly askedOf: readonly string[]
  /** Behind an act for which somebody asks: (নেওয়ার) জন্য. */
  readonly inOrder: readonly string[]
  readonly asking: readonly string[]
  readonly requested: readonly string[]
  /** What ends many people in no case and no place's name: হেভিওয়েটরা, not আনোয়ারা. */
  readonly many: RegExp
  readonly opinions: OpinionWords
  /** Words before a meeting or a writing in which somebody speaks to the press: সংবাদ (সম্মেলন). */
  readonly press: readonly string[]
  /** Honours behind a person's name: (রহিম শেখ) বীর বিক্রম. */
  readonly honours: readonly string[]
  /** Numbers by word, which alone are nobody: তিন. */
  readonly numbers: readonly string[]
  /** Many to whom people speak: সাংবাদিকদের (বলেন). */
  readonly listeners: readonly string[]
  /** Wordings by which something only seems so: মনে হচ্ছে (, নেতা …). */
  readonly seems: readonly string[]
  /** Cues by which a thing may show what nobody says: (অঙ্কটি) বলে দেওয়া. */
  readonly shows: readonly string[]
  /** Words by which it is asked who it was: কারা. */
  readonly whoever: readonly string[]
  /** Noun cues that are no words of anybody where one of the words follows soon: (কবির) কথায় (সালমার) সুরে. */
  readonly sung: readonly (readonly [string, readonly string[]])[]
  /** Writings that bear a title before them: (পথের দাবী) বইয়ে. */
  readonly works: readonly string[]
  /** What a picture's credit begins with: ছবি (: সংগৃহীত). */
  readonly pictured: readonly string[]
}
