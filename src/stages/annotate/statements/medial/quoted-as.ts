import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { StatementDraft } from '../draft.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { contentOf } from './content.ts'
import { tailOf } from './content-tail.ts'

/** Who quotes, who is quoted, and the verbs of both. */
interface Quoting {
  /** Indexes among the items of "quoted" and "saying". */
  readonly k: number
  readonly says: number
  readonly speaker: NounGroup
  readonly outlet: NounGroup | null
  readonly row: CueRow
}

/**
 * "The paper quoted him as saying C", "“C,” he was quoted as saying by the agency": he says it, and the paper stands around it.
 *
 * @returns the statements, and the items whose verbs they have used.
 */
export const quotedAs = (
  clauses: Clauses,
): { readonly drafts: readonly StatementDraft[]; readonly used: ReadonlySet<number> } => {
  const { items, scene, pack } = clauses
  const used = new Set<number>()
  const drafts = items.flatMap((item, k) => {
    if (item.type !== 'verb' || !isOneOf(scene.tokens[item.at], pack.statements.quotes ?? []))
      return []
    const found = quotingAt(clauses, k)
    const content = found && contentIn(clauses, found)
    if (!found || !content) return []
    used.add(found.k).add(found.says)
    return draftsOf(clauses, found, content)
  })
  return { drafts, used }
}

const quotingAt = (clauses: Clauses, k: number): Quoting | null => {
  const { items, scene, pack, subjects } = clauses
  const { passive } = items[k] as VerbGroup
  let j = k + 1
  const agentBefore = passive ? agentAt(clauses, j) : null
  if (agentBefore) j++
  const object = items[j]
  if (!passive) j++
  const as = items[j]
  if (as?.type === 'mark' && isOneOf(scene.tokens[as.at], pack.statements.asMarkers)) j++
  const says = items[j]
  if (says?.type !== 'verb' || says.shape !== 'gerund') return null
  if (!isOneOf(scene.tokens[says.from - 1], pack.statements.asMarkers)) return null
  const row = cueTable(pack).find(scene.tokens, says.at)[0]?.row
  const speaker = passive ? (subjects.get(k) ?? [])[0] : object
  if (row?.frame !== 'content' || speaker?.type !== 'noun' || speaker.marker !== null) return null
  const outlet = passive
    ? (agentBefore ?? agentAt(clauses, j + 1))
    : ((subjects.get(k) ?? []).at(-1) ?? null)
  return { k, says: j, speaker, outlet, row }
}

const agentAt = ({ items }: Clauses, j: number): NounGroup | null => {
  const item = items[j]
  return item?.type === 'noun' && item.marker === 'by' ? item : null
}

/** What stands behind "saying" or its agent, else the words before who quotes. */
const contentIn = (
  clauses: Clauses,
  { k, says, speaker, outlet, row }: Quoting,
): readonly Span[] | null => {
  const { items, scene } = clauses
  const { at } = items[says] as VerbGroup
  const to = outlet && outlet.from > at ? outlet.to : at + 1
  const tail = tailOf(clauses, { row, k: says, to }, endOf(clauses, to))
  // "“It is old,” the paper cited her as saying on a talk show": where she said it.
  const opens = scene.tokens.find((t) => tail !== null && t.start >= tail.start)
  if (tail && opens?.pos !== 'ADP') return [tail]
  const first = outlet && outlet.from < speaker.from ? outlet : speaker
  const source = {
    span: spanBetween(clauses, first.from, first.to),
    inverted: false,
    thing: false,
  } as const
  return contentOf(clauses, { row, k, to }, source)
}

const draftsOf = (
  clauses: Clauses,
  { k, says, speaker, outlet, row }: Quoting,
  content: readonly Span[],
): readonly StatementDraft[] => {
  const { items, scene } = clauses
  const [quotes, verb] = [items[k] as VerbGroup, items[says] as VerbGroup]
  const made = { paragraph: scene.paragraph, content, negative: false }
  const inner: StatementDraft = {
    ...made,
    source: spanBetween(clauses, speaker.from, speaker.to),
    cue: spanBetween(clauses, outlet ? verb.at : quotes.from, verb.at + 1),
    cueLemma: row.lemmas,
    stance: row.stance,
    rule: 'citing',
  }
  if (!outlet) return [inner]
  const outer: StatementDraft = {
    ...made,
    source: spanBetween(clauses, outlet.from, outlet.to),
    cue: spanBetween(clauses, quotes.from, quotes.at + 1),
    cueLemma: scene.tokens[quotes.at]?.lemma ?? '',
    stance: 'reports',
    rule: 'cue:content',
  }
  return [outer, inner]
}
