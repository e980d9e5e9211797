import { mapped } from '../core/mapped.ts'
import type { CleanPart } from './contract/clean.ts'
import type { CompoundsPart } from './contract/compounds.ts'
import type { DatesPart } from './contract/dates.ts'
import type { EventsPart } from './contract/events.ts'
import type { NamesPart } from './contract/names.ts'
import type { OtherHome } from './contract/other-home.ts'
import type { QuantitiesPart } from './contract/quantities.ts'
import type { SoundsPart } from './contract/sounds.ts'
import type { StatementsPart } from './contract/statements.ts'
import type { TextPart } from './contract/token.ts'

/** Everything that the stages know about one language: frozen tables and small pure functions. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string
  /** English name of the language. */
  readonly name: string
  /** ISO 15924. */
  readonly script: string
  /** Rises with any change in what the pack finds. */
  readonly version: number
  readonly text: TextPart
  /** Absent where no verbs are made of several words. */
  readonly compounds?: CompoundsPart
  readonly dates: DatesPart
  readonly quantities: QuantitiesPart
  readonly clean: CleanPart
  readonly names: NamesPart
  readonly sounds: SoundsPart
  readonly statements: StatementsPart
  readonly events: EventsPart
  /** Absent where one state's papers mean the same as another's. */
  readonly otherHome?: OtherHome
}

/**
 * Makes a pack: every string of its tables is put into NFC, the form in which text is matched
 * (NFC splits ড় ঢ় য়, so a table typed by hand would otherwise miss them), and all but the lists is frozen.
 */
export const definePack = (pack: LanguagePack): LanguagePack => normalised(pack) as LanguagePack

const normalised = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC')
  // Not frozen: `some`, `find` and their like take fifty times as long over a frozen list.
  if (Array.isArray(value)) return mapped(value, (item) => normalised(item))
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Map || value instanceof Set || value instanceof RegExp) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key.normalize('NFC'),
    normalised(item),
  ])
  return Object.freeze(Object.fromEntries(entries))
}
