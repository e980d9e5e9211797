import type { EntityClass } from '../../core/reading.ts'
import type { Sense } from '../../core/senses.ts'
import type { MedialNominals } from './nominal-acts.ts'
import type { SmallWords } from './small-words.ts'
import type { VerbFinalPart } from './verb-final.ts'

/** Predicates that carry one sense. */
export interface FrameRow {
  readonly sense: Sense
  /** Lemmas in order, blanks between: "অনুমোদন করা", "enter into force". */
  readonly predicates: readonly string[]
  /** Nouns that name the act ("অনুমোদন", "ratification"): events when planned, conditional or dated. */
  readonly nouns?: readonly string[]
  /** At least one of these lemmas must stand in the clause: "send" is `send-troops` with troops. */
  readonly with?: readonly string[]
  /** As `with`, but among what the act is done to: "end aid", no "end a talk about aid". Only for a verb-medial order. */
  readonly object?: readonly string[]
  /** The head of its subject is one of these: "the truce collapsed". Only for a verb-medial order. */
  readonly subject?: readonly string[]
  /** At least one of these too: a rally is a protest where it is held against something. */
  readonly also?: readonly string[]
  /** None of these may stand in the clause. */
  readonly without?: readonly string[]
  /** None of these may stand in the whole sentence: "opened fire, killing three". */
  readonly nowhere?: readonly string[]
  /** Its companions are looked for in the whole sentence: "killed when a bus …". Only for a verb-medial order. */
  readonly wide?: boolean
  /** Only where it is done to people ("shot the guard", no "shot a film"), or false: only to things. Only for a verb-medial order, as the next two. */
  readonly toPeople?: boolean
  /** Its subject undergoes it: "come under attack". Only for a verb-medial order. */
  readonly suffered?: true
  /** Never without an object: a bare past form that has none is a passive, "rebels arrested"; who does it does not undergo it: মৃত ঘোষণা করা. */
  readonly transitive?: boolean
  /** Only where two or more take part: "agreed that", "met". */
  readonly between?: boolean
  /** At least one of these lemmas must stand among the last words before the predicate. */
  readonly near?: readonly string[]
  /** One of these stands bare right before the predicate, as what it is done to. */
  readonly right?: readonly string[]
  /** Words of everyday life as well: an event only where somebody named acts or is met. */
  readonly needsActor?: boolean
  /** An event only where somebody named undergoes it or is spoken to. */
  readonly needsOther?: boolean
  /** Words of debate as well: an event only where a state acts or undergoes it. */
  readonly needsState?: boolean
  /** Words of honours as well: an event only where a state undergoes it. */
  readonly needsOtherState?: boolean
  /** Of joining: an event only where a state and a body, or a treaty, that states join stand with it. */
  readonly joins?: boolean
  /** What its subject is did nothing: "the blast *left* six dead". Only for a verb-medial order. */
  readonly noAgent?: true
  /** It has no object of its own: an accusative near it belongs to what is asked for or blamed. In a verb-medial order never with one. */
  readonly noObject?: boolean
}

/** Word tables of events; the algorithm that uses them lives in stages/annotate. */
export interface EventsPart {
  readonly order: 'verb-final' | 'verb-medial'
  readonly frames: readonly FrameRow[]
  /** Given by a verb-final language. */
  readonly final?: VerbFinalPart
  /** Given by a verb-medial language. */
  readonly medial?: VerbMedialPart
  /** Lemmas that make the passive with a participle: হওয়া; be. */
  readonly passive: readonly string[]
  /** Verbs of a light predicate whose subject undergoes it: গ্রেপ্তার হওয়া, মুক্তি পাওয়া; none in English. */
  readonly undergoing: readonly string[]
  /** Institutions that act under their common noun: "নেপালের প্রধানমন্ত্রী", "পুলিশ". */
  readonly institutions: readonly {
    readonly class: EntityClass
    readonly words: readonly string[]
  }[]
  /** Words after a passive's agent (কর্তৃক, মাধ্যমে) or before it (by). */
  readonly agentMarkers: readonly string[]
  /** Words after (Bengali) or before (English) the other party: সঙ্গে, বিরুদ্ধে, ওপর; with, against. */
  readonly recipientMarkers: readonly string[]
  /** Pronouns for a thing: এটি, it. */
  readonly thingPronouns: readonly string[]
  /** Words for the forces of a state, whose owner acts when they are sent: সেনা, troops. */
  readonly forces: readonly string[]
  /** Nouns that make a name before them a mere modifier: ইউক্রেন যুদ্ধ, the Ukraine war. */
  readonly compoundHeads: readonly string[]
  /** Nouns for a part of a law: section; ধারা, অনুচ্ছেদ. */
  readonly sections: readonly string[]
  /** Nouns for a state's joining or belonging: accession, membership; যোগদান, সদস্যপদ. */
  readonly belonging: readonly string[]
  /** Words for a body that is named elsewhere: জোট; alliance, bloc. */
  readonly bodyWords: readonly string[]
  /** Words that may stand between a body and the act of joining it: জোট, আনুষ্ঠানিকভাবে; alliance, full. */
  readonly joinedAs: readonly string[]
  /** Relative pronouns: who, which, that. */
  readonly relatives: readonly string[]
  /** Auxiliaries of duty: must, should. */
  readonly must: readonly string[]
  /** Verbs whose object does what the infinitive after it says: urge, force. */
  readonly objectControl: readonly string[]
  /** Words that end a clause besides finite verbs: এবং, কিন্তু; and, but, while. */
  readonly conjunctions: readonly string[]
  readonly conditional: readonly string[]
  readonly planned: readonly string[]
  readonly possible: readonly string[]
  /** Verbs after an infinitive by which the act goes on: থাকা, শুরু. */
  readonly going: readonly string[]
  readonly negators: readonly string[]
  /** Words of a purpose: জন্য, করতে; to, in order to. */
  readonly purpose: readonly string[]
  /** Phrases by which an instrument lays down a duty: কথা বলা হয়েছে, বাধ্যবাধকতা রয়েছে; provides, requires. */
  readonly provides: readonly string[]
  /** Joints between coordinated duties: পাশাপাশি, এবং; and, as well as. */
  readonly dutyJoints: readonly string[]
  /** The number of the article that a sentence names, in western digits: "ধারা ৪", "Article 4"; null if it names none. */
  readonly articleIn: (text: string) => string | null
  /** Words that say that something must happen for a thing to take effect: প্রয়োজন, দরকার; need, require. */
  readonly needs: readonly string[]
}

/** What only a verb-medial language gives. */
export interface VerbMedialPart {
  readonly small: SmallWords
  /** How acts are told by nouns. */
  readonly nominals: MedialNominals
  /** Phrases that begin as a predicate and tell something else: "fight back", "plead guilty". */
  readonly idioms: readonly string[]
  /** Prepositions before whom an act regards, by its sense: "held talks *with* Kenya"; a sense without any has only an object. */
  readonly partners: Readonly<Partial<Record<Sense, readonly string[]>>>
  /** Words inside names: de, bin. */
  readonly particles: readonly string[]
  /** Words behind a name by which it is another's: jr. */
  readonly generations: readonly string[]
  /** Words that open the name of an office behind the land or body whose it is: Foreign, Prime. */
  readonly ranks: readonly string[]
  /** Nouns for people, whom things are done to: guard, protester. */
  readonly people: readonly string[]
  /** Nouns for those who act or suffer under no name, by what they make of them: peacekeepers, fishermen. */
  readonly described: EventsPart['institutions']
  /** Nouns that count what stands after their "of": group, dozen. */
  readonly measures: readonly string[]
  /** Verbs by whose infinitive the act happens: begin, help. */
  readonly carriedOut: readonly string[]
  /** Verbs by whose passive and infinitive the act happens: be forced to. */
  readonly made: readonly string[]
  /** Verbs and adjectives by whose infinitive the act is intended: plan, ready. */
  readonly intends: readonly string[]
  /** Those of them that only wish: hope, want. */
  readonly wants: readonly string[]
  /** Verbs that only wish: what is wished is not promised. */
  readonly wishes: readonly string[]
  /** Words that open what is asked: if, whether. */
  readonly asking: readonly string[]
  /** Articles of somebody who is one of many: a. */
  readonly anyone: readonly string[]
  /** Words by which something is the subject's own: its, their. */
  readonly possessives: readonly string[]
  /** Words of sport; a report with several of them is about play. */
  readonly sports: readonly string[]
  /** Words of films, music and the stage; as those of sport. */
  readonly arts: readonly string[]
  /** Verbs of speech by which what another must do is asked of that other: say, insist. */
  readonly demanding: readonly string[]
  /** Verbs that say little without their noun: hold, begin. */
  readonly light: readonly string[]
  /** Participles that make a describing word of a name before them: "London-based". */
  readonly describing: readonly string[]
  /** Nouns for private people and for doings, before which a name without a known bearer only describes: "a Brooklyn mother". */
  readonly household: readonly string[]
  /** Nouns for an office, a part in politics, arms or a movement; whom a report calls by none is a private person. */
  readonly publicParts: readonly string[]
  /** Nouns for those who make law, who act under them where something is done to a treaty or a law: president, house. */
  readonly lawmakers: EventsPart['institutions']
  /** Words in the names of firms. */
  readonly firms: readonly string[]
  /** Nouns for protests in the street: rally, march. */
  readonly marching: readonly string[]
  /** Papers by which somebody is charged: indictment, complaint. */
  readonly chargePapers: readonly string[]
  /** What is a paper of a charge where the source is called so and no more, besides an article: the *case statement*. */
  readonly casePapers: readonly string[]
  /** Who charges people by office: prosecutor. */
  readonly accusers: readonly string[]
  /** Words in the names of schools, museums and foundations, which bind no state. */
  readonly schools: readonly string[]
  /** Words in the names of bodies that can: authority, commission. */
  readonly publicBodies: readonly string[]
  /** Words by which a name is of a part of the world, which does nothing itself: Asian, African. */
  readonly regions: readonly string[]
  /** Nouns for whom a person's name before them stands: "the Biden administration". */
  readonly ruling: readonly string[]
  /** Who or what uses armed force: where none is named, one politician's attack on another is in words. */
  readonly arms: readonly string[]
  /** Phrases before a number that only tell how exact it is: more than, at least. */
  readonly approximate: readonly string[]
  /** Nouns for what is said or written, whose gerund tells what its author says: "a statement condemning". */
  readonly utterances: readonly string[]
  /** Nouns for what a party says or decides, which is refused or welcomed with it: appeal, proposal. */
  readonly sayings: readonly string[]
  /** Nouns for what somebody holds to be so, behind which a clause tells of no act: claim, rumour. */
  readonly claims: readonly string[]
  /** Nouns for leaving an office, which is asked of its holder: "demanded the removal of Otieno". */
  readonly ousting: readonly string[]
  /** Nouns that end the names of what is written or won: act, prize. */
  readonly documents: readonly string[]
  /** Nouns for a harm, which regards whoever did it and not those who suffered it. */
  readonly harms: readonly string[]
  /** Predicates' first words whose object is what is asked for, nobody who is asked: demand, seek. */
  readonly askingFor: readonly string[]
  /** Words before a date that bound a time or belong to a noun: since, of. */
  readonly bounds: readonly string[]
  /** Nouns for what happens, whose day a date behind them tells: election, crash. */
  readonly happenings: readonly string[]
  /** Nouns for where things are done: market, hospital. */
  readonly sites: readonly string[]
  /** Words by which somebody no longer is what the noun says: former. */
  readonly noLonger: readonly string[]
  /** Words in the names of those whose raid is a search: police, customs. */
  readonly searchers: readonly string[]
  /** What is done or found in a search of homes and people, by whomever: narcotics, apprehend. */
  readonly searching: readonly string[]
  /** Words for why people travel in private: treatment, holiday. */
  readonly errands: readonly string[]
  /** Words before a gerund by which the act did not happen, or is only named: without, instead of. */
  readonly undone: readonly string[]
}
