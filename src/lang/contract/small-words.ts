/** Words by which the clauses and names of a verb-medial language hang together. */
export interface SmallWords {
  /** Prepositions before a gerund that tells what was done: by, after. */
  readonly doneBy: readonly string[]
  /** Prepositions before a gerund that the object does: "accused Kenya *of* hiding". */
  readonly ofObject: readonly string[]
  /** Prepositions before a gerund by which somebody does what the verb before tells: "fooled them *by* saying". */
  readonly byDoing: readonly string[]
  /** Verbs whose object does what the bare form behind it says: hear, let. */
  readonly perceiving: readonly string[]
  /** Prepositions of a place: in, near. */
  readonly wheres: readonly string[]
  /** Verbs by which another does not hold with what somebody said: disagree. */
  readonly dissenting: readonly string[]
  /** Cues of what is put forward against others: argue. */
  readonly arguing: readonly string[]
  /** Words that point to what was said: those. */
  readonly pointing: readonly string[]
  /** Nouns behind which a clause stands without a joint: "the *way* he was shot". */
  readonly contact: readonly string[]
  /** How something is told, where no words of it are given: off the record. */
  readonly manners: readonly string[]
  /** Opens a clause that describes a place: where. */
  readonly whereClauses: readonly string[]
  /** Words inside the names of bodies: of, for, and. */
  readonly inNames: readonly string[]
  /** Those of them behind which a name tells of what the whole is: of. */
  readonly ofWhole: readonly string[]
  /** Words behind a name by which somebody is called something: who, is, as. */
  readonly calling: readonly string[]
  /** Relatives of people: who. */
  readonly ofPeople: readonly string[]
  /** Words behind a name at which somebody else begins: whose, by. */
  readonly others: readonly string[]
  /** Auxiliaries of the present: is, are. */
  readonly present: readonly string[]
  /** Adverbs that stand for a time behind a preposition: "by *then*". */
  readonly times: readonly string[]
  /** Nouns for a stretch of time, which a clause may stand behind: "the day Otieno left". */
  readonly spells: readonly string[]
  /** Prepositions of a phrase that may stand before the subject of its clause: in (the memo). */
  readonly fronting: readonly string[]
  /** Verbs by whose doer a writing is only passed on: "carrying a letter urging them". */
  readonly carrying: readonly string[]
  /** Prepositions before what something is about: a verdict *on* a petition. */
  readonly about: readonly string[]
  /** Nouns for what has a title of its own: "the *newspaper* The Guardian". */
  readonly titled: readonly string[]
  /** Words before an infinitive by which the act was tried, and nobody says that it was done: try, attempt. */
  readonly tries: readonly string[]
  /** Those by which it was not done: fail, refuse. */
  readonly fails: readonly string[]
  /** Words that open a group of nobody: no, nobody, neither. */
  readonly nobody: readonly string[]
  /** Words behind such an opener by which it only counts: "no *fewer* than 12". */
  readonly noLess: readonly string[]
  /** Verbs and nouns by which an act is laid to somebody's charge: accuse, suspicion. */
  readonly alleging: readonly string[]
  /** Those verbs of them by which somebody is charged before a court: accuse, indict. */
  readonly charged: readonly string[]
  /** Prepositions before what somebody is charged with, besides those of an object: accused *in* beating. */
  readonly chargedWith: readonly string[]
  /** Adverbs by which a harm is only heard of: reportedly. */
  readonly reportedly: readonly string[]
  /** Adverbs that do the same: allegedly. */
  readonly allegedly: readonly string[]
  /** What somebody is called of whom that is not proved: suspected. */
  readonly suspected: readonly string[]
  /** Participles that are prepositions: given. */
  readonly givenThat: readonly string[]
  /** Nouns for what somebody may do: discretion. */
  readonly powers: readonly string[]
  /** Verbs of saying by which somebody is charged: allege. */
  readonly charging: readonly string[]
  /** What goes round and nobody answers for: rumour. */
  readonly hearsay: readonly string[]
  /** Pronouns for whoever acts on themselves: itself. */
  readonly selves: readonly string[]
  /** Verbs by which what a clause tells is only held to be so: suspect, fear. */
  readonly supposing: readonly string[]
  /** Verbs by which what is asked for or proposed stands in its base form: "recommended that he *leave*". */
  readonly bidding: readonly string[]
  /** Conjunctions behind which a present tells what is to come: "*when* he is tried". */
  readonly whenever: readonly string[]
  /** Verbs by which something is missing: "*lacks* a plan to". */
  readonly lacking: readonly string[]
  /** Nouns for what must be so first: prerequisite. */
  readonly terms: readonly string[]
  /** Nouns for what is only proposed: recommendations. */
  readonly proposals: readonly string[]
  /** Words that open a group of all: "not *all* of them left". */
  readonly every: readonly string[]
  /** Verbs whose passive tells what others say of somebody: "is *said* to have killed". */
  readonly reputing: readonly string[]
  /** Verbs that tell only how somebody looks: "*seems* to have signed". */
  readonly seeming: readonly string[]
  /** Prepositions before what something has an influence on: "took effect *on* crime". */
  readonly upon: readonly string[]
  /** Verbs by which guests are received, and things: receive. */
  readonly receiving: readonly string[]
  /** Words for one of those who were told of: the other, another. */
  readonly oneOfThem: readonly string[]
  /** Words behind people that tell how they were left: dead. */
  readonly leftAs: readonly string[]
  /** Words that tell which part of a day is meant: early. */
  readonly partsOfDay: readonly string[]
  /** Words that open what is not known: whether. */
  readonly whether: readonly string[]
  /** Auxiliaries of the perfect: have. */
  readonly having: readonly string[]
  /** Nouns behind a "with" whose infinitive was only meant: intent. */
  readonly intents: readonly string[]
  /** Words by which an infinitive tells what one of many did: "the *first* to sign". */
  readonly rankings: readonly string[]
  /** Verbs that tell what something is: be. */
  readonly being: readonly string[]
  /** Words whose "of" or "for" governs what was done: convict, responsibility. */
  readonly proving: readonly string[]
  /** Words before the preposition of a gerund by which it was not done: "*instead* of". */
  readonly lieuOf: readonly string[]
  /** Prepositions before somebody whose gerund is only thought of: "open *to* Kenya joining". */
  readonly thoughtOf: readonly string[]
  /** Verbs by whose object's infinitive the act happens: cause, prompt. */
  readonly causes: readonly string[]
  /** Verbs whose active tells of a habit before an infinitive, and whose passive of a means: use. */
  readonly means: readonly string[]
  /** Past forms that are no other than the base form: hit, cut. */
  readonly unchanged: readonly string[]
  /** Auxiliaries that open a condition before their subject: "*Had* Kenya signed". */
  readonly inverting: readonly string[]
  /** Prepositions between an act and whose it is: by, of. */
  readonly ownedBy: readonly string[]
  /** Conjunctions of a contrast: but. */
  readonly contrast: readonly string[]
  /** Words that open what is said: that, whether. */
  readonly contents: readonly string[]
  /** Prepositions before where people are from or sit, for which they act: "lawmakers *in* Kenya". */
  readonly homes: readonly string[]
  /** What is sought in a land that is asked for it: refuge. */
  readonly havens: readonly string[]
  /** Prepositions before whom something is asked of: "demanded *of* Kenya". */
  readonly askedOf: readonly string[]
  /** Prepositions before the ground of what is done to somebody: "jailed *for*". */
  readonly grounds: readonly string[]
  /** Prepositions before the other party to a paper: "signed *with*". */
  readonly signedWith: readonly string[]
  /** Prepositions before those without a name whom an act regards: "clashed *with* the police". */
  readonly met: readonly string[]
  /** Words before a "with" behind which somebody else acts as well: along, together. */
  readonly alongside: readonly string[]
  /** Auxiliaries of what one would do: would. */
  readonly hypothetic: readonly string[]
  /** Words by which what is planned hangs on something: once, until. */
  readonly pending: readonly string[]
  /** Nouns for what people of a state make without it: association. */
  readonly societies: readonly string[]
  /** Verbs for a protest in words: condemn. */
  readonly condemning: readonly string[]
  /** Verbs for what somebody only would have done: propose. */
  readonly proposing: readonly string[]
  /** Words that open a list of what a noun before them takes in: including. */
  readonly listing: readonly string[]
  /** Words behind which a passive may leave out its subject: "if elected". */
  readonly reducing: readonly string[]
  /** Nouns for what its members leave as their own affair: party. */
  readonly ownParty: readonly string[]
  /** Verbs by whose infinitive a house does what is done to a law: "voted to pass the bill". */
  readonly decides: readonly string[]
  /** Forms by whose infinitive something is still to come: "is going to sign". */
  readonly going: readonly string[]
  /** Verbs that are on their way while they last, with the preposition behind them: "is going into effect". */
  readonly arriving: readonly string[]
  readonly into: readonly string[]
  /** Prepositions behind which stands what a paper becomes or is done by, not what is done to it: "signed the bill *into* law". */
  readonly aside: readonly string[]
  /** Nouns for those who speak or work for whom a "for" behind them names: spokesman. */
  readonly speakersFor: readonly string[]
  /** Past forms that are no participle: spoke, grew. */
  readonly simplePasts: readonly string[]
  /** Past forms that before such a word only describe the noun before them: slated for, suspected of. */
  readonly onlyDescribing: readonly string[]
  /** Auxiliaries of what a law lays down: shall. */
  readonly ruled: readonly string[]
  /** Joints of which only one side is meant: or. */
  readonly either: readonly string[]
  /** Nouns for what breaks a law that "of" names: violation. */
  readonly breaches: readonly string[]
}
