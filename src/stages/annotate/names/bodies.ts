import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Draft } from './match.ts'
import { longestPhrase, stemEnd } from './phrases.ts'

/**
 * Bodies of a state: a state's adjective or genitive with a generic head ("রুশ পার্লামেন্ট",
 * "Russia's parliament") is one entity whatever the wording: `x-ru-parliament`.
 */
export const deriveBodies = (
  sentence: Sentence,
  known: readonly Draft[],
  { pack, knowledge }: { readonly pack: LanguagePack; readonly knowledge: Knowledge },
): readonly Draft[] => {
  const { tokens } = sentence
  const consumed = new Set<Draft>()
  const bodies = known.flatMap((owner, k): Draft[] => {
    const capital =
      owner.kind === 'place' &&
      owner.entity !== null &&
      knowledge.get(owner.entity)?.metonymOf !== undefined
    const state = owner.kind === 'state' || capital ? owner.state : null
    if (!state || coordinated(tokens, known[k - 1], owner)) return []
    const next = tokens[owner.to]
    const from = next?.features.case === 'gen' && next.text.length <= 2 ? owner.to + 1 : owner.to
    const found = longestPhrase(tokens, from, pack.names.bodies)
    const last = found ? tokens[found.to - 1] : undefined
    if (!found || !last || known.some((d) => d !== owner && d.from < found.to && from < d.to))
      return []
    const merged = owner.via === 'adjective' || (from === owner.to && bareOwner(tokens, owner))
    if (!merged && !genitive(tokens, owner, from)) return []
    if (owner.kind === 'place' && found.row.class !== 'armed-forces' && !merged) return []
    if (merged) consumed.add(owner)
    const first = tokens[merged ? owner.from : from]
    return [
      {
        start: first?.start ?? last.start,
        end: pack.script === 'Latn' ? last.end : stemEnd(last, found.phrase),
        from: merged ? owner.from : from,
        to: found.to,
        kind: 'organisation',
        entity: `x-${state.toLowerCase()}-${found.row.slug}`,
        name: `${knowledge.get(state)?.name ?? state}: ${found.row.name}`,
        class: found.row.class,
        state,
        rule: 'state and body',
      },
    ]
  })
  return [...known.filter((d) => !consumed.has(d)), ...bodies].sort((a, b) => a.start - b.start)
}

const bareOwner = (tokens: readonly Token[], owner: Draft): boolean => {
  const last = tokens[owner.to - 1]
  return last !== undefined && owner.end === last.end && last.features.case === undefined
}

const genitive = (tokens: readonly Token[], owner: Draft, from: number): boolean =>
  from > owner.to ||
  /(?:র|দের)$/u.test(tokens[owner.to - 1]?.norm ?? '') ||
  /['’]s$/u.test(tokens[owner.to - 1]?.text ?? '')

/** "X, Y ও Z-এর সংস্থাগুলো": the body belongs to all of them, so to none alone. */
const coordinated = (
  tokens: readonly Token[],
  before: Draft | undefined,
  owner: Draft,
): boolean => {
  if (!before || typeof before.state !== 'string') return false
  if (owner.via === 'adjective' && before.via !== 'adjective' && before.kind !== 'state')
    return false
  const joint = tokens.slice(before.to, owner.from)
  return joint.length === 1 && [',', 'ও', 'এবং', 'আর', 'and'].includes(joint[0]?.norm ?? '')
}
