/** Words that tell whether somebody described beside a name is of public life; in lower case and NFC. */
export interface DescribedWords {
  /** Nouns for those of whom papers write for their part in public life: nominee, ally, নেতা. */
  readonly inPublic: ReadonlySet<string>
  /** Endings of nouns for people by what they do: -er, -ist, -চালক; behind two letters at least. */
  readonly doerEndings: readonly string[]
  /** Nouns that end so and are no people: summer, committee. */
  readonly noDoers: ReadonlySet<string>
  /** Verbs, by lemma, by which somebody is told to live as people do: teach, পড়ানো. */
  readonly living: ReadonlySet<string>
  /** Verbs, by lemma, of whoever has a business, before what is not yet known (run, own) or what people live by (চালানো). */
  readonly keeping: ReadonlySet<string>
  /** Verbs of what a bystander was at: walking, waiting. */
  readonly passing: ReadonlySet<string>
  /** What opens something of somebody's own (her, two), or what he lives by: রিকশা. */
  readonly ofOwn: ReadonlySet<string>
  /** What somebody goes into who leaves his work: অবসর. */
  readonly leaving: ReadonlySet<string>
  /** Between a name and what its bearer is called among his own: ওরফে, alias. */
  readonly aliases: ReadonlySet<string>
  /** Ranks that many have whom nobody knows, short forms too: lieutenant. */
  readonly juniorRanks: ReadonlySet<string>
  /** Prepositions before where somebody is of, behind a comma (of, from), and small places that stand so before the name: গ্রাম. */
  readonly origins: ReadonlySet<string>
}
