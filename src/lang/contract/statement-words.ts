/** Words by which somebody who is asked says nothing, by lemma. Only for a verb-medial order. */
export interface SilenceWords {
  /** What was not done to a request: respond, reply, return. */
  readonly answering: readonly string[]
  /** What was not done at all: comment. */
  readonly remarking: readonly string[]
  /** What somebody would not do: say, confirm. */
  readonly withholding: readonly string[]
  /** Prepositions that belong to these verbs: reply to, comment on. */
  readonly leads: readonly string[]
  /** Auxiliaries of what somebody does not want: would. */
  readonly unwilling: readonly string[]
  /** An adverb by which something was not done so far: has yet to. */
  readonly notYet: readonly string[]
  /** What is asked or said to somebody: request, allegation. */
  readonly requests: readonly string[]
  /** What is not given: no comment, no reply. */
  readonly remarks: readonly string[]
  /** Verbs of who gives none: have, offer. */
  readonly giving: readonly string[]
  /** What somebody is not: available; and is: unavailable. */
  readonly ready: readonly string[]
  readonly unready: readonly string[]
  /** What opens a clause on what there is: there; and what leads to who gave none: from. */
  readonly existing: readonly string[]
  readonly replying: readonly string[]
  /** What somebody was not available for: comment; and what leads to it: for. */
  readonly purposes: readonly string[]
  readonly meant: readonly string[]
  /** What could not be done to words of others: verify. */
  readonly verifying: readonly string[]
  /** What one is not, and is, who cannot do that: able, unable. */
  readonly able: readonly string[]
  readonly unable: readonly string[]
  /** What somebody does who does not say it after all: stop short of. */
  readonly stopping: readonly string[]
  readonly short: readonly [string, string]
  /** What words of others are, or remain, that nobody could check: unverified. */
  readonly remaining: readonly string[]
  readonly unverified: readonly string[]
}

/** What is done by the verbs that also say something, and what leaves open whether anything was said, by lemma. Only for a verb-medial order. */
export interface DoingWords {
  /** Cues whose object is what somebody answers: respond to. */
  readonly answering: readonly string[]
  /** What somebody does while he says something: speak, visit. */
  readonly speaking: readonly string[]
  /** Cues with the nouns that make a deed of them as their object: claim a life, defend a crown. */
  readonly things: Readonly<Record<string, readonly string[]>>
  /** Cues that say something only of one of these nouns, of a name or a pronoun: support a plan. */
  readonly ideas: Readonly<Record<string, readonly string[]>>
  /** Cues that are deeds when they are done to a person: welcome, question. */
  readonly people: readonly string[]
  /** What makes another verb of a cue that it follows: read out, call off. */
  readonly particles: readonly string[]
  /** What no writing does itself: write, post. */
  readonly handMade: readonly string[]
  /** What opens a sentence by what the words behind its comma are about, and says nothing of it: "Explaining the plan, …". */
  readonly heading: readonly string[]
  /** Verbs by which somebody does, or would have to do, what the infinitive behind them tells: wave to acknowledge. */
  readonly acting: readonly string[]
  /** What one state does to another by the same word: recognise. */
  readonly stately: readonly string[]
  /** Adjectives of who asks himself something, beside those of who is sure: unsure *when*. */
  readonly minding: readonly string[]
  /** Verbs whose past looks like their base form: read. */
  readonly unchanging: readonly string[]
  /** Nouns and pronouns that go with a plural verb, whatever their form: police, data. */
  readonly plural: readonly string[]
  /** Verbs of who was there when somebody said it: hear. */
  readonly witnessing: readonly string[]
  /** What is done by a vote: vote to confirm. */
  readonly voted: readonly string[]
  /** Verbs of a wish that an infinitive follows: like to see. */
  readonly longing: readonly string[]
  /** What somebody does and says nothing by where an infinitive follows: seek to. */
  readonly tries: readonly string[]
  /** Cues that, as the first word of a sentence, only tell what the saying behind them is about: commenting on. */
  readonly topics: readonly string[]
  /** Cues whose negation tells that somebody has nothing to say of a thing: not know. */
  readonly knowing: readonly string[]
  /** Auxiliaries of what would be held in a case that is none: would (believe). */
  readonly wishing: readonly string[]
  /** Adjectives of who has nothing to say of a thing: unaware. */
  readonly unknowing: readonly string[]
  /** Cues that are deeds where they are still to be done: will offer a licence. */
  readonly handing: readonly string[]
  /** What leaves open whether its clause is so: if, unless. */
  readonly supposing: readonly string[]
  /** Openings of a clause in the present that is still to come: once, until. */
  readonly pending: readonly string[]
  /** Wordings that do the same: as long as. */
  readonly conditions: readonly string[]
  /** Nouns of things whose ending is that of nouns for people: incident, payment. */
  readonly happenings: readonly string[]
  /** Auxiliaries that stand before the subject of a question or condition: did, should. */
  readonly inverting: readonly string[]
  /** Of `unsaid`, what somebody only may or must say: can, should. */
  readonly permitting: readonly string[]
  /** Verbs behind which an infinitive is only owed: need. */
  readonly owing: readonly string[]
  /** Verbs of who does not say what the infinitive behind them tells: fail. */
  readonly withheld: readonly string[]
  /** Verbs and forms behind which it may still be said: try, going. */
  readonly intending: readonly string[]
  /** Cues that say something only with a clause, whoever or whatever says it: add, know. */
  readonly clauseOnly: readonly string[]
  /** Cues that ask for something where it is one of these: seek help. What else an unnamed subject does with them is a deed. */
  readonly asking: Readonly<Record<string, readonly string[]>>
  /** Cues that, as a habit, in numbers or to somebody, say something only of these things: offer condolences. */
  readonly only: Readonly<Record<string, readonly string[]>>
  /** Of a verb done as often as said, the only nouns that it says something of: address a concern. */
  readonly sayingOf: Readonly<Record<string, readonly string[]>>
  /** Cues that say something only with one of these prepositions behind their object: compare to. */
  readonly paired: Readonly<Record<string, readonly string[]>>
  /** Cues that are deeds where "as" does not follow their object, by what follows it: dismiss from, dismiss for (a score). */
  readonly discharging: readonly string[]
  /** Cues that are deeds with two objects, of whom and what somebody does not let him have: deny. */
  readonly withholding: readonly string[]
  /** Cues whose "to" tells what one person does: decide to. */
  readonly choosing: readonly string[]
  /** Cues whose form in -ing is a preposition where no comma stands before: considering. */
  readonly prepositions: readonly string[]
  /** First words of whom a relative tells of without saying who: those (who seek it), a (nation that believes). */
  readonly indefinite: readonly string[]
  /** Prepositions behind which a gerund tells of nobody's act: on defending. */
  readonly governing: readonly string[]
  /** Cues whose passive without an agent tells what befell somebody: was admitted. */
  readonly befalling: readonly string[]
  /** Cues that say something only before "that" or at the end: maintain. */
  readonly narrow: readonly string[]
  /** Verbs that say something only with a noun of saying: make a claim. */
  readonly lightVerbs: readonly string[]
  /** What may follow such a noun: that, about. */
  readonly tails: readonly string[]
  /** Prepositions of where, when and how somebody says it: in, during. */
  readonly aside: readonly string[]
  /** Cues that say nothing right before a preposition: "compared to last year". */
  readonly transitive: readonly string[]
  /** Cues whose gerund behind a deed tells what that deed shows: "…, indicating a loss". */
  readonly betokening: readonly string[]
  /** What points to the words before, and things that prove something, by which a writer argues: this, figures. */
  readonly pointing: readonly string[]
  readonly proofs: readonly string[]
  /** Adjectives that before an infinitive tell what is likely: certain. */
  readonly sure: readonly string[]
  /** Cues that demand where their clause tells what should be done, and the words of such a clause or thing: suggest (that it be closed), advise (against it). */
  readonly directing: {
    readonly cues: readonly string[]
    readonly words: readonly string[]
    readonly bare: readonly string[]
    readonly against: readonly string[]
  }
  /** Cues that only unfold a thing, whoever it is of: outline. */
  readonly unfolding: readonly string[]
  /** Cues whose clause is a question, which leaves open what it tells: ask (whether). */
  readonly questioning: readonly string[]
  /** Forms of pronouns that are never a subject: him. */
  readonly objective: readonly string[]
}

/** What somebody says of words of others who denies them: "the report is baseless". */
export interface RefutingWords {
  /** What others told, by lemma: খবর, দাবি; report, claim. */
  readonly told: readonly string[]
  /** What such words are, as the last words of a content: ভিত্তিহীন, সত্য নয়; false. */
  readonly refuted: readonly string[]
}

/** Nouns of things and acts that say nothing, by their endings and by themselves (visit, decision), and of days that people mark. Only for a verb-medial order. */
export interface MuteWords {
  readonly endings: readonly string[]
  readonly words: readonly string[]
  /** What says nothing, though it may be written like a name: (Victory) Day, anniversary. */
  readonly occasions: readonly string[]
}

/** Who belongs to a body and speaks for himself, words for who once did, and endings of words for people by where they are from: Kenyan. */
export interface ApartWords {
  readonly people: readonly string[]
  readonly once: readonly string[]
  readonly natives: readonly string[]
  /** What ends right before a name that only tells where a source belongs, or who has it: "a report on", "notes obtained by". */
  readonly beside: RegExp
}

/** Words of head lines that name who speaks beside a colon: "Police: …", "… : police". */
export interface HeadlineWords {
  /** Who speaks there by a common noun alone: police, poll. */
  readonly speakers: readonly string[]
  /** Prepositions of what and whom a speaker speaks on and to: "Karim on the bridge: …". */
  readonly topics: readonly string[]
  /** Words that open what only guides a reader: how (to vote), here (is what). */
  readonly guides: readonly string[]
}

/** Words of an interview that is printed as "NAME: words". */
export interface TurnWords {
  /** Labels of who asks: প্রশ্ন. */
  readonly questions: readonly string[]
  /** Labels that stand for who answers: উত্তর. */
  readonly answers: readonly string[]
  /** Labels of captions, credits and dates: ছবি. */
  readonly fields: readonly string[]
  /** Words after which the interviewer is named: নিয়েছেন. */
  readonly takenBy: readonly string[]
  /** Words with which somebody only thanks or greets: ধন্যবাদ. */
  readonly courtesies: readonly string[]
  /** Pronouns of who is talked to, in any case: আপনি, আপনার. */
  readonly addressed: readonly string[]
}

/** How somebody speaks on, in a verb-medial order. */
export interface GoingOnWords {
  /** Cues that go on with what somebody has said: add, note. */
  readonly furthering: readonly string[]
  /** Cues that come with a deed, by whoever does it: shout, threaten. */
  readonly loud: readonly string[]
  /** Words that join what somebody says to what he says next: and, but. */
  readonly joints: readonly string[]
  /** Those of them that set one thing against another: but. */
  readonly contrasts: readonly string[]
}
