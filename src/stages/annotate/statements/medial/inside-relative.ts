import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import { trimmed } from '../draft.ts'
import type { StatementDraft } from '../draft.ts'
import { endOf, spanBetween, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { breaksOff } from './doubtful.ts'
import { speaksIn } from './who-speaks.ts'

/** What a saying inside a relative clause is about, and who says it. */
interface Inside {
  readonly speaker: NounGroup
  /** What is described, with its relative: "a plan which". */
  readonly described: Span
  /** True where "what" stands for it, which a name for it needs not: "what he calls a lie". */
  readonly what?: true
  /** True where only a verb or a name for it may follow, as what is described is its subject. */
  readonly gap: boolean
}

/**
 * "a plan which she said would fail", "the man they say fired", "what he calls a lie": a saying inside a clause that describes
 * something. Its content is what is described and what is said of it. Undefined where the cue at `k` is none.
 */
export const insideRelative = (
  clauses: Clauses,
  k: number,
  { row, to }: LemmaMatch<CueRow>,
): StatementDraft | undefined => {
  const { scene, items, pack } = clauses
  const verb = items[k] as VerbGroup
  if (!frames.has(row.frame) || !tellsOf(clauses, k)) return undefined
  const start = startOf(clauses, verb.at)
  if (scene.paragraphQuotations.some((q) => q.start < start && start < q.end)) return undefined
  const found = insideAt(clauses, k, to)
  if (!found) return undefined
  const { speaker, described, gap, what } = found
  const first = scene.tokens[speaker.from]
  const talks = isOneOf(first, pack.statements.talkers ?? []) && speaker.to === speaker.from + 1
  if (talks || !speaksIn(scene, pack, speaker)) return undefined
  if (
    row.frame === 'describe'
      ? !opensName(clauses, k, to)
      : !opensGap(clauses, k, to) && (gap || !opensOwn(clauses, k))
  )
    return undefined
  const said = trimmed(scene.text, { start: endOf(clauses, to), end: clauseEnd(clauses, k, row) })
  if (!said || breaksOff(scene, said)) return undefined
  return {
    paragraph: scene.paragraph,
    source: spanBetween(clauses, speaker.from, speaker.to),
    cue: spanBetween(clauses, verb.from, to),
    cueLemma: row.lemmas,
    content: what && row.frame === 'describe' ? [said] : [described, said],
    stance: row.stance,
    negative: verb.negative,
    rule: `cue:${row.frame}`,
  }
}

/** A verb with a time, or a bare past form that only looks like a participle behind its subject. */
const tellsOf = ({ scene, items }: Clauses, k: number): boolean => {
  const { shape, from, at, passive } = items[k] as VerbGroup
  return shape === 'finite'
    ? !passive
    : shape === 'participle' && from === at && scene.tokens[at + 1]?.norm !== 'by'
}

/** "called a lie", "described as useful": a name for what is described, and no verb with it. */
const opensName = ({ scene, items }: Clauses, k: number, to: number): boolean => {
  const next = items[k + 1]
  const first = scene.tokens[to]
  return (
    next !== undefined &&
    !(next.type === 'verb' && next.from === to) &&
    (next.type === 'noun' || /^[“"‘'`]|^as$/u.test(first?.norm ?? '')) &&
    (next.type !== 'noun' || next.from <= to + 1)
  )
}

const frames: ReadonlySet<CueRow['frame']> = new Set(['content', 'thought', 'describe'])

/** "which she", "what he", "the man they", "the man police": who speaks right before the cue, and what is described before that. */
const insideAt = (clauses: Clauses, k: number, to: number): Inside | null => {
  const { scene, items, pack } = clauses
  const last = items[k - 1]
  const verb = items[k] as VerbGroup
  if (last?.type !== 'noun' || last.to !== verb.from) return null
  const other = joinedSpeaker(items, k)
  const speaker = other ? { ...last, from: other.from } : last
  const at = other ? k - 2 : k
  const before = items[at - 2]
  const asks = (at: number): boolean => scene.tokens[at]?.norm === pack.statements.what
  if (asks(speaker.from) && speaker.to > speaker.from + 1)
    return {
      speaker: { ...speaker, from: speaker.from + 1 },
      described: spanBetween(clauses, speaker.from, speaker.from + 1),
      gap: true,
      what: true,
    }
  if (speaker.marker !== null) return null
  if (before?.type === 'noun' && before.to === speaker.from) {
    const described = spanBetween(clauses, before.from, before.to)
    if (asks(before.from)) return { speaker, described, gap: true, what: true }
    const opens = isOpenAnew(scene.tokens[speaker.from]) && mayTell(clauses, k)
    return opens ? { speaker, described, gap: true } : null
  }
  if (
    before?.type === 'mark' &&
    isOneOf(scene.tokens[before.at], pack.statements.describing ?? [])
  ) {
    if (scene.tokens[before.at - 1]?.pos === 'ADP') return null
    const that = isOneOf(scene.tokens[before.at], pack.statements.complementisers)
    if (that && isTold(clauses, at)) return null
    const comma = items[at - 3]
    const noun = comma?.type === 'mark' && comma.kind === 'comma' ? items[at - 4] : comma
    const from = noun?.type === 'noun' ? noun.from : before.at
    return { speaker, described: spanBetween(clauses, from, before.at + 1), gap: that }
  }
  const end = scene.tokens[speaker.to - 1]
  const split = speaker.to - speaker.from > 2 && scene.tokens[speaker.from]?.pos === 'DET'
  const many = end?.norm !== end?.lemma || isOneOf(end, pack.events.medial?.people ?? [])
  if (!split || !many || !isOneOf(end, pack.statements.speakers)) return null
  if (!opensGap(clauses, k, to) || !mayTell(clauses, k)) return null
  return {
    speaker: { ...speaker, from: speaker.to - 1, mentions: [] },
    described: spanBetween(clauses, speaker.from, speaker.to - 1),
    gap: true,
  }
}

/** "said that he", "told the crowd that he": "that" before the speaker at item `at - 1` opens what was told. */
const isTold = ({ scene, items, pack }: Clauses, at: number): boolean => {
  const [tells, heard] = items.slice(Math.max(0, at - 4), at - 2)
  const listens = pack.statements.toListeners ?? []
  const hears = heard?.type === 'noun' && tells?.type === 'verb'
  if (hears && isOneOf(scene.tokens[tells.at], listens)) return true
  return (
    heard?.type === 'verb' &&
    cueTable(pack)
      .find(scene.tokens, heard.at)
      .some(({ row }) => row.frame === 'content')
  )
}

/** "which lawyers and analysts say": the first of two who speak right behind a relative. */
const joinedSpeaker = (items: readonly Item[], k: number): NounGroup | null => {
  const [relative, first, joint] = items.slice(Math.max(0, k - 4), k - 1)
  const joins = joint?.type === 'mark' && joint.word === 'and'
  const opens = relative?.type === 'mark' && relative.kind === 'relative'
  return joins && opens && first?.type === 'noun' && first.marker === null ? first : null
}

/** "the man they say fired", "a move he called reckless": of a clause without its relative, only what is said, held or called. */
const mayTell = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const token = scene.tokens[(items[k] as VerbGroup).at]
  return (
    isOneOf(token, pack.statements.reputing ?? []) ||
    cueTable(pack).find(scene.tokens, (items[k] as VerbGroup).at)[0]?.row.frame === 'describe'
  )
}

/** A pronoun or article begins another phrase: "the man they", "the man the police". */
const isOpenAnew = (token: Token | undefined): boolean =>
  token?.pos === 'PRON' || token?.pos === 'DET' || token?.pos === 'PROPN'

/** "said was", "say will soon fire", "believe to be": a verb whose subject stands before the relative. */
const opensGap = ({ scene, items }: Clauses, k: number, to: number): boolean => {
  const next = items[k + 1]
  if (next?.type !== 'verb' || next.from !== to) return false
  return (
    next.shape === 'finite' || (next.shape === 'infinitive' && scene.tokens[next.at]?.pos === 'AUX')
  )
}

/** "said he had never seen": a clause of its own. */
const opensOwn = ({ items }: Clauses, k: number): boolean => {
  const [subject, verb] = items.slice(k + 1, k + 3)
  return subject?.type === 'noun' && subject.marker === null && isFinite(verb)
}

/**
 * Where the clause ends that the saying stands in: at the next comma or stop outside a quotation, or at a verb that nothing
 * joins to the verb before, "the plan he said was dead | passed".
 */
const clauseEnd = ({ scene, items, pack }: Clauses, k: number, { frame }: CueRow): number => {
  const next = items[k + 1]
  const names = frame === 'describe'
  // A name for something has no verb, "believed to be" one that nothing joins to the next.
  const open = !names && !(next?.type === 'verb' && next.shape === 'infinitive')
  let joined = open
  let last: VerbGroup | null = null
  for (const item of items.slice(k + 1)) {
    const start = startOf({ scene }, item.type === 'mark' ? item.at : item.from)
    const around = scene.quotations.find((q) => q.start < start && start < q.end)
    if (around) {
      if (/[,.]$/u.test(scene.text.slice(0, around.innerEnd))) return around.end
      continue
    }
    if (item.type === 'mark') {
      if (item.kind === 'comma' || (item.kind === 'stop' && !/^[“”"]$/u.test(item.word)))
        return start
      joined = true
    } else if (item.type === 'verb' && (isFinite(item) || (item.passive && !names))) {
      const says: boolean = last !== null && cueVerbs(pack).has(scene.tokens[last.at]?.lemma ?? '')
      if ((last || !open) && !joined && !says) return start
      last = item
      joined = false
    }
  }
  const end = scene.tokens.at(-1)
  return end?.norm === '.' ? end.start : scene.span.end
}

const isFinite = (item: Item | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'finite'
