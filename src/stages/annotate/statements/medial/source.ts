import type { Span } from '../../../../core/span.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isSubjectForm } from '../../medial/subject-form.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { subjectBehindAside } from './behind-aside.ts'
import { withoutTime } from './source-end.ts'
import type { Clauses } from './clauses.ts'
import { inNumber } from './in-number.ts'
import { invertedSource } from './inverted.ts'
import { isCutByAside } from './parted.ts'
import { withoutOccasion } from './occasion-before.ts'
import { mainSpeaker } from './main-speaker.ts'
import { outerSpeaker } from './outer-speaker.ts'
import { toldAgain } from './told-again.ts'
import { canSpeak, isWriting, speaks, speaksIn } from './who-speaks.ts'

/** Who says it: where the words stand, and whether after the cue. */
export interface Found {
  readonly span: Span
  readonly inverted: boolean
  /** True where the words name a thing, which shows something and says nothing. */
  readonly thing: boolean
  /** True where they name a writing: the report, a poll. */
  readonly writing?: boolean
  /** The noun groups that the words are made of, where they stand before the cue. */
  readonly groups?: readonly NounGroup[]
  /** Whom a relative stands for: "the minister, who". */
  readonly named?: Span
}

/** Most tokens of a source with its appositions and relative clauses. */
const longest = 40

/**
 * The source of the verb at item `k`: the speaker after it where a quotation or comma stands before, else the
 * relative right before it, else its subject, else the noun group next to it.
 */
export const sourceOf = (clauses: Clauses, k: number, strong: boolean): Found | null => {
  const verb = clauses.items[k] as VerbGroup
  const after = invertedSource(clauses, k, verb)
  if (after) return { span: after, inverted: true, thing: false }
  const told = toldBefore(clauses, k, verb)
  if (told) return { span: told, inverted: false, thing: false }
  const groups = inNumber(
    clauses,
    k,
    withoutOccasion(clauses, outsideQuotations(clauses, k, subjectGroups(clauses, k, verb))),
  )
  if (groups.length === 0 || isNoSubject(clauses, k)) return null
  const aside = subjectBehindAside(clauses, k)
  if (aside && (groups[0]?.from ?? 0) > aside.to) {
    const span = spanOfTokens(clauses.scene, aside.from, aside.to)
    return { span, inverted: false, thing: false, groups: [aside] }
  }
  // "Otieno's lead counsel": cut before what is his.
  const to = groups.at(-1)?.to ?? 0
  const owner = clauses.scene.tokens[to - 1]?.features.case === 'gen'
  if (owner && clauses.scene.tokens[to]?.pos !== 'PRON' && clauses.scene.tokens[to]?.norm !== ',')
    return null
  // "there are three months left": nobody.
  if (clauses.scene.tokens[groups[0]?.from ?? 0]?.norm === 'there') return null
  const thing = !speaks(clauses, groups, strong)
  const writing = groups[0] !== undefined && isWriting(clauses, groups[0])
  const { scene } = clauses
  const before = clauses.items[k - 1]
  if (before?.type === 'mark' && before.kind === 'relative' && verb.shape === 'finite')
    return {
      span: spanOfTokens(scene, before.at, before.at + 1),
      inverted: false,
      thing,
      writing,
      groups,
      named: spanOfTokens(scene, groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0),
    }
  const span = spanOf(clauses, groups, verb)
  if (isCutByAside(clauses, span)) return null
  return { span, inverted: false, thing, writing, groups }
}

/**
 * "said it was “calm”, but acknowledged": words of a quotation that the cue stands outside of do not speak; who speaks is
 * the subject of the verb that the cue is joined to.
 */
const outsideQuotations = (
  clauses: Clauses,
  k: number,
  groups: readonly NounGroup[],
): readonly NounGroup[] => {
  const outside = notQuoted(clauses, clauses.items[k] as VerbGroup, groups)
  const joint = clauses.items[k - 1]
  if (outside.length > 0 || groups.length === 0 || joint?.type !== 'mark') return outside
  if (joint.kind !== 'conjunction') return outside
  return clauses.items
    .flatMap((item, j) => (j < k && item.type === 'verb' ? [clauses.subjects.get(j) ?? []] : []))
    .reduce(
      (last, g) => (notQuoted(clauses, clauses.items[k] as VerbGroup, g).length > 0 ? g : last),
      outside,
    )
}

const notQuoted = (
  { scene }: Clauses,
  verb: VerbGroup,
  groups: readonly NounGroup[],
): readonly NounGroup[] => {
  const at = scene.tokens[verb.at]?.start ?? 0
  const closed = scene.quotations.filter((q) => q.closed && q.end <= at)
  return groups.filter((g) => {
    const from = scene.tokens[g.from]?.start ?? 0
    const within = closed.filter((q) => q.start <= from && from < q.end)
    const named = g.mentions.length > 0 || scene.tokens[g.from]?.pos === 'PROPN'
    return within.every((q) => named && q.end - q.start <= longestName)
  })
}

/** Longest quotation that may be a name, in UTF-16 units. */
const longestName = 20

/** The verb's subject; where none was found, the noun group that stands right before it. */
const subjectGroups = (clauses: Clauses, k: number, verb: VerbGroup): readonly NounGroup[] => {
  const { items, subjects } = clauses
  const groups = subjects.get(k) ?? []
  const before = items[k - 1]
  // "in the letter he got two years ago she complained"
  if (
    before?.type === 'noun' &&
    isSubjectForm(before, { tokens: clauses.scene.tokens, pack: clauses.pack }, verb.from)
  )
    return [before]
  const told = before?.type === 'mark' ? toldAgain(clauses, k) : null
  if (told) return told
  const outer = before?.type === 'mark' ? outerSpeaker(clauses, k, groups) : null
  if (outer) return outer
  const main = mainSpeaker(clauses, k, groups)
  if (main) return main
  const around = before?.type === 'mark' ? aroundPlace(clauses, k, groups) : null
  if (around) return around
  if (before?.type !== 'noun') return groups
  // "with some polls showing", "with 30 percent of voters saying"
  if (verb.shape === 'gerund' && before.marker === 'with') return [before]
  // "the arrival of a plane and doctors saying", "…, and guards testifying"
  const joint = clauses.items[k - 2]
  const own = before.marker === null && before.to === verb.from
  if (verb.shape === 'gerund' && own && joint?.type === 'mark' && joint.word === 'and')
    if (speaksIn(clauses.scene, clauses.pack, before))
      return groups.includes(before) ? groups : [before]
  if (groups.length > 0 || verb.shape !== 'finite') return groups
  const joined = items[k - 2]
  return joined?.type === 'noun' && before.marker !== null && joined.to >= before.from - 1
    ? [joined, before]
    : [before]
}

/** "the premier of the state where the attack took place, said": who speaks stands before the place that is described. */
const aroundPlace = (
  { scene, items, pack }: Clauses,
  k: number,
  [own]: readonly NounGroup[],
): readonly NounGroup[] | null => {
  const where = items.findLastIndex(
    (i, j) => j < k && i.type === 'mark' && isSmall(pack, 'whereClauses', i.word),
  )
  const [speaker, subject] = [items[where - 1], items[where + 1]]
  const closed = items[k - 1]
  return own !== undefined &&
    subject === own &&
    closed?.type === 'mark' &&
    closed.kind === 'comma' &&
    !speaksIn(scene, pack, own) &&
    speaker?.type === 'noun' &&
    speaker.marker === null &&
    speaksIn(scene, pack, speaker)
    ? [speaker]
    : null
}

/** "…, said the minister, adding that": who says the one says the other. */
const toldBefore = (clauses: Clauses, k: number, verb: VerbGroup): Span | null => {
  if (verb.shape !== 'gerund') return null
  const { items } = clauses
  const at = items.findLastIndex((i, j) => j < k && i.type === 'verb' && i.shape === 'finite')
  const before = items[at]
  return before?.type === 'verb' ? invertedSource(clauses, at, before) : null
}

/** "Good luck and hope to see you": what a lone joint parts from the verb is no subject of it. */
const isNoSubject = ({ items }: Clauses, k: number): boolean => {
  const joint = items[k - 1]
  return (
    joint?.type === 'mark' &&
    /^(?:and|but)$/u.test(joint.word) &&
    items.slice(0, k).every((item) => item.type !== 'verb')
  )
}

/** From the first word of the subject to the verb where nothing but its own additions stands between; else its groups alone. */
const spanOf = (
  { scene, items, subjects, pack }: Clauses,
  groups: readonly NounGroup[],
  own: VerbGroup,
): Span => {
  const from = groups[0] ? nameFrom(scene, pack, groups[0]) : own.from
  const to = groups.at(-1)?.to ?? own.from
  // "The head of the board sent a letter asking for": the clause's own verb bounds its subject.
  const clause = items.find(
    (i, j) =>
      i.type === 'verb' &&
      i.shape === 'finite' &&
      i.from >= to &&
      subjects.get(j)?.[0] === groups[0] &&
      relativeOf(items, j) === null &&
      // "who left the party and became a guard, said", "who helped carry the victim, said"
      !isJoint(items[j - 1]) &&
      !(items[j - 1]?.type === 'verb' && (items[j - 1] as VerbGroup).at === i.from - 1),
  )
  const verb = clause?.type === 'verb' && clause.at < own.at ? clause : own
  const between = items.filter((i) => i.type === 'verb' && i.from >= to && i.at < verb.from)
  const owning = scene.tokens.findIndex(
    (t, i) => i >= to && isOneOf(t, pack.statements.owning ?? []),
  )
  const alone = between.every(
    (i) => isRelative(items, i, to) || (i.type === 'verb' && owning !== -1 && owning < i.from),
  )
  const whole = verb.from > from && verb.from - from <= longest && alone && verb.shape === 'finite'
  return spanOfTokens(
    scene,
    from,
    whole ? withoutTime(scene, pack, { end: verb.from, least: to }) : to,
  )
}

const isJoint = (item: Item | undefined): boolean =>
  item?.type === 'mark' && item.kind === 'conjunction'

/** "the head of the (ORB) project Nadia Odum": where a name begins that a thing's noun behind a bracket stands before. */
const nameFrom = (
  scene: Scene,
  pack: Clauses['pack'],
  { from, to, mentions }: NounGroup,
): number => {
  const { tokens } = scene
  const end = tokens[to - 1]?.end
  const person = mentions.find((m) => m.kind === 'person' && m.at.end === end)
  if (tokens[from - 1]?.norm !== ')' || !person) return from
  const name = tokens.findIndex((t) => t.start >= person.at.start)
  const before = tokens.slice(from, name)
  return before.every((t) => t.pos === 'NOUN' && !canSpeak(t, pack)) ? name : from
}

/** True for a verb of a clause that only describes: a participle, or after a relative. */
const isRelative = (items: readonly Item[], verb: Item, from: number): boolean =>
  verb.type === 'verb' &&
  (verb.shape === 'participle' ||
    // "the head of a board working on it"
    (verb.shape === 'gerund' && items[items.indexOf(verb) - 1]?.type === 'noun') ||
    items.some(
      (i) => i.type === 'mark' && i.kind === 'relative' && i.at >= from && i.at < verb.from,
    ))

const spanOfTokens = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]?.start ?? scene.span.start,
  end: scene.tokens[to - 1]?.end ?? scene.span.end,
})
