import type { Reckoning } from '../../core/date-expression.ts'

/** A second state whose papers write the language, and what they mean otherwise: West Bengal for Bengali. */
export interface OtherHome {
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  /** Found in the title or text of its reports. */
  readonly shownBy: RegExp
  /** Found in a report that may be of the first state after all. */
  readonly notBy: RegExp
  /** The calendar that is reckoned by there, in place of each other one. */
  readonly reckonings: Readonly<Partial<Record<Reckoning, Reckoning>>>
  /** Units of money that the same words mean there. */
  readonly money: Readonly<Record<string, string>>
}
