import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { clauseVerbs } from '../../medial/cue-verbs.ts'
import { isSmall } from '../../medial/small-words.ts'
import { anyPastForm } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { clauseAfter, isFronted } from './joined.ts'

type Match = LemmaMatch<CueRow>

/** True for a form by which the clause says nothing: it is its subject, only heads or describes it. */
export const saysNothing = (clauses: Clauses, k: number, match: Match): boolean =>
  isSubject(clauses, k) ||
  isHeading(clauses, k, match) ||
  describesBefore(clauses, k) ||
  isRaised(clauses, k, match) ||
  lacksClause(clauses, k, match)

/** "The way Otieno was shot has shown": how something was done, and nobody who says so. */
export const isOfWay = ({ scene: { tokens }, pack }: Clauses, { start }: Span): boolean => {
  const from = tokens.findIndex((t) => t.start >= start)
  const next = tokens[from + 2]
  return (
    tokens[from]?.pos === 'DET' &&
    isSmall(pack, 'contact', tokens[from + 1]?.norm) &&
    (next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.pos === 'DET')
  )
}

/** "told him off the record": how it was told, and not what. */
export const isOnlyManner = (
  { scene: { text }, pack }: Clauses,
  [content, ...more]: readonly Span[],
): boolean => {
  const words = content ? text.slice(content.start, content.end).toLowerCase() : ''
  return (
    more.length === 0 && (pack.events.medial?.small.manners ?? []).some((m) => words.endsWith(m))
  )
}

/** "Those who shouted slogans were guards": the one verb behind is of those who are described, and nothing that they shouted. */
const lacksClause = ({ items, pack, scene }: Clauses, k: number, { to }: Match): boolean => {
  const [before, described, relative] = items.slice(Math.max(0, k - 3), k)
  const object = items[k + 1]
  if (relative?.type !== 'mark' || relative.kind !== 'relative') return false
  if (described?.type !== 'noun' || object?.type !== 'noun' || object.from !== to) return false
  if (object.marker !== null || isOneOf(scene.tokens[to], pack.statements.asked ?? [])) return false
  const opens =
    before === undefined ||
    (before.type === 'mark' && pack.statements.complementisers.includes(before.word)) ||
    (before.type === 'verb' && clauseVerbs(pack).has(scene.tokens[before.at]?.lemma ?? ''))
  if (!opens || described.marker !== null) return false
  const end = items.findIndex((_, j) => j > k && isEnd(items, j))
  const behind = items.slice(k + 1, end === -1 ? items.length : end)
  return behind.filter((item) => item.type === 'verb' && item.shape === 'finite').length === 1
}

/** "Calling him a thief is no answer", "stressed that remembering them is a duty": a form in ‑ing that the next verb has for its subject. */
const isSubject = ({ items, pack, scene }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  const before = items[k - 1]
  if (verb.shape !== 'gerund') return false
  const behind = before?.type === 'mark' && before.at === verb.from - 1 ? before : undefined
  const told = behind && isOneOf(scene.tokens[behind.at], pack.statements.complementisers)
  if (before !== undefined && behind?.word !== ';' && !told) return false
  const next = items.findIndex((_, j) => j > k && (isEnd(items, j) || isOwn(items, j)))
  // "Denying it was his, the man left": the main clause follows behind a comma.
  return (
    items[next]?.type === 'verb' &&
    (told || !items.some((item, j) => j > next && isComma(item) && clauseAfter(items, j) !== null))
  )
}

const isEnd = (items: readonly Item[], j: number): boolean => {
  const item = items[j]
  return item?.type === 'mark' && item.kind !== 'relative'
}

/** A verb with a time of its own; "remain united" has none, nor has what is right behind a relative. */
const isOwn = (items: readonly Item[], j: number): boolean => {
  const [before, item] = items.slice(Math.max(0, j - 1), j + 1)
  if (before?.type === 'mark' && before.kind === 'relative') return false
  const shares = before?.type === 'verb' && item?.type === 'verb' && before.at === item.from - 1
  return item?.type === 'verb' && item.shape === 'finite' && !shares
}

/** "Explaining the plan, the mayor said": what the words behind the comma are about. */
const isHeading = ({ items, pack, scene }: Clauses, k: number, { row, to }: Match): boolean => {
  const { heading = [] } = pack.statements.doings ?? {}
  if (!heading.includes(row.lemmas) || !isFronted(items, k)) return false
  if (isOneOf(scene.tokens[to], pack.statements.complementisers)) return false
  const comma = items.findIndex((item, j) => j > k && isComma(item))
  // "Describing the toll as dear, he said"
  const plain = (item: Item): boolean =>
    item.type === 'noun' && !pack.statements.asMarkers.includes(item.marker ?? '')
  return comma !== -1 && items.slice(k + 1, comma).every(plain)
}

/** "The chip, unveiled two years ago, has": a past form between commas that takes nothing. */
const describesBefore = ({ items, scene }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  const token = scene.tokens[verb.at]
  const after = items[k + 2]
  return (
    verb.from === verb.at &&
    token !== undefined &&
    anyPastForm(token) &&
    isComma(items[k - 1]) &&
    isComma(items[k + 1]) &&
    after?.type === 'verb' &&
    after.shape === 'finite'
  )
}

/** "at the polls, expected to be held in May": what others expect of what stands before the comma. */
const isRaised = ({ items, pack, scene }: Clauses, k: number, { row, to }: Match): boolean => {
  const verb = items[k] as VerbGroup
  return (
    row.frame === 'thought' &&
    pack.statements.reputing?.includes(row.lemmas) === true &&
    verb.from === verb.at &&
    scene.tokens[verb.at]?.features.tense === 'past' &&
    isComma(items[k - 1]) &&
    scene.tokens[to]?.norm === 'to'
  )
}

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.kind === 'comma'
