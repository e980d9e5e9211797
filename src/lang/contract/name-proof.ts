/** What shows that a word which only the trained model takes for a name is one; stems in NFC. */
export interface NameProof {
  /** Words of bodies, wherever they stand in a name: পুলিশ, টেলিভিশন, ইন্ডাস্ট্রিজ. */
  readonly bodyWords: ReadonlySet<string>
  /** What opens the name of a firm: মেসার্স. */
  readonly firmMarks: ReadonlySet<string>
  /** What a place is, in its name or beside it: ইউনিয়ন, মোড়. */
  readonly placeWords: ReadonlySet<string>
  /** Peoples, faiths, camps and the world, which are neither bodies nor places: মুসলিম, রোহিঙ্গা. */
  readonly peoples: ReadonlySet<string>
  /** Last words of bodies that name none behind a land alone or its adjective: কোম্পানি, সংস্থা. */
  readonly commonHeads: ReadonlySet<string>
  /** Words for a party or a team, which name one behind a land, none behind its adjective: দল. */
  readonly parties: ReadonlySet<string>
  /** What stands between a land and a head that name no body together: অনেক, বনাম. */
  readonly notInBodies: ReadonlySet<string>
  /** Endings of words that tell whose side somebody is on or where something lies: -পন্থী, -াধীন. */
  readonly sideEndings: readonly string[]
  /** Names of letters, which spell the short name of a body: বি, সি. */
  readonly letterNames: readonly string[]
  /** What links the words of a body that is named in another tongue: অব, অ্যান্ড. */
  readonly bodyLinks: Readonly<Record<'of' | 'and', ReadonlySet<string>>>
  /** What goes on from a body's name that has its head already: হাসপাতাল, পিএলসি. */
  readonly furtherHeads: ReadonlySet<string>
  /** Heads that make a place or a body of somebody's name: স্টেডিয়াম, মিলনায়তন. */
  readonly namedAfter: ReadonlySet<string>
  /** What is called after somebody too, where the one named is not told to do anything there: সড়ক. */
  readonly calledAfter: ReadonlySet<string>
  /** What a place that has a name of its own is, right behind it: গ্রাম, ইউনিয়ন; nobody's name stands there. */
  readonly localities: ReadonlySet<string>
  /** What stands between a place and what it gives its name to: আন্তর্জাতিক. */
  readonly placeMiddles: ReadonlySet<string>
  /** Ways that are named by both their ends: মহাসড়ক. */
  readonly ways: ReadonlySet<string>
  /** What a caption begins with that is printed on to a name: ছবি. */
  readonly captions: readonly string[]
  /** What befell somebody, or whose kin one is, before a name: গ্রেপ্তারকৃত, মাতা. */
  readonly epithets: ReadonlySet<string>
  /** What nobody is called by alone: the word before it belongs to the name. */
  readonly secondNames: ReadonlySet<string>
  /** Words of names that no name begins with, as far as papers write: হোসেন. */
  readonly lastNames: ReadonlySet<string>
  /** What is shouted or prayed to, and in nobody's name: জিন্দাবাদ. */
  readonly noNames: ReadonlySet<string>
  /** Faiths that people are named with as well, though never by that word alone: ইসলাম. */
  readonly faiths: ReadonlySet<string>
  /** Common words that people are also named with, behind other words of a name: জয়. */
  readonly alsoNames: ReadonlySet<string>
  /** Words of a land that are everyday words as well, and mean it before an office alone: চেক, জার্সি. */
  readonly commonToo: ReadonlySet<string>
  /** Last words of bodies that are called by whom they are of: কৃষক শ্রমিক … লীগ. */
  readonly memberBodies: ReadonlySet<string>
  /** What counts people behind a number, and looks like a name: জন. */
  readonly counters: ReadonlySet<string>
  /** Lands whose name is a surname abroad, behind a given name: জর্ডান. */
  readonly landSurnames: ReadonlySet<string>
  /** What opens a name and a hyphen parts from it: আল, আদ. */
  readonly hyphened: ReadonlySet<string>
  /** Common words that look like a place's name with an ending: হাতিয়ার. */
  readonly lookalikes: ReadonlySet<string>
  /** Last words of papers that are named after a land: অবজারভার. */
  readonly papers: ReadonlySet<string>
  /** Last words of trains named after a place, and of teams in games: এক্সপ্রেস. */
  readonly trains: ReadonlySet<string>
  /** Last words of bodies of many lands, before the land that a part of them works in: রিলিফ. */
  readonly worldwide: ReadonlySet<string>
  /** What opens the name of a body and makes another one of a name behind it: গ্লোবাল. */
  readonly openers: ReadonlySet<string>
  /** Fields that bodies are named by, common words as well: ডিজাইন. */
  readonly fields: ReadonlySet<string>
  /** Last words of bodies behind a place, which end them as a head does: সোসাইটি. */
  readonly closers: ReadonlySet<string>
  /** What a body is, which names none without a word more: মেডিকেল কলেজ, গ্রুপ. */
  readonly kindsOfBodies: ReadonlySet<string>
  /** Endings of a word that tells what something rests on: -ভিত্তিক. */
  readonly basedEndings: readonly string[]
  /** What stands before a body or a place and is none of its name: ব্যতীত, উপকণ্ঠ. */
  readonly notOpening: ReadonlySet<string>
  /** Before an age, which makes another contest or team: অনূর্ধ্ব. */
  readonly agesBelow: ReadonlySet<string>
  /** What people are called and things as well; alone, a name only of somebody told: মেহেদি. */
  readonly alsoThings: ReadonlySet<string>
  /** Words that stand for a person alone only behind a calling: মিশ্র, শহীদ. */
  readonly seldomNames: ReadonlySet<string>
  /** Whom people have, as kin and friends: বাবা. */
  readonly kin: ReadonlySet<string>
  /** What is always somebody's, right behind the genitive: নেতৃত্বে, সভাপতিত্বে. */
  readonly governing: ReadonlySet<string>
  /** What closes a row of people, right behind the last of them: প্রমুখ, সহ. */
  readonly closing: ReadonlySet<string>
  /** Verbs of what somebody tells, right behind the name: বলা. */
  readonly tells: ReadonlySet<string>
  /** Bodies whose name looks like an agency's with an ending: আনসার. */
  readonly otherBodies: ReadonlySet<string>
  /** Works, right before their titles: গেম, সিনেমা. */
  readonly works: ReadonlySet<string>
}
