import type { Token } from '../../../../lang/contract/token.ts'

/** The words up to the stop, without those in brackets: "পুলিশের (ডিএমপি) গোয়েন্দা বিভাগ". */
export const tailOf = (tokens: readonly Token[]): readonly Token[] => {
  const tail: Token[] = []
  let depth = 0
  for (const [i, token] of tokens.entries()) {
    // "মো. করিম": the stop of a title.
    if (token.text === '.' && i + 1 < tokens.length) continue
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (depth > 0) continue
    else if (token.kind === 'punct' && token.text !== '-' && !isDashInWord(tokens, i)) break
    else tail.push(token)
  }
  return tail
}

/** "নেতা–কর্মীরা": a dash between letters parts nothing. */
const isDashInWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '–' &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  tokens[at]?.end === tokens[at + 1]?.start
