/** How treaties and laws are named; words are matched on lemmas in NFC. */
export interface InstrumentsPart {
  /** Heads that people are called by too: ফরমান. */
  readonly called?: ReadonlySet<string>
  /** Words that may stand before an instrument's head and belong to its name: প্রতিরক্ষা চুক্তি, mutual defence pact. */
  readonly modifiers: ReadonlySet<string>
  /** Those of `modifiers` that point to an instrument or praise it, and name none: এই, new. */
  readonly pointers: ReadonlySet<string>
  /** Words by which one that was named before is meant: the, ওই. */
  readonly definite: ReadonlySet<string>
  /** Modifiers that make it something else: যুদ্ধবিরতি চুক্তি, loan agreement. */
  readonly others: ReadonlySet<string>
  /** Those that do so in small letters only: labour law, but the Labour Act. */
  readonly plain: ReadonlySet<string>
  /** Heads that name a treaty only with a modifier: agreement. */
  readonly weak: ReadonlySet<string>
  /** Verbs of what is done to such papers alone, beside which a weak word is one: "ratified the *convention*". */
  readonly bearing?: ReadonlySet<string>
  /** Words behind a head that make something else of it: law enforcement, আইনের শাসন. */
  readonly idioms: ReadonlySet<string>
  /** Heads that name a certificate too, and what makes one of them: জন্ম সনদ. */
  readonly papers?: Readonly<Record<'heads' | 'of', ReadonlySet<string>>>
  /** Absent where capitals tell what belongs to a name. */
  readonly fields?: InstrumentFields
  /** Words by which names in capitals hang together; absent in a script without them. */
  readonly joins?: InstrumentJoins
}

/** Small words inside the names of treaties and laws, in a script with capitals. */
export interface InstrumentJoins {
  /** Right behind the head, before what the name goes on with: "Convention *on* the Rights". */
  readonly behind: ReadonlySet<string>
  /** Inside what it goes on with: "the Rights *of the* Child". */
  readonly inside: ReadonlySet<string>
  /** Between the words before the head: "Women *and* Children Act". */
  readonly before: ReadonlySet<string>
  /** Behind a kind alone, what tells that another one is meant: "the protocol *on*". */
  readonly another: ReadonlySet<string>
  /** Before a year: "the Act *of* 1951". */
  readonly years: ReadonlySet<string>
  /** Heads that people are called by as well: Bill. */
  readonly people: ReadonlySet<string>
  /** Words of a pair with a head that names no instrument: "law *and order*". */
  readonly pair: readonly [joint: string, word: string]
}

/** What treaties and laws are named after, in a script without capitals. */
export interface InstrumentFields {
  /** Heads that a town before them names: অটোয়া সনদ. A treaty may be an object that a town's government deals with. */
  readonly places: ReadonlySet<string>
  /** What an instrument is about: আয়কর, সাইবার. */
  readonly topics: ReadonlySet<string>
  /** What an instrument does with what is named before: মাদকদ্রব্য নিয়ন্ত্রণ, নির্যাতন দমন. */
  readonly deeds: ReadonlySet<string>
  /** Words that join a topic to the head: সংক্রান্ত. */
  readonly links: ReadonlySet<string>
  /** Words that name an instrument whatever stands before: সন্ত্রাসবিরোধী. */
  readonly whole: RegExp
}
