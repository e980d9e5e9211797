import { wordKey } from '../../text/normalise.ts'
import { cut } from './block.ts'
import type { Block, Verdict } from './block.ts'

/** Shorter lines may come twice by right: a refrain, a subheading, a name before an answer. */
const shortest = 40

/** Marks kept blocks that repeat an earlier kept one, letter for letter but for punctuation and spacing. */
export const withoutRepeats = (
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): readonly Verdict[] => {
  const seen = new Map<string, number>()
  let kept = 0
  return verdicts.map((verdict, i) => {
    const block = blocks[i]
    if (verdict.kind !== 'keep' || !block) return verdict
    const key = wordKey(block.text)
    const first = key.length >= shortest ? seen.get(key) : undefined
    if (first !== undefined)
      return {
        ...cut('repeat', `the words of paragraph ${first} again`),
        repeatOf: first,
      } as Verdict
    seen.set(key, kept)
    kept++
    return verdict
  })
}
