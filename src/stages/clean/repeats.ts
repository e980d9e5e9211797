import { wordKey } from '../../text/normalise.ts'
import type { Flow } from './flow.ts'
import type { Verdict } from './verdict.ts'

/** Shorter lines (UTF-16 units) may come twice by right: a refrain, a subheading, a name before an answer. */
const SHORTEST = 40

/**
 * Marks kept lines that repeat an earlier kept one, letter for letter but for punctuation and spacing.
 *
 * @param titleLine the line that is the title: no paragraph, but a later line may repeat it.
 */
export const cutRepeats = (
  lines: readonly Flow[],
  verdicts: readonly (Verdict | null)[],
  titleLine: number,
): readonly (Verdict | null)[] => {
  const seen = new Map<string, number>()
  const title = wordKey(lines[titleLine]?.text ?? '')
  let kept = 0
  return verdicts.map((verdict, i) => {
    if (verdict !== null || i === titleLine) return verdict
    const key = wordKey(lines[i]?.text ?? '')
    if (key !== '' && key === title) return { kind: 'other', reason: 'the title again' }
    const first = key.length >= SHORTEST ? seen.get(key) : undefined
    if (first === undefined) {
      seen.set(key, kept++)
      return null
    }
    const reason = `the words of paragraph ${first} again`
    return { kind: 'repeat', reason, repeatOf: first, group: `repeat${i}` }
  })
}
