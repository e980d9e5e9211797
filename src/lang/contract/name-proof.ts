/** What shows that a word which only the trained model takes for a name is one; stems in NFC. */
export interface NameProof {
  /** Words of bodies, wherever they stand in a name: পুলিশ, টেলিভিশন, ইন্ডাস্ট্রিজ. */
  readonly bodyWords: ReadonlySet<string>
  /** What opens the name of a firm: মেসার্স. */
  readonly firmMarks: ReadonlySet<string>
  /** What a place is, in its name or beside it: ইউনিয়ন, মোড়. */
  readonly placeWords: ReadonlySet<string>
  /** Peoples, faiths and camps, which are neither bodies nor places: মুসলিম, রোহিঙ্গা. */
  readonly peoples: ReadonlySet<string>
  /** Last words of bodies that name none behind a land alone or its adjective: কোম্পানি, সংস্থা. */
  readonly commonHeads: ReadonlySet<string>
  /** Words for a party or a team, which name one behind a land, none behind its adjective: দল. */
  readonly parties: ReadonlySet<string>
}
