import type { Sense } from '../../core/senses.ts'

/** What a name's ending tells of its part in the sentence. */
export type NameCase = 'acc' | 'gen' | 'loc'

/** Acts that a noun names ("চুক্তি অনুমোদনের পর"), and what the words behind it tell of them. */
export interface NominalActs {
  /** Verbs that make a predicate of a noun of act: অনুমোদন করা, অনুমোদন পাওয়া. */
  readonly light: readonly string[]
  /** Senses of what is done to papers, whose nouns tell that it was done. */
  readonly papers: readonly Sense[]
  /** Senses of what is announced by its noun: "নিষেধাজ্ঞা আরোপের ঘোষণা". */
  readonly announced: readonly Sense[]
  /** Words by which it was done before: পর. */
  readonly after: readonly string[]
  /** Words by which it was done later than what stands before them: (হামলার এক মাস) আগে. */
  readonly earlier: readonly string[]
  /** Words by which it was done right before, on the same day and in the same place: পরপরই. */
  readonly soon: readonly string[]
  /** Parts of the day or of a voyage, which are no happening before it: নামাজের পর. */
  readonly hours: readonly string[]
  /** Words by which something was done through it: মাধ্যমে. */
  readonly through: readonly string[]
  /** Words by which it was not done: ছাড়া. */
  readonly without: readonly string[]
  /** Words by which it is still waited for: অপেক্ষায়. */
  readonly awaited: readonly string[]
}

/** Word tables for the events of a language whose verb stands last and whose nouns bear endings. */
export interface VerbFinalPart {
  /** Endings of a name; the first that fits counts. */
  readonly endings: readonly { readonly case: NameCase; readonly endings: readonly string[] }[]
  /** Endings that a guessed name may have swallowed and that no name ends with: -ের, -কে. */
  readonly swallowed: VerbFinalPart['endings']
  /** Letters put behind an ending for stress: -ই, -ও. */
  readonly stress: readonly string[]
  /** Endings of several who act: -রা. */
  readonly plural: readonly string[]
  /** What people do something at, on its day: "(মঙ্গলবার পাঠানো) বিবৃতিতে". */
  readonly occasions: readonly string[]
  /** Nouns for what happens, whose day a genitive tells: ঘটনা. */
  readonly happenings: readonly string[]
  /** Nouns of force by which something befalls people, in the locative: (পুলিশের) গুলিতে নিহত. */
  readonly strokes: readonly string[]
  /** What such a stroke is dealt with or from: ড্রোন হামলা. */
  readonly strokeKinds: readonly string[]
  /** What one does to a charge that one rejects: অস্বীকার, নাকচ. */
  readonly denials: readonly string[]
  /** Negators that are a whole predicate: নেই. */
  readonly absent: readonly string[]
  /** What is denied: অভিযোগ, ঘটনা. */
  readonly charges: readonly string[]
  /** Nouns of what nobody knows for sure, with "is done" behind them: ধারণা (করা হচ্ছে). */
  readonly supposed: readonly string[]
  /** Words by which something only seems so, before "is": মনে (হয়). */
  readonly seems: readonly string[]
  /** Participles that are an adverb with the word before them: নতুন করে. */
  readonly adverbs: readonly string[]
  /** Words that open what somebody was or passes for: সাবেক. */
  readonly former: readonly string[]
  /** Words by which the act before them is not gone on with: বন্ধ. */
  readonly stopped: readonly string[]
  /** Heads of states that are no office of a republic: আমির, রাজা. */
  readonly rulers: readonly string[]
  /** Heads of the names of unions and clubs: সমিতি. */
  readonly unions: readonly string[]
  /** Words for whoever it may be: কেউ. */
  readonly anyone: readonly string[]
  /** Words that take up a relative clause of a kind: (যে যায়,) এমন. */
  readonly suchAs: readonly string[]
  /** Whose kin somebody is: মা, স্ত্রী. */
  readonly kin: readonly string[]
  /** Pronouns of somebody told of before: তিনি. */
  readonly himself: readonly string[]
  /** What lies between two lands: সীমান্ত. */
  readonly frontiers: readonly string[]
  /** Endings that make a name the opening of the next word: -সহ. */
  readonly along: readonly string[]
  /** Endings of a passive participle: -িত. */
  readonly participle: readonly string[]
  /** Passive participles that tell what was done to the noun behind them: স্বাক্ষরিত, অনুষ্ঠিত. */
  readonly describing: readonly string[]
  /** What befell people, as it stands before its light verb or alone: নিহত, আটক. */
  readonly befallen: readonly string[]
  /** Words between a name and what its bearer is: নামের. */
  readonly called: readonly string[]
  /** Words behind two who are on both sides of it: মধ্যে. */
  readonly mutual: readonly string[]
  /** Acts that two sides do with each other. */
  readonly mutualActs: readonly Sense[]
  /** Words of courtesy or kin behind a person's name that bear its ending: ভাই, সাহেব. */
  readonly courtesies: readonly string[]
  /** Words that the name of a person or a parliament only opens: সরকার, পরিবার, হত্যা, নির্বাচন. */
  readonly houses: readonly string[]
  /** Words behind an accusative that only tell what it is about: কেন্দ্র করে, নিয়ে. */
  readonly about: readonly string[]
  /** Words behind an accusative that are done to whom it names, before a noun of act: বিজয়ী করার. */
  readonly doneTo: readonly string[]
  /** Acts by which somebody or something comes into another's hands: হস্তান্তর. */
  readonly handing: readonly string[]
  /** What somebody hands in before another act, with its verb: স্মারকলিপি দিয়ে. */
  readonly handed: readonly string[]
  /** Whom people thank and ask in prayer: আল্লাহ. */
  readonly divine: readonly string[]
  /** Pairs of words that only look like an institution: ছাত্র সংসদ. */
  readonly lesser: readonly string[]
  /** Words inside the name of a body, behind which a land only ends it: (ইউনিভার্সিটি) অব. */
  readonly ofBodies: readonly string[]
  /** Participles of where somebody is or serves: কর্মরত, (দায়িত্বে) থাকা. */
  readonly stationed: readonly string[]
  /** Words by which nobody says how many: কতজন. */
  readonly howMany: readonly string[]
  /** Verbs of a predicate by which somebody is brought to where the locative says: ফেরত পাঠানো. */
  readonly bringing: readonly string[]
  /** Words that tell how a body decides: কণ্ঠভোটে, সর্বসম্মতিক্রমে. */
  readonly byVote: readonly string[]
  /** Words of rank between a state and its institution: সুপ্রিম কোর্ট. */
  readonly ranks: readonly string[]
  /** Bare words that tell of which kind what is right behind them is: স্বরাষ্ট্র (উপদেষ্টা), যৌথ (বাহিনী). */
  readonly ofKind: readonly (readonly [readonly string[], readonly string[]])[]
  /** Offices whose holder acts for the body named before: মহাসচিব, মুখপাত্র. */
  readonly offices: readonly string[]
  /** Words by which a state's name only opens the name of a body: ব্যাংক, সমিতি. */
  readonly bodies: readonly string[]
  /** Bodies that are named after their two matters: (তথ্য ও সম্প্রচার) মন্ত্রণালয়. */
  readonly ministries: readonly string[]
  /** Who acts without a name: তিনি, তারা. */
  readonly pronouns: readonly string[]
  /** Whom the words ask to act: আপনারা. */
  readonly addressed: readonly string[]
  /** Words behind a verb that leave open whether: কিনা. */
  readonly whether: readonly string[]
  /** Words between two of which one is true: নাকি. */
  readonly or: readonly string[]
  /** Words for whom an act befalls, before the light verb: শিকার হওয়া. */
  readonly victim: readonly string[]
  /** Words of films, plays and novels: a report with many of them tells plots. */
  readonly storyWords: readonly string[]
  /** Verbs by whose passive a film tells: দেখানো. */
  readonly shown: readonly string[]
  /** Postpositions that set aside what stands before them: ছাড়াও. */
  readonly besides: readonly string[]
  /** Laws, rules and their parts: আইন, ধারা. */
  readonly laws: readonly string[]
  /** Words behind a paper for what is done by it: (চুক্তির) আওতায়. */
  readonly under: readonly string[]
  /** Words by which a law says what is to be: বলা (আছে). */
  readonly laysDown: readonly string[]
  /** Words of somebody's part in an act: জড়িত. */
  readonly involved: readonly string[]
  /** Ends of a predicate whose subject is the act: অনুষ্ঠিত হওয়া, ঘটা. */
  readonly occurs: readonly string[]
  /** Nouns for what somebody does or says, which is judged or refused with him: (রাশিয়ার) হামলার (নিন্দা). */
  readonly doings: readonly string[]
  /** Nouns behind the name of a land for what is agreed or talked about, where nothing happens: (ইরান) চুক্তিতে, ইস্যুতে. */
  readonly topics: readonly string[]
  /** Words of a condition that binds what is still to come, not what happened upon it: শর্তে. */
  readonly terms: readonly string[]
  /** Words that open what follows from a condition: তাহলে. */
  readonly then: readonly string[]
  /** Those of them that nothing but a condition stands before: তাহলে. */
  readonly thenOnly: readonly string[]
  /** Relatives and interrogatives of whoever it may be: যাকে, কে. */
  readonly whomever: readonly string[]
  /** The negator by which a simple present tells what is never so: না. */
  readonly never: readonly string[]
  /** Openings of a clause that only wishes or means: যাতে, যেন. */
  readonly wish: readonly string[]
  /** Words by which a future is only hoped or feared, after the quoting word: বলে আশা. */
  readonly hoped: { readonly quoting: readonly string[]; readonly words: readonly string[] }
  /** Words after an act in the genitive that take it as done: পর, ঘটনা. */
  readonly done: readonly string[]
  /** Those of them by which it is done whatever comes of it: কারণ, ঘটনা. */
  readonly known: readonly string[]
  readonly nominal: NominalActs
  /** What does not die but in a figure of speech, গণতন্ত্র, and how one only seems to: রাজনৈতিক (আত্মহত্যা), হাসতে. */
  readonly undying: { readonly things: readonly string[]; readonly how: readonly string[] }
  /** What hurts only in the feelings: (আচরণে) আহত. */
  readonly hurtful: readonly string[]
  /** Predicates that games are told with: আক্রমণ করা. */
  readonly playful: readonly string[]
  /** Parts of the body that are hit: মাথা. */
  readonly bodyParts: readonly string[]
  /** Nouns of death whose genitive is who died: মৃত্যু. */
  readonly deaths: readonly string[]
  /** Endings of several people that are no subject: -দের. */
  readonly ofPeople: readonly string[]
  /** People as a crowd, in the singular: এলাকাবাসী. */
  readonly crowds: readonly string[]
  /** Nouns for people whom no office or calling names: ব্যক্তি, রোগী. */
  readonly people: readonly string[]
  /** Ends of words for people by what they do: -মন্ত্রী, -কারী. */
  readonly callings: readonly string[]
  /** Words of how many before a noun: একটি, সব. */
  readonly someOf: readonly string[]
  /** Number words of a few: দুই. */
  readonly few: readonly string[]
  /** Nouns for those who belong to a body: সদস্য. */
  readonly members: readonly string[]
  /** Words that stand between a number and the people whom it counts: জন. */
  readonly counters: readonly string[]
  /** Pronouns of the first person: আমরা. */
  readonly ourselves: readonly string[]
  /** Words of what one knows: জানা. */
  readonly knowledge: readonly string[]
  /** Reflexive pronouns: নিজে. */
  readonly selves: readonly string[]
  /** What is spelled by the names of letters is a body: এনবিআর. */
  readonly letters: RegExp
  /** Teams that act for a body: দল. */
  readonly teams: readonly string[]
  /** Common nouns of a place: এলাকা, উপজেলা. */
  readonly grounds: readonly string[]
  /** What somebody is towards another, of whom a postposition tells: (রাষ্ট্রের প্রতি) অনুগত. */
  readonly devoted: readonly string[]
  /** Nouns of going to a place: যাওয়া. */
  readonly going: readonly string[]
  /** Verbal nouns at the end of a word that describes somebody: (বাড়ি)ফেরা. */
  readonly verbEnds: readonly string[]
  /** Nouns that with a classifier stand for whoever was named: দেশ(টি). */
  readonly itself: readonly string[]
  /** What somebody is tried or sought for, and the words by which it is the matter: হত্যার ঘটনায়. */
  readonly matters: { readonly harms: readonly string[]; readonly told: readonly string[] }
  /** Words that need the name before them to tell a place: এলাকা, থানাধীন, সংলগ্ন. */
  readonly partsOfGround: readonly string[]
  /** Postpositions of the place where somebody is taken from: থেকে. */
  readonly whence: readonly string[]
  /** Charges and suspicions: what one of them governs is told as charged, not as done. */
  readonly alleged: {
    /** What somebody is charged with: অভিযোগ. */
    readonly charges: readonly string[]
    /** What one side says: দাবি. */
    readonly claims: readonly string[]
    /** What is only thought: সন্দেহ, ধারণা. */
    readonly guesses: readonly string[]
    /** Guilt that is a charge where a case stands behind: দায়ে. */
    readonly guilt: readonly string[]
    readonly cases: readonly string[]
    /** Papers of a charge: এজাহার, অভিযোগপত্র. */
    readonly papers: readonly string[]
    /** Words behind such a paper by which it tells what follows: অনুযায়ী. */
    readonly by: readonly string[]
    /** Pairs of words by which one knows from it: "থেকে জানা". */
    readonly whence: readonly string[]
    /** Nouns by which it tells, beside the verbs: উল্লেখ. */
    readonly tells: readonly string[]
    /** Verbs before what somebody only thought: ভাবা. */
    readonly thinking: readonly string[]
    /** Words between an act and its charge: বলে. */
    readonly quoting: readonly string[]
  }
  /** Nouns by which an act is asked of others: দাবি, আহ্বান. */
  readonly askedFor: readonly string[]
  /** Words after an act by which somebody gives his word for it, which is another event: প্রতিশ্রুতি, সম্মত. */
  readonly given: readonly string[]
  /** Verbs that make "it was meant" of a plan word that else means talk: কথা থাকা. */
  readonly talk: { readonly words: readonly string[]; readonly stands: readonly string[] }
  /** Verb of ability after an infinitive or participle: পারা. */
  readonly able: readonly string[]
  /** Words of what is always so: সাধারণত, প্রায়ই. */
  readonly always: readonly string[]
  /** Words behind a day by which it bounds a time, and is not when it was done: মধ্যে, আগে. */
  readonly bounds: readonly string[]
  /** Words of a date that lies ahead: আগামী. */
  readonly ahead: readonly string[]
  /** Markers of the other party that only some senses take; elsewhere they mark a place or a reason. */
  readonly partial: readonly {
    readonly markers: readonly string[]
    readonly senses: readonly Sense[]
  }[]
}
