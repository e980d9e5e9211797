import type { RawRange } from './span.ts'
import type { Certainty, Edtf, EntityId, EntityKind, Reading, Stance } from './reading.ts'
import type { CreditKind } from './credit.ts'
import type { Bound, Modality } from './reading.ts'

/** Words of one outlet at one place: a W3C Web Annotation target reduced to what a dossier needs. */
export interface Evidence {
  readonly report: string
  readonly statement?: string
  readonly raw: RawRange
  /** The decoded original at `raw`, unchanged. */
  readonly exact: string
  /** Up to 32 UTF-16 units before and after, for a reader's eye and for checking. */
  readonly prefix: string
  readonly suffix: string
}

export type CopyKind = 'same' | 'near' | 'wire' | 'translation'

/** Two reports that are one text, wholly or for the most part. */
export interface Copy {
  readonly reports: readonly [string, string]
  readonly kind: CopyKind
  /** 0–1. */
  readonly score: number
  readonly basis: readonly string[]
}

/** A report of a story, with the reasons that put it there, in words. */
export interface Membership {
  readonly report: string
  readonly why: readonly string[]
}

/** The reports of one unfolding event. */
export interface Story {
  readonly id: string
  readonly reports: readonly string[]
  readonly membership: readonly Membership[]
}

/** What only the story could settle; `path` names the place in the reading (`published`, `dates/3`). */
export interface Settlement {
  readonly report: string
  readonly path: string
  readonly edtf: Edtf
  /** TIMEX3 value, where it says more than `edtf` (a part of the day). */
  readonly timex?: string
  readonly basis: readonly string[]
  readonly evidence: readonly Evidence[]
}

export type OriginKind = CreditKind | 'official'

/** An independent voice behind reports or statements. */
export interface Origin {
  readonly id: string
  readonly level: 'report' | 'statement'
  readonly reports: readonly string[]
  readonly kind: OriginKind
  readonly name: string
  readonly basis: readonly string[]
}

export interface Actor {
  readonly id: string
  readonly entity: EntityId
  readonly kind: EntityKind
  readonly name: string
  /** Names by language, as the reports or the knowledge base give them. */
  readonly names: Readonly<Record<string, string>>
  readonly roles: readonly string[]
  /** Why wordings that no list knows are taken for one; what implies a known person whom no report states to be meant. */
  readonly why?: readonly string[]
  readonly evidence: readonly Evidence[]
}

export type FactStatus = 'corroborated' | 'single-origin' | 'disputed'

export interface TimelineLine {
  readonly id: string
  readonly date: Edtf | null
  /** In an outlet's own words. */
  readonly fact: string
  /** BCP 47 language of `fact`. */
  readonly language?: string
  readonly step: string | null
  readonly actors: readonly EntityId[]
  readonly modality?: Modality
  readonly origins: readonly string[]
  readonly status: FactStatus
  readonly evidence: readonly Evidence[]
}

/** Another value that a report gives for the same thing. */
export interface Alternative {
  readonly date: Edtf | null
  readonly evidence: readonly Evidence[]
}

export interface ProcessStep {
  readonly id: string
  /** Bare inside its process. */
  readonly step: string
  readonly date: Edtf | null
  readonly by: readonly EntityId[]
  /** Parties whose part is implied by the step, not said. */
  readonly impliedBy?: readonly EntityId[]
  readonly place: EntityId | null
  readonly chamber: string | null
  readonly vote: string | null
  readonly certainty: Certainty
  readonly basis?: readonly string[]
  readonly alternatives: readonly Alternative[]
  readonly evidence: readonly Evidence[]
}

/** What a report says must happen for a step to be reached. */
export interface Condition {
  readonly id: string
  readonly step: string
  readonly requires: readonly string[]
  /** `narrower` beside one that asks for more. */
  readonly note: string | null
  readonly attributedTo: readonly EntityId[]
  readonly evidence: readonly Evidence[]
}

export interface Process {
  readonly id: string
  readonly template: string
  readonly title: string
  readonly instrument: string | null
  readonly parties: readonly EntityId[]
  readonly steps: readonly ProcessStep[]
  readonly conditions?: readonly Condition[]
  readonly statusCode: string
  readonly status: string
  /** The status by language tag. */
  readonly statusIn: Readonly<Record<string, string>>
  readonly next: readonly string[]
  readonly later: readonly string[]
  readonly premature: readonly { readonly step: string; readonly evidence: readonly Evidence[] }[]
}

export interface LedgerEntry {
  readonly id: string
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly asOf: Edtf | null
  readonly place: EntityId | null
  readonly attributedTo: readonly EntityId[]
  /** Who says so in the report's words, where no entity is known. */
  readonly speaker?: string
  readonly origins: readonly string[]
  readonly evidence: readonly Evidence[]
}

export type Verdict = 'agree' | 'refine' | 'conflict' | 'updated' | 'not-comparable'

export interface Ledger {
  readonly id: string
  readonly question: string
  readonly unit: string | null
  readonly scope: string
  readonly entries: readonly LedgerEntry[]
  readonly verdict: Verdict
  readonly why: string
}

export interface Claim {
  readonly id: string
  /** Who says it, as written in the knowledge base or the report. */
  readonly source: string
  readonly entities?: readonly EntityId[]
  readonly stance: Stance
  readonly polarity?: 'positive' | 'negative'
  /** In the report's own words. */
  readonly gist: string
  readonly language?: string
  readonly answeredBy: readonly {
    readonly stance: Stance
    readonly polarity?: 'positive' | 'negative'
    readonly evidence: readonly Evidence[]
  }[]
  readonly evidence: readonly Evidence[]
}

export interface Provision {
  readonly id: string
  readonly article: string | null
  /** In an outlet's own words. */
  readonly duty: string
  /** BCP 47 language of `duty`. */
  readonly language?: string
  readonly bearer: readonly EntityId[]
  readonly condition: string | null
  readonly modality: 'must' | 'may' | 'must-not'
  readonly evidence: readonly Evidence[]
}

export interface Disagreement {
  readonly id: string
  readonly question: string
  readonly kind: 'number' | 'date' | 'actor' | 'denial' | 'step'
  readonly values: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[]
}

/** What one report added to the story, in order of publication; values are ids of lines. */
export interface Change {
  readonly report: string
  readonly added: readonly string[]
  readonly revised: readonly string[]
  readonly withdrawn: readonly string[]
}

/** The answer: one story in sourced lines. Contract section 2. */
export interface Dossier {
  readonly id: string
  /** In the language of most of its reports. */
  readonly title: string
  /** The titles by language tag, where reports of that language have one. */
  readonly titleIn: Readonly<Record<string, string>>
  readonly languages: readonly string[]
  readonly reports: readonly string[]
  readonly membership: readonly Membership[]
  readonly settled: readonly Settlement[]
  readonly origins: readonly Origin[]
  readonly actors: readonly Actor[]
  readonly timeline: readonly TimelineLine[]
  readonly processes: readonly Process[]
  readonly ledgers: readonly Ledger[]
  readonly claims: readonly Claim[]
  readonly provisions: readonly Provision[]
  readonly disagreements: readonly Disagreement[]
  readonly changes: readonly Change[]
}

export interface Made {
  readonly program: string
  readonly stages: Readonly<Record<string, number>>
  readonly packs: Readonly<Record<string, number>>
  readonly knowledge: string
  readonly templates: string
  readonly corrections: string
}

/** What the evidence gate saw: `dropped` above 0 is a defect of ours. */
export interface Gate {
  readonly lines: number
  readonly dropped: number
}

export interface Build {
  readonly schema: 'shutro/build@1'
  readonly made: Made
  readonly readings: readonly Reading[]
  readonly gate: Gate
  readonly copies: readonly Copy[]
  readonly dossiers: readonly Dossier[]
}
