import type { Mention } from '../../../../core/reading.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isHyphen } from '../../medial/verb-words.ts'
import { isOneOf, tokenFrom } from '../../scene.ts'
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

/** "hurts carmakers Otieno stressed that": behind a common plural a lone name begins a sentence whose stop is lost. */
export const isRunIn = (
  { scene: { tokens }, pack, items }: Clauses,
  group: NounGroup,
  { kind, at }: Mention,
): boolean => {
  const first = tokenFrom(tokens, at.start)
  const before = tokens[first - 1]
  const next = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) + 1]
  return (
    kind === 'person' &&
    first > group.from &&
    tokenFrom(tokens, at.end) === group.to &&
    before?.pos === 'NOUN' &&
    /^\p{Ll}+[^s\P{L}]s$/u.test(before.text) &&
    !isOneOf(before, pack.events.medial?.publicParts ?? []) &&
    next?.type === 'verb' &&
    next.shape === 'finite'
  )
}

/** "law-and-order", "law officers" */
export const describesNext = (
  { scene: { tokens } }: Pick<Clauses, 'scene'>,
  { at }: Mention,
): boolean => {
  const next = tokens[tokenFrom(tokens, at.end)]
  return next?.pos === 'NOUN' || isHyphen(tokens, tokenFrom(tokens, at.end))
}
