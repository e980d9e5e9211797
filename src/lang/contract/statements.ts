import type { Stance } from '../../core/reading.ts'
import type { FinalWords } from './final-words.ts'
import type { NounCueRow } from './noun-cue-row.ts'
import type {
  ApartWords,
  DoingWords,
  GoingOnWords,
  HeadlineWords,
  MuteWords,
  RefutingWords,
  SilenceWords,
  TurnWords,
} from './statement-words.ts'

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
  /** Only where the verb itself is negated: "could not tell" (জানাতে পারেনি), not "cannot tell" (জানাতে পারছে না). */
  readonly inflected?: true
  /** Only with words that ask for something: "আবেদন করেন, যেন …". */
  readonly asking?: true
  /** Only as a passive with one of these auxiliaries and a writing as its source: সূত্রে জানা গেছে. */
  readonly passive?: readonly string[]
  /** Only of a writing in the locative: চিঠিতে উল্লেখ রয়েছে. */
  readonly written?: true
  /** Only right after one of these nouns: অভিযোগ উড়িয়ে দেন. */
  readonly objects?: readonly string[]
  /** Says a thing only if it is one of these; else it is no saying: ঘটনার সত্যতা নিশ্চিত করেন, not জয় নিশ্চিত করেন. */
  readonly about?: readonly string[]
  /** Takes a thing in the nominative as well as a clause: সূচি ঘোষণা করেছে কমিশন. */
  readonly thing?: true
  /** Only with its content in the genitive: পদত্যাগের কথা জানান. */
  readonly genitive?: true
  /** Its stance where the content stands in the genitive: বিচারের দাবি করেন. */
  readonly genitiveStance?: Stance
  /** Its stance where the content is an infinitive: asked him to go, যেতে অস্বীকার করেন. */
  readonly infinitiveStance?: Stance
  /** Of those infinitives, the lemmas that it has that stance before: refuse to comment. Only for a verb-medial order, as the next. */
  readonly infinitives?: readonly string[]
  /** Only with a clause or quotation: "showed that", not "showed a film". */
  readonly clausal?: true
  /** Tells what somebody thinks, hopes or asks: মনে করে. Only for a verb-final order. */
  readonly opinion?: true
  /** Gives a name to a thing that stands before it in the accusative: রায়টিকে ‘ঐতিহাসিক’ বলেছেন. */
  readonly naming?: true
  /** Only with a complement "as": sees it as a threat. Only for a verb-medial order. */
  readonly as?: true
  /** Only with a content that it opens, or a quotation: "তিনি যোগ করেন, …"; in a verb-medial order only with a quotation: "he continued". */
  readonly opening?: true
}

/** Word tables of attribution; the algorithm that uses them lives in stages/annotate. */
export interface StatementsPart {
  /** Words of head lines; without them none is read. */
  readonly headlines?: HeadlineWords
  /** Without them no interview is read. */
  readonly turns?: TurnWords
  /** Where the cue stands to its arguments: Bengali verb-final, English verb-medial. */
  readonly order: 'verb-final' | 'verb-medial'
  readonly cues: readonly CueRow[]
  readonly nounCues: readonly NounCueRow[]
  readonly mute?: MuteWords
  /** Who belongs to a body or has to do with it and speaks for himself (founder, customer), and words for who once did (former). */
  readonly apart?: ApartWords
  readonly goingOn?: GoingOnWords
  /** Possessives of those who speak: his, their. Only for a verb-medial order. */
  readonly owners?: readonly string[]
  /** Words that open a content after the cue: যে, that. */
  readonly complementisers: readonly string[]
  /** Words that close a content before the cue: বলে, বলেও. */
  readonly quotatives: readonly string[]
  /** Phrases that name a source as authority: মতে, অনুযায়ী; according to. Lemmas or forms, blanks between. */
  readonly accordingTo: readonly string[]
  /** What something is done by, and nobody's words: "according to the law". Only for a verb-medial order. */
  readonly norms?: readonly string[]
  /** Phrases that name a source behind the speaker: বরাত দিয়ে, উদ্ধৃতি দিয়ে; citing. */
  readonly citing: readonly string[]
  /** Writings whose words are not of who shows them: sign, letter. Only for a verb-medial order. */
  readonly shown?: readonly string[]
  /** Relatives that stand for what is described: which, whom. Only for a verb-medial order, as the next. */
  readonly describing?: readonly string[]
  /** The one that stands for it alone: what. */
  readonly what?: string
  /** Verbs by which an outlet gives the words of another: "quoted him as saying". Only for a verb-medial order. */
  readonly quotes?: readonly string[]
  /** Heads of anonymous or collective speakers: সূত্র, কর্মকর্তা; officials, sources. */
  readonly speakers: readonly string[]
  /** Last parts of words for people and bodies that speak: ‑পক্ষ, ‑বিদ. */
  readonly speakerEndings?: readonly string[]
  /** Writings that tell something, where a passive names no speaker in a verb-final order: প্রতিবেদনে বলা হয়, the report shows. */
  readonly documents?: readonly string[]
  /** Lemmas of cues that stand without an object before a preposition: speak out. Only for a verb-medial order, as the next three. */
  readonly objectless?: readonly string[]
  /** Adjectives of what somebody holds, behind "be": aware, wary. Only for a verb-medial order. */
  readonly attitudeAdjectives?: readonly string[]
  /** Adjectives of what may come, in nobody's name: likely. Only for a verb-medial order. */
  readonly likelihood?: readonly string[]
  /** Words that may stand between a writing and its passive: থেকে. */
  readonly documentMarkers?: readonly string[]
  /** Words between somebody and such a marker: পক্ষ থেকে. */
  readonly onBehalf?: readonly string[]
  /** Words of manner and time between speaker and cue: স্পষ্ট, আগে. Only for a verb-final order, as the other optional ones. */
  readonly manner?: readonly string[]
  /** Last parts of words of manner: ‑ভাবে. */
  readonly mannerEndings?: readonly string[]
  /** Nouns that a cue's verb takes as its object and that never speak: শুভেচ্ছা জানান, কথা বলেন. */
  readonly objects?: readonly string[]
  /** What stands before a place of speaking and belongs to it: সংবাদ সম্মেলনে, ফেসবুক পোস্টে. */
  readonly venues?: readonly string[]
  /** Acts and places of speaking, which are no part of what is said: বিবৃতি, পোস্ট. */
  readonly places?: readonly string[]
  /** Words behind such an act by which one speaks: পোস্ট দিয়ে. */
  readonly doneBy?: readonly string[]
  /** Adjectives between a genitive and its reporting noun: পাল্টা দাবি. */
  readonly kinds?: readonly string[]
  /** Conjunctions behind which another may be told to speak against who has spoken: তবে, অন্যদিকে. */
  readonly contrasting?: readonly string[]
  /** Remarks of the report itself that open a sentence before a comma: উল্লেখ্য. */
  readonly asides?: readonly string[]
  /** Determiners by which a noun takes up what has been told: এ তথ্য, এসব কথা. */
  readonly takingUp?: readonly string[]
  /** Pronouns that take up all of what has been told, right before a verb of saying: এমনটাই জানান. */
  readonly soMuch?: readonly string[]
  /** Nouns with which a verb of saying tells nothing: শুভেচ্ছা জানান, কথা বলেন. */
  readonly otherActs?: readonly string[]
  /** Relative words, whose clause reports nothing itself: "যারা … বলছে, তারা …". */
  readonly relatives?: readonly string[]
  /** Relatives of who does it, with the words of the main clause that answer them: যারা, তারা. Only for a verb-final order. */
  readonly relativePairs?: readonly (readonly [relative: string, answers: readonly string[]])[]
  /** Words whose last letters look like a plural of people: চেহারা. */
  readonly notPlural?: readonly string[]
  /** Pronouns of who talks, in any case: আমি, আমাদের. */
  readonly firstPerson?: readonly string[]
  /** Verbs of the first person that are another word before a noun: সরব, খুলি. */
  readonly alike?: readonly string[]
  /** Pronouns of who is talked to, in any case: আপনি, তোমাদের. */
  readonly secondPerson?: readonly string[]
  /** What makes an infinitive before it a duty, which a reporter puts on nobody: করতে হবে. */
  readonly duty?: readonly string[]
  /** Records by which something is so: হিসাব, প্রতিবেদন. */
  readonly records?: readonly string[]
  /** Bodies that verbs honour as people: আদালত. */
  readonly honoured?: readonly string[]
  /** Bodies that speak, which bear no name after them: সরকার, কমিশন, committee. */
  readonly bodies?: readonly string[]
  /** Wordings by which a speaker stays unnamed: নাম প্রকাশে অনিচ্ছুক. */
  readonly unnamed?: readonly string[]
  /** Wordings by which nobody could verify something: যাচাই করা যায়নি. */
  readonly unverified?: readonly string[]
  /** Words between a name and what its bearer is: "রহিম নামে (এক যুবক)". */
  readonly named?: readonly string[]
  /** Common nouns for where somebody is from, behind its name: এলাকা, গ্রাম. */
  readonly areas?: readonly string[]
  /** Nouns that a person's name right before them only names: বিজয় দিবস. Only for a verb-final order, as the next three. */
  readonly calledBy?: readonly string[]
  /** Bodies that the name right before them tells whose they are: মাদুরো সরকারকে. */
  readonly ledBy?: readonly string[]
  /** Words inside a body's name before a state or a city: রাইটার্স গিল্ড অব আমেরিকা. */
  readonly inNames?: readonly string[]
  /** Infinitives that look like a noun in the locative: ভেড়াতে. */
  readonly infinitives?: readonly string[]
  /** Words of a content that say nothing of it by themselves: একই ধরনের (অভিযোগ), এ নিয়ে. */
  readonly pointsAt?: readonly string[]
  /** Words behind what is asked about, নিয়ে, and words of who asks and how. */
  readonly asking?: Readonly<Record<'topics' | 'words', readonly string[]>>
  /** Nouns that a bare name before them only describes: সংসদ নির্বাচন. */
  readonly described?: readonly string[]
  /** Words that ask what was said, or only compare with saying: "তিনি কী বলেছেন, তা …", "যেন বললেন". */
  readonly asked?: readonly string[]
  /** The pronoun that takes up a clause: "কত লাগবে, পরিচালক তা জানাননি". */
  readonly takesUp?: readonly string[]
  /** Words that only point to what is meant: তা, বিষয়টি, অভিযোগ. */
  readonly pointers?: readonly string[]
  /** Lemmas of cues that only somebody who speaks can do: say, tell. Only for a verb-medial order, as the next three. */
  readonly spoken?: readonly string[]
  /** Auxiliaries of what is not said yet: should, will. */
  readonly unsaid?: readonly string[]
  /** Lemmas of cues that name whom it was said to: tell, inform. */
  readonly toListeners?: readonly string[]
  /** Of `spoken`, lemmas that take a thing or person as their object: answer the door, write a book. */
  readonly askers?: readonly string[]
  /** Lemmas of cues that are done as often as said, "to find a child", "the plan addresses it": said only as a clause or by who speaks. */
  readonly deeds?: readonly string[]
  /** Lemmas of cues whose passive tells how something is, "found dead", "aimed at visitors", but before a clause. */
  readonly states?: readonly string[]
  /** Lemmas of cues by whose passive nobody in particular says something of the subject: is believed to. */
  readonly reputing?: readonly string[]
  /** Of `deeds`, lemmas whose passive tells what is held of somebody, in nobody's name: is known for. */
  readonly held?: readonly string[]
  /** Lemmas of cues whose passive with an infinitive tells whom something was asked of: is asked to. */
  readonly commands?: readonly string[]
  /** What is told to nobody in words that can be cited: a story, the time. */
  readonly toldThings?: readonly string[]
  /** Verbs by which words have an effect: "…, drawing protests". */
  readonly reactions?: readonly string[]
  /** Wordings of who told it unnamed, which are no part of what he told. Only for a verb-medial order, as the next five. */
  readonly anonymously?: readonly string[]
  /** Prepositions before such a place of speaking: in (an interview). */
  readonly placing?: readonly string[]
  /** The preposition before whom something is told: to; and who hears it: reporters. */
  readonly hearing?: readonly string[]
  readonly hearers?: readonly string[]
  /** Adverbs that belong to the clause behind them: just (before). */
  readonly focusing?: readonly string[]
  /** The relative that owns: whose. */
  readonly owning?: readonly string[]
  /** Wordings behind a comma by which a thing goes on: including. Only for a verb-medial order. */
  readonly extending?: readonly string[]
  /** Words that open what a thing hangs on: if, whether. Only for a verb-medial order. */
  readonly conditional?: readonly string[]
  /** Words behind which a clause may lack its subject: when (applied). Only for a verb-medial order. */
  readonly elliptical?: readonly string[]
  /** Words after a comma that turn to another's words: while, although. */
  readonly turning?: readonly string[]
  /** Pronouns of one person who may speak, as a subject: তিনি, he. */
  readonly onePerson?: readonly string[]
  /** Determiners that point to nothing: কোনো. */
  readonly noDeterminers?: readonly string[]
  /** Of `accordingTo`, what only somebody has: মতে. */
  readonly ofAnybody?: readonly string[]
  /** Who talks and who is talked to: আমি, আপনি. */
  readonly talkers?: readonly string[]
  /** People whom nobody names: কেউ, অনেকে, একাংশ. */
  readonly anyone?: readonly string[]
  /** Of the speakers, the ones that hide who speaks: সূত্র, source. */
  readonly anonymous: readonly string[]
  /** What somebody has of a thing, by which it is so: "in her view". Only for a verb-medial order. */
  readonly opinions?: { readonly lead: string; readonly nouns: readonly string[] }
  /** Lemmas of cues behind "as" that tell the clause before it: "…, as the mayor said". Only for a verb-medial order. */
  readonly asTold?: readonly string[]
  /** "Neither" and "nor" before two who do not say something. Only for a verb-medial order. */
  readonly neitherNor?: readonly [neither: string, nor: string]
  /** How somebody who is asked says nothing. Only for a verb-medial order. */
  readonly silence?: SilenceWords
  /** What is done and not said by such a verb. */
  readonly doings?: DoingWords
  /** How words of others are denied. */
  readonly refuting?: RefutingWords
  /** Markers "as": হিসেবে, বলে; as. */
  readonly asMarkers: readonly string[]
  readonly negators: readonly string[]
  readonly hedges: {
    readonly probable: readonly string[]
    readonly possible: readonly string[]
    /** Wordings with a hedge in them that leave nothing open: সম্ভাবনা নেই. */
    readonly denied?: readonly string[]
    /** Words before a quotation that only names wordings: phrases like “may be told”. */
    readonly mentioning?: readonly string[]
    /** Wordings that end a content of which it is open whether it is so: কি না. */
    readonly open?: readonly string[]
    /** Wordings of a clause that holds in any case: wherever, no matter. */
    readonly conceding?: readonly string[]
    /** Words of a clause that only tells an aim: যেন. */
    readonly aims?: readonly string[]
    /** Nouns of cues that leave open what is told: আশা, প্রশ্ন. */
    readonly cues?: {
      readonly probable: readonly string[]
      readonly possible: readonly string[]
      readonly unknown: readonly string[]
    }
    /** Cues, by lemma or as a word of them, that leave open themselves what they tell: hope, fear, "is afraid". */
    readonly leaving?: {
      readonly probable: readonly string[]
      readonly possible: readonly string[]
      readonly unknown: readonly string[]
    }
    /** Cues whose content begins with such a word: expressed hope that. */
    readonly voicing?: readonly string[]
  }
  readonly final?: FinalWords
  /** Nouns of which an act at the end says what they are, not that it is wanted: উদ্দেশ্য. */
  readonly purposes?: readonly string[]
  /** Many people by one word: লোকজন. */
  readonly crowds?: readonly string[]
  /** Words for an office that are surnames right before a verb: রাশেদ প্রধান বলেন. */
  readonly surnames?: readonly string[]
  /** Bare words behind a name or an office that are none of it: ordinals, superlatives. */
  readonly noNames?: readonly string[]
  /** People with no office of the body that they belong to: সংশ্লিষ্ট. */
  readonly belonging?: readonly string[]
  /** In the last clause of what is said, with a verb in the present, it asks for that: তিনি যেন আসেন. */
  readonly wishing?: readonly string[]
}
