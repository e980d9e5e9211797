import type { RoleName } from '../../core/role-names.ts'

/** What an office is called: "foreign minister". */
export interface TitleRow {
  /** Offices that it may name; whose office it is decides. */
  readonly roles: readonly RoleName[]
  readonly words: readonly string[]
  /** States (alpha-2) where it names that office: a chancellor heads the government in Berlin, not in London. */
  readonly only?: readonly string[]
  /** True for the advisers who lead ministries of an interim government. */
  readonly adviser?: boolean
  /** True for a word of everyday use, which names an office only beside its owner and with no noun after it: "chief", "প্রধান". */
  readonly strict?: boolean
}

/** Words around an office that tell whether whoever holds it is meant; in NFC and lower case. */
export interface HoldersPart {
  readonly titles: readonly TitleRow[]
  /** Before it, near: not the holder but one who was, will be or stands in: former, acting, deputy. */
  readonly otherBefore: ReadonlySet<string>
  /** Right before it: somebody or other: a, any. */
  readonly someBefore: ReadonlySet<string>
  /** Right before it, by lemma: what makes somebody the holder: become, as. */
  readonly makingBefore: ReadonlySet<string>
  /** Right after it: not the holder, or the office as such: elect, candidate, election. */
  readonly otherAfter: ReadonlySet<string>
  /** Right after it, by lemma: what says that somebody is the holder: হওয়া. */
  readonly makingAfter: ReadonlySet<string>
  /** Parts of a rank between an office and a name: "retd", "অব". */
  readonly rankWords: ReadonlySet<string>
  /** Between an owner and an office: current, incumbent. */
  readonly current: ReadonlySet<string>
  /** Anywhere in its sentence: another time is told of: then, তৎকালীন. */
  readonly otherTimes: ReadonlySet<string>
  /** Phrases for an office holder just named: "ওই নেতা", "the leader". */
  readonly thatHolder: readonly string[]
}
