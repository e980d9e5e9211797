/** What a language needs to tell a team from the state or town that it is called by; in NFC and lower case. */
export interface SportsPart {
  /** Words that reports of games are full of: wicket, goal, semi-final. */
  readonly words: ReadonlySet<string>
  /** Those of them that stand in any report: over, final. */
  readonly anywhere: ReadonlySet<string>
  /** After a name in the genitive: a team's, not a land's: captain, against. */
  readonly afterTeam: ReadonlySet<string>
  /** Right after a bare name: the land or a body of it: tour, board. */
  readonly afterPlace: ReadonlySet<string>
  /** Right after a bare name: a contest is called by it: cup, games. */
  readonly contests: ReadonlySet<string>
  /** Where games are held, behind the name of the land or the town: স্টেডিয়াম, আসর. */
  readonly grounds?: ReadonlySet<string>
  /** Right before a name: it is a place: in, from. Empty where endings tell. */
  readonly beforePlace: ReadonlySet<string>
  /** Last words, as written, of names of places that universities play under: State. */
  readonly universities: ReadonlySet<string>
  /** Words and lemmas right before a name: who is played against: beat, versus. Empty where endings tell. */
  readonly against: ReadonlySet<string>
  /** Teams that look like people or places that nobody knows: Al Nassr, West Indies. */
  readonly clubs: ReadonlySet<string>
  /** Towns, in lower case, that a club goes by the bare name of wherever games are told: "league leaders Barcelona". */
  readonly clubTowns?: ReadonlySet<string>
  /** Right before a bare name: who plays: leaders, champions. */
  readonly beforeTeam?: ReadonlySet<string>
  /** What teams call themselves behind their land or town: টাইগার্স. */
  readonly teamNames?: ReadonlySet<string>
}
