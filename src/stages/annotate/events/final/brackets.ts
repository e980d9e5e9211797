import type { Token } from '../../../../lang/contract/token.ts'

/** "করিম (৩৫)": the index behind what stands in brackets, the same where nothing does. */
export const afterBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex((t, i) => i > at && t.text === ')')
  return close === -1 ? at : close + 1
}
