/** Words by which a report introduces somebody. */
export interface NamingWords {
  /** Between what somebody is and the name: a man named … */
  readonly before: ReadonlySet<string>
  /** Behind the name, before one of many: … নামের এক যুবক. */
  readonly behind: ReadonlySet<string>
  /** Before what somebody does for a living: পেশায়. */
  readonly byTrade: ReadonlySet<string>
  /** What opens a clause on somebody named: who. */
  readonly relatives: ReadonlySet<string>
  /** Verbs by which somebody is what follows: is. */
  readonly present: ReadonlySet<string>
  /** Articles by which somebody yet unnamed is told of: a. */
  readonly indefinite: ReadonlySet<string>
  /** Callings that are a figure of speech before what is made or followed: the architect of the war. */
  readonly figures: ReadonlySet<string>
  /** What counts the years of learning right before a calling: a second-year student. */
  readonly grades: ReadonlySet<string>
  /** Pronouns that take up one person: she. */
  readonly again: ReadonlySet<string>
  /** What tells two of one name apart, behind it: Jr, জুনিয়র. */
  readonly generations: ReadonlySet<string>
  /** Those who are given a name: son, ছেলে. */
  readonly children: ReadonlySet<string>
  /** Those who give a name, where the verb does not tell who did: বাবা. */
  readonly parents: ReadonlySet<string>
  /** What nobody known is called: suspect, cat. */
  readonly strangers: ReadonlySet<string>
  /** What is given with a name: নাম. */
  readonly nameWords: ReadonlySet<string>
  /** Ages of children, in words and in digits. */
  readonly smallAges: ReadonlySet<string>
  /** Ages of those who are no children and in no office yet, in digits. */
  readonly youngAges: ReadonlySet<string>
  /** What such an age is counted in, beside it: year, বছরের. */
  readonly years: ReadonlySet<string>
  /** What may stand before an age: aged. */
  readonly aged: ReadonlySet<string>
  /** Words of dying beside its year: died, মারা. */
  readonly dying: ReadonlySet<string>
  /** What points from a calling to whoever was just named: এই, the. */
  readonly pointing: ReadonlySet<string>
  /** What many in office were once, and what only somebody else is now, where it points to whoever was just named: ছাত্র. */
  readonly learners: ReadonlySet<string>
  /** Before an office or as its word, what tells of one of many, whom nobody knows by it: সহ-, যুগ্ম, সদস্যসচিব. */
  readonly deputies: ReadonlySet<string>
  /** Last words of the names of firms: Ltd, Consulting, গ্রুপ. */
  readonly firms: ReadonlySet<string>
  /** What people in politics have offices of: senate, ministry, দল. */
  readonly ofPublic: ReadonlySet<string>
  /** Between an office and whoever came to it: পদে, নির্বাচিত. */
  readonly won: ReadonlySet<string>
  /** What whoever leads is called, be it in no office: leader. */
  readonly anyLeader: ReadonlySet<string>
  /** Beside what somebody works as: as, হিসেবে. */
  readonly serving: ReadonlySet<string>
  /** What has a president as a state has, and whom he speaks to there: university, faculty. */
  readonly houses: ReadonlySet<string>
  /** Pronouns that take up a child or a suspect, and those that take up whoever is honoured: সে, তিনি; what the first may point to besides, behind it: সময়. */
  readonly plainAgain: ReadonlySet<string>
  readonly honouredAgain: ReadonlySet<string>
  readonly pointedTo: ReadonlySet<string>
  /** Whoever made a body: founder. */
  readonly founders: readonly string[]
  /** Callings of whoever was elected to a parliament or a council, which nobody is by profession: MP. */
  readonly elected: readonly string[]
  /** Last part of the one word for whoever heads a ministry: ভূমিমন্ত্রী; empty where it is a word of its own. */
  readonly ministerEnding: string
  /** Behind a place and a hyphen, what tells where a body sits: based. */
  readonly seated: ReadonlySet<string>
  /** Parts of a body, behind a small place or a school: unit, chapter. */
  readonly units: ReadonlySet<string>
  /** What such a unit is of: city, college. */
  readonly unitPlaces: ReadonlySet<string>
  /** Between what people are and the list of their names: হলেন. */
  readonly listing: ReadonlySet<string>
  /** What one takes on coming to an office: oath, sworn. */
  readonly oaths: ReadonlySet<string>
  /** What a central bank sets, and the bank: interest rates. */
  readonly rates: readonly string[]
}
