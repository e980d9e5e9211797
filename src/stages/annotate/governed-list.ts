import type { Token } from '../../lang/contract/token.ts'

/**
 * "… তুললেন ক, খ-এর বিরুদ্ধে": true where behind a comma a phrase without a verb goes on to a postposition at the sentence's
 * end, which governs who stands before the comma as well.
 */
export const isGovernedList = (tokens: readonly Token[], comma: number): boolean => {
  const rest = tokens.slice(comma + 1).filter((t) => t.kind === 'word')
  return (
    tokens[comma]?.norm === ',' && rest.at(-1)?.pos === 'ADP' && !rest.some((t) => t.pos === 'VERB')
  )
}
