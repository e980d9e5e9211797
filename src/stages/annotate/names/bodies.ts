import { flatMapped } from '../../../core/mapped.ts'
import type { BodyRow } from '../../../lang/contract/names.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import { inOrder } from '../in-order.ts'
import type { Draft } from './match.ts'
import { longestPhrase, stemEnd } from './phrases.ts'
import { isLink, isSmallLink } from './link.ts'

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
  const consumed: Draft[] = []
  const bodies = flatMapped(known, (owner, k): readonly Draft[] => {
    const capital =
      owner.kind === 'place' &&
      owner.entity !== null &&
      knowledge.get(owner.entity)?.metonymOf !== undefined
    const state = owner.kind === 'state' || capital ? owner.state : null
    if (!state || coordinated(tokens, known[k - 1], { owner, pack })) return []
    const before = bodyBefore(tokens, known, k, pack)
    if (before) {
      consumed.push(owner)
      const { from: start, row } = before
      const span = { start: tokens[start]?.start ?? owner.start, end: owner.end }
      return [{ ...span, from: start, to: owner.to, ...body(state, row, knowledge) }]
    }
    const next = tokens[owner.to]
    const from = next?.features.case === 'gen' && next.text.length <= 2 ? owner.to + 1 : owner.to
    const found = longestPhrase(tokens, from, pack.names.bodies)
    const last = found ? tokens[found.to - 1] : undefined
    if (!found || !last || known.some((d) => d !== owner && d.from < found.to && from < d.to))
      return []
    const merged = owner.via === 'adjective' || (from === owner.to && bareOwner(tokens, owner))
    if (!merged && !genitive(tokens, owner, { from, pack })) return []
    if (owner.kind === 'place' && found.row.class !== 'armed-forces' && !merged) return []
    if (merged) consumed.push(owner)
    const first = tokens[merged ? owner.from : from]
    return [
      {
        start: first?.start ?? last.start,
        end: pack.script === 'Latn' ? last.end : stemEnd(last, found.phrase),
        from: merged ? owner.from : from,
        to: found.to,
        ...body(state, found.row, knowledge),
      },
    ]
  })
  const all =
    bodies.length === 0 ? known : [...known.filter((d) => !consumed.includes(d)), ...bodies]
  return inOrder(all, (a, b) => a.start - b.start)
}

/** What a body of a state is, wherever it stands. */
const body = (
  state: string,
  row: BodyRow,
  knowledge: Knowledge,
): Pick<Draft, 'kind' | 'entity' | 'name' | 'class' | 'state' | 'rule'> => ({
  kind: 'organisation',
  entity: `x-${state.toLowerCase()}-${row.slug}`,
  name: `${knowledge.get(state)?.name ?? state}: ${row.name}`,
  class: row.class,
  state,
  rule: 'state and body',
})

/** Classes of bodies that a state has one of. */
const single: ReadonlySet<BodyRow['class']> = new Set([
  'government',
  'legislature',
  'ministry',
  'court',
])

/** Most words of a body's name before "of" and its state. */
const longest = 4

/** "the government of Iraq", unless another state follows: "the governments of Iraq and Syria". */
const bodyBefore = (
  tokens: readonly Token[],
  known: readonly Draft[],
  k: number,
  pack: LanguagePack,
): { readonly from: number; readonly row: BodyRow } | null => {
  const [before, owner, after] = [known[k - 1], known[k], known[k + 1]]
  if (owner?.kind !== 'state' || owner.via !== 'name') return null
  const of = isLink(tokens[owner.from - 1], 'the', pack) ? owner.from - 2 : owner.from - 1
  if (!isSmallLink(tokens[of], 'of', pack)) return null
  if (after && after.from <= owner.to + 1 && /^(?:and|,)$/u.test(tokens[owner.to]?.norm ?? ''))
    return null
  for (let from = Math.max(of - longest, before?.to ?? 0); from < of; from++) {
    const found = longestPhrase(tokens, from, pack.names.bodies)
    if (found?.to === of && single.has(found.row.class)) return { from, row: found.row }
  }
  return null
}

const bareOwner = (tokens: readonly Token[], owner: Draft): boolean => {
  const last = tokens[owner.to - 1]
  return last !== undefined && owner.end === last.end && last.features.case === undefined
}

const genitive = (
  tokens: readonly Token[],
  owner: Draft,
  { from, pack }: { readonly from: number; readonly pack: LanguagePack },
): boolean => from > owner.to || pack.text.endings.genitive.test(tokens[owner.to - 1]?.norm ?? '')

/** "X, Y ও Z-এর সংস্থাগুলো": the body belongs to all of them, so to none alone. */
const coordinated = (
  tokens: readonly Token[],
  before: Draft | undefined,
  { owner, pack }: { readonly owner: Draft; readonly pack: LanguagePack },
): boolean => {
  if (!before || typeof before.state !== 'string') return false
  if (owner.via === 'adjective' && before.via !== 'adjective' && before.kind !== 'state')
    return false
  const joint = tokens.slice(before.to, owner.from)
  return joint.length === 1 && [',', ...pack.text.joints].includes(joint[0]?.norm ?? '')
}
