import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, mentionAt, tokenFrom } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isUnknown } from './unknown.ts'

/**
 * True for a name that the words beside it show to be a half of a longer one: "Editors" of "the Editors' Council",
 * "Crime" of "the Terrorism and Crime Unit". Of a name that is known the whole is known.
 */
export const isCut = (clauses: Clauses, mention: Mention): boolean => {
  const { scene, pack } = clauses
  const { tokens } = scene
  const end = tokens[tokenFrom(tokens, mention.at.end)]
  // "Otieno Jr." is another.
  if (pack.events.medial?.generations.includes(end?.norm.replace(/\.$/u, '') ?? '')) return true
  if (mention.entity !== null || mention.kind === 'state') return false
  // "Anna Otieno, M.D.": a letter alone is nobody.
  if (/^\p{Lu}\.?$/u.test(mention.text)) return true
  const first = tokenFrom(tokens, mention.at.start)
  let next = tokenFrom(tokens, mention.at.end)
  if (tokens[next]?.features.case === 'gen' || /^['’]s?$/u.test(tokens[next]?.norm ?? '')) {
    // "Kisumu's Senate" is another name, "the Traders' Union" one.
    if (!/s$/u.test(tokens[next - 1]?.norm ?? '')) return false
    next++
  }
  if (goesOn(clauses, tokens[next])) return true
  if (mention.kind === 'person') return false
  const link = tokens[next]?.norm ?? ''
  const behind = tokens[next + 1]
  const { inNames = [], ofWhole = [] } = pack.events.medial?.small ?? {}
  if (inNames.includes(link) && goesOn(clauses, behind)) return true
  // "the Kingdom of the Netherlands"
  const far = behind?.pos === 'DET' ? tokens[next + 2] : behind
  if (ofWhole.includes(link) && isUnknown(mention) && far && mentionAt(scene, far)) return true
  const before = tokens[first - 1]
  if (first > 1 && goesOn(clauses, before) && !isOneOf(before, titles(clauses))) return true
  return (
    inNames.includes(before?.norm ?? '') &&
    first > 2 &&
    goesOn(clauses, tokens[first - 2]) &&
    !isOneOf(tokens[first - 2], titles(clauses)) &&
    !isOneOf(
      tokens[first - 2],
      pack.events.institutions.flatMap((row) => row.words),
    )
  )
}

const titles = ({ pack }: Clauses): readonly string[] => pack.events.medial?.publicParts ?? []

/** A word with a capital that no name holds and no date. */
const goesOn = ({ scene }: Clauses, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Lu}\p{L}/u.test(token.text) &&
  (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ') &&
  mentionAt(scene, token) === undefined &&
  !scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)
