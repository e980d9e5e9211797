/** How a value is bounded, in the words of TIMEX3: "more than two years" is `P2Y`, `MORE_THAN`. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** Of an interval its beginning, where TIMEX3 has no name for it as for a week or a quarter. */
  readonly value: string
  /** The last day, month or year of an interval that begins with `value`; absent where it is open. */
  readonly end?: string
  readonly mod?: TimexMod
}
