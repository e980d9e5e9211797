import type { EntityClass, Mention, Modality, Polarity, RoleName } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { FrameRow } from '../../../lang/contract/events.ts'

/** One filler of a role: a mention, or bare words. */
export interface RoleDraft {
  readonly role: RoleName
  readonly span: Span
  readonly mention?: Mention
  /** Class of an institution that its common noun names; else the mention's. */
  readonly class?: EntityClass
  /** State of those whom only common nouns tell. */
  readonly state?: string
  /** True for somebody told by common nouns who is joined to a name in the same role: "Kenya *and its neighbours*". */
  readonly beside?: true
  /** The whole phrase that a name only describes, as which the role is shown: "Kenyan peacekeepers". */
  readonly phrase?: {
    readonly span: Span
    readonly class?: EntityClass
    readonly state: string | null
  }
}

/** An event as found in one sentence. Offsets in the paragraph. */
export interface EventDraft {
  readonly frame: FrameRow
  /** The predicate's words. */
  readonly span: Span
  /** The clause's tokens `[from, to)`: where its date and place are looked for. */
  readonly clause: readonly [from: number, to: number]
  /** Indexes of the report's dates that may tell when it was done; absent: those of the clause. */
  readonly dates?: readonly number[]
  readonly roles: readonly RoleDraft[]
  /** Roles that common nouns and pronouns fill; they are shown and decide nothing. */
  readonly unnamed?: readonly RoleDraft[]
  /** True for what many people whom nobody names do together: "students of the college blocked". */
  readonly crowd?: true
  readonly passive: boolean
  readonly polarity: Polarity
  readonly modality: Modality
  /** Told in a present that goes on, which a day ahead makes a plan: "is taking effect on 7 August". */
  readonly ongoing?: true
  /**
   * What of PLOVER's type the words carry: the act's `own`, the `intent` to do it (a promise or a threat),
   * or `none` where another event carries it ("agreed *to lift*"). Absent: by the modality.
   */
  readonly typing?: 'own' | 'intent' | 'none'
  /** The act is the saying itself: whoever says it stands outside what is said. */
  readonly byTheSpeaker?: boolean
  /** Who says it will do it, or has done it: shown as its agent from outside what is said. */
  readonly speakerActs?: boolean
  /** A town where it happens does not stand for its state, unless somebody of another state acts there. */
  readonly townsAreNoParty?: boolean
  /** True for a contract of firms and people, which is no treaty. */
  readonly ofContract?: boolean
  /** True where what is signed or approved is a state's joining of a body or a treaty. */
  readonly ofAccession?: boolean
  readonly rule: string
}
