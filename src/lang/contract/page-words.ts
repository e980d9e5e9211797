/** Words of bylines; lower case, but for `openEnds`. */
export interface BylineWords {
  /** Before a name: "by". */
  readonly by?: readonly string[]
  /** What was done, before such a word: "written". */
  readonly acts?: readonly string[]
  /** What may stand before that at a headline: "a", "this post was". */
  readonly leads?: readonly string[]
  /** Who, before a colon: "author". */
  readonly roles?: readonly string[]
  /** Links to all that an author wrote, before the name: "all articles by". */
  readonly lists?: readonly string[]
  /** Labels of the author in the card that sites give to social networks: "written by". */
  readonly labels?: readonly string[]
  /** Between two names: "and". */
  readonly and?: readonly string[]
  /** What follows a name: "on" Tuesday. */
  readonly after?: readonly string[]
  /** Words at whose end a name is cut off, as they are written: "By". */
  readonly openEnds?: readonly string[]
  /** What somebody is, in a byline behind the name: "editor". */
  readonly posts?: readonly string[]
  /** What stands where a name might and is none: "admin", "about the author". */
  readonly nobody?: readonly string[]
  /** First words of such: "view" all posts. */
  readonly nobodyOpens?: readonly string[]
  /** Words of a body rather than a person: "staff", "magazine". */
  readonly bodies?: readonly string[]
  /** How the name of a site says that it is one: "online". */
  readonly online?: readonly string[]
}

/** Words of days as pages print them; lower case. */
export interface DayWords {
  /** Months, 1 to 12, by their names, long and short. */
  readonly months: ReadonlyMap<string, number>
  /** Names of months in other calendars. */
  readonly otherMonths?: readonly string[]
  /** Behind the number of a day: "th". */
  readonly endings?: readonly string[]
  /** Between day and month: "of". */
  readonly of?: readonly string[]
  /** Behind a time of day: "pm". */
  readonly clock?: readonly string[]
  /** What words begin with that tell the day of a change: "updat". */
  readonly changed?: readonly string[]
}

/** How a text is told to be in a language. */
export interface LanguageSigns {
  /** First and last UTF-16 unit of a script that is the language's own among all packs. */
  readonly letters?: readonly [first: number, last: number]
  /** Letters of that script with which a text is in another language, by its BCP 47 tag. */
  readonly others?: Readonly<Record<string, RegExp>>
  /** The most common words, lower case, in ASCII letters, where many languages share the script. */
  readonly common?: readonly string[]
}
