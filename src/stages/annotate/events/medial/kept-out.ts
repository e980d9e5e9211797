import type { Mention } from '../../../../core/reading.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { tokenFrom } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** "troops or settlers killed five": the one or the other, and nobody knows which. */
export const isEither = (
  { scene: { tokens }, pack }: Pick<Clauses, 'scene' | 'pack'>,
  { from }: NounGroup,
): boolean => isSmall(pack, 'either', tokens[from - 1]?.norm)

/** "violations of international law": what is regretted is the breach, and not the law. */
export const isBroken = ({ scene: { tokens }, pack }: Clauses, { at }: Mention): boolean => {
  let i = tokenFrom(tokens, at.start) - 1
  while (tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'NOUN') i--
  return (
    isSmall(pack, 'ofWhole', tokens[i]?.norm ?? '') &&
    isSmall(pack, 'breaches', tokens[i - 1]?.norm ?? '')
  )
}
