import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { anyPastForm } from '../../medial/verb-words.ts'
import { wordOf } from '../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import { isDeed } from './doubtful.ts'
import type { Clauses } from './clauses.ts'
import type { Found } from './source.ts'
import {
  isAnybodys,
  isChoice,
  isCounted,
  isDischarged,
  isHabit,
  isPursuit,
  isUnpaired,
} from './deed-kinds.ts'
import type { Told } from './deed-kinds.ts'
import { headOf, isNounIn, isSomebody } from './who-speaks.ts'

/** "claimed a life", "questioned the driver", "read out the names": what the verb at item `k` does to its object is a deed. */
export const isDoing = (clauses: Clauses, k: number, match: Told): boolean => {
  const { row, to } = match
  const { scene, items, pack } = clauses
  const { doings, spoken = [], complementisers } = pack.statements
  if (!doings) return false
  const next = scene.tokens[to]
  // "sought to discredit him"
  if (doings.tries.includes(row.lemmas) && next?.norm === 'to') return true
  const one = !row.lemmas.includes(' ') && !spoken.includes(row.lemmas)
  if (one && isOneOf(next, doings.particles) && scene.tokens[to + 1]?.norm !== 'to') return true
  // "backed that up"
  const pronoun = /^(?:PRON|DET|SCONJ)$/u.test(next?.pos ?? 'X')
  const apart = pronoun ? scene.tokens[to + 1] : undefined
  if (one && isOneOf(apart, doings.particles) && apart?.pos !== 'NOUN') return true
  if (doings.transitive.includes(row.lemmas) && next?.pos === 'ADP') return true
  if (isUnpaired(clauses, k, match)) return true
  const [object, second] = items.slice(k + 1, k + 3)
  if (object?.type !== 'noun' || isOneOf(next, complementisers)) return false
  const head = headOf(scene, object, pack)
  // "admitted to hospital"
  if (object.from === to + 1 && object.marker === next?.norm)
    return isNounIn(head, doings.things[`${row.lemmas} ${object.marker}`] ?? [])
  if (object.from !== to) return false
  // "denied Otieno the support that he needed"
  const twice = second?.type === 'noun' && second.marker === null && second.from === object.to
  const thing = twice ? headOf(scene, second, pack) : head
  if (isNounIn(thing, doings.things[row.lemmas] ?? [])) return true
  // "denied Kenya an early goal"; not "denied charges the mayor had made"
  const third = items[k + 3]
  const own = third?.type === 'verb' && third.shape === 'finite'
  if (twice && !own && doings.withholding.includes(row.lemmas)) return true
  const saying = doings.sayingOf[row.lemmas]
  if (saying && !isNounIn(thing, saying)) return true
  const only = doings.only[row.lemmas]
  if (only && !isNounIn(thing, only) && (twice || isHabit(clauses, k) || isCounted(scene, object)))
    return true
  if (isDischarged(clauses, k, match)) return true
  const ideas = doings.ideas[row.lemmas]
  if (ideas && !isIdea(clauses, object, ideas)) return true
  const clause = items[k + 2]
  const opens = clause?.type === 'verb' && clause.shape === 'finite' && clause.from === object.to
  // "Bhutan recognised Kenya"
  const land = object.mentions.some((m) => m.kind === 'state' && m.at.end === head?.end)
  if (land && doings.stately.includes(row.lemmas)) return true
  const us = isOneOf(head, doings.objective)
  return doings.people.includes(row.lemmas) && !opens && (us || isSomebody(clauses, object))
}

/** "supports the plan", "backs Otieno", "supports banning it": what one is for, by its noun or its verb. */
const isIdea = ({ scene, pack }: Clauses, object: NounGroup, ideas: readonly string[]): boolean => {
  const head = headOf(scene, object, pack)
  const inside = scene.tokens.slice(object.from, object.to)
  return (
    isNounIn(head, ideas) ||
    object.mentions.length > 0 ||
    isPronoun(head, pack) ||
    isOneOf(head, pack.events.thingPronouns) ||
    inside.some((t) => t.pos === 'PROPN') ||
    /ing$/u.test(scene.tokens[object.from]?.norm ?? '')
  )
}

/** "if he says so", "did he say so?", "should he say so": the clause of the verb at `k` leaves open whether anything was said. */
export const isSupposed = ({ scene, items, subjects, pack }: Clauses, k: number): boolean => {
  const { doings } = pack.statements
  const verb = items[k] as VerbGroup
  const before = items[k - 1]
  const group = subjects.get(k)?.[0] ?? (before?.type === 'noun' ? before : undefined)
  if (!doings || !group || group.from >= verb.from) return false
  const between = items.filter((i) => startsAt(i) >= group.to && startsAt(i) < verb.from)
  if (between.some((i) => i.type === 'verb' || (i.type === 'mark' && i.kind === 'stop')))
    return false
  // "even if one or two jurors vote against it"
  const start = scene.tokens[group.from]?.start ?? 0
  const counted = scene.quantities.find((q) => q.at.start < start && start < q.at.end)
  const first = counted ? scene.tokens.findIndex((t) => t.start >= counted.at.start) : group.from
  const lead = scene.tokens[first - 1]
  if (isOneOf(lead, doings.supposing)) return true
  // "once the board announces it"
  const said = scene.tokens[verb.at]
  if (said && isOneOf(lead, doings.pending) && !anyPastForm(said)) return true
  // "as long as they seek votes"
  const to = group.from
  if (doings.conditions.some((c) => endsWith(scene, to, c))) return true
  const token = scene.tokens[verb.at]
  const own = scene.tokens.slice(verb.from, verb.at).some((t) => t.pos === 'AUX')
  return (
    !own && lead?.pos === 'AUX' && isOneOf(lead, doings.inverting) && token?.norm === token?.lemma
  )
}

/** True where the words of a wording stand right before token `to`. */
const endsWith = ({ tokens }: Scene, to: number, wording: string): boolean => {
  const words = wording.split(' ')
  return words.every((word, i) => tokens[to - words.length + i]?.norm === word)
}

const startsAt = (item: Item): number => (item.type === 'mark' ? item.at : item.from)

/** "was accused of threatening", "was cleared of ordering": what others hold against him. */
export const isHeldAgainst = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const { shape, from } = items[k] as VerbGroup
  const before = items.findLast((item, j) => j < k && item.type === 'verb')
  const { ofObject = [] } = pack.events.medial?.small ?? {}
  const held = before?.type === 'verb' && before.passive && before.at === from - 2
  return held && shape === 'gerund' && isOneOf(scene.tokens[from - 1], ofObject)
}

/** "can tell", "should announce": what somebody only may or must say. */
export const isPermitted = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const { from, at } = items[k] as VerbGroup
  const { permitting = [] } = pack.statements.doings ?? {}
  // "neither can deny it"
  const before = scene.tokens[from - 1]
  if (isOneOf(before, permitting) && before?.text === before?.norm) return true
  return scene.tokens.slice(from, at).some((t) => permitting.includes(t.norm))
}

/** "claimed a life", "told them after reporting it", "papers verified on the spot", "on defending the law": nothing that the source says. */
export const isUnsaidBy = (
  clauses: Clauses,
  k: number,
  { match, source }: { readonly match: LemmaMatch<CueRow>; readonly source: Found },
): boolean => {
  const { scene, items, pack } = clauses
  const { doings } = pack.statements
  const { row, to } = match
  const verb = items[k] as VerbGroup
  if (!doings || source.inverted) return false
  // "to help oppose it"
  const before = items[k - 1]
  const helped = before?.type === 'verb' && before.at === verb.from - 1 && isBase(scene, verb)
  if (helped && isOneOf(scene.tokens[before.at], pack.events.medial?.small.perceiving ?? []))
    return true
  const words = scene.text.slice(source.span.start, source.span.end).toLowerCase()
  if (doings.objective.includes(words) || isDoing(clauses, k, match)) return true
  if (doings.narrow.includes(row.lemmas) && !tellsOnly(clauses, to)) return true
  if (isPursuit(clauses, k, match, source)) return true
  // "many of those called to testify"
  const summons = row.frame === 'describe' && scene.tokens[to + 1]?.pos === 'VERB'
  const named = source.groups?.some((g) => g.mentions.length > 0 || g.pronoun === true)
  if (summons && !named && scene.tokens[to]?.norm === 'to') return true
  if (isChoice(clauses, k, { match, source }) || isAnybodys(clauses, row, source)) return true
  // "went early considering the heat"
  const loose = verb.shape === 'gerund' && wordOf(items[k - 1]) !== ','
  if (loose && doings.prepositions.includes(row.lemmas)) return true
  // "The club, considered to be the best,"
  const reputed =
    verb.from === verb.at &&
    scene.tokens[to]?.norm === 'to' &&
    isOneOf(scene.tokens[to + 1], pack.events.passive)
  if (reputed && doings.prepositions.includes(row.lemmas)) return true
  // "left, responding to his call": what somebody answers is none of his words.
  if (verb.shape === 'gerund' && doings.answering.includes(row.lemmas)) return true
  // "the remarks referring to the flood": what a writing is about.
  const head = source.groups?.[0] && headOf(scene, source.groups[0], pack)
  const told = (source.thing || source.writing === true) && head?.pos === 'NOUN'
  if (verb.shape === 'gerund' && told && doings.topics.includes(row.lemmas)) return true
  if (verb.shape === 'gerund' && (isSubjectOfSaid(clauses, k) || isSign(clauses, k, row)))
    return true
  if (verb.shape === 'gerund' && isBesides(clauses, k, match)) return true
  // "It is time to start worrying", "it means admitting": nobody who does it.
  const bare = source.groups?.length === 1 && isOneOf(head, pack.events.thingPronouns)
  if (verb.shape === 'gerund' && bare && items[k - 1]?.type === 'verb') return true
  if (verb.shape === 'gerund')
    return (isDeed(pack, row) || source.thing) && isGoverned(clauses, k, source)
  const opens = /^[“"‘':]/u.test(scene.tokens[to]?.norm ?? '')
  const made = verb.from === verb.at && doings.handMade.includes(row.lemmas)
  return made && !opens && (source.thing || source.writing === true)
}

/** "said charging him was wrong": what somebody says something of. */
const isSubjectOfSaid = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const [said, verb] = [items[k - 1], items[k] as VerbGroup]
  if (said?.type !== 'verb' || said.at !== verb.from - 1) return false
  const match = cueTable(pack).find(scene.tokens, said.at)[0]
  return match !== undefined && match.row.opening !== true
}

/** "farmers sow less, indicating a loss": what a deed, which is no saying, is a sign of. */
const isSign = (clauses: Clauses, k: number, { lemmas }: CueRow): boolean =>
  clauses.pack.statements.doings?.betokening.includes(lemmas) === true &&
  followsDeed(clauses, k) &&
  !followsWords(clauses, k)

/** "said that storytelling had grown, highlighting its role": who said the one says the other. */
const followsWords = ({ scene, items, pack }: Clauses, k: number): boolean =>
  items
    .slice(0, k)
    .some((i) => i.type === 'verb' && isOneOf(scene.tokens[i.at], pack.statements.spoken ?? []))

/** "won the cup, raising doubts": a gerund behind the comma of a clause that says nothing. */
export const followsDeed = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const verb = items[k]
  if (verb?.type !== 'verb' || verb.shape !== 'gerund' || wordOf(items[k - 1]) !== ',') return false
  const main = items.findLast((i, j) => j < k && i.type === 'verb' && i.shape === 'finite')
  if (main?.type !== 'verb' || cueTable(pack).find(scene.tokens, main.at).length > 0) return false
  // "made the claim, raising doubts"
  return !isOneOf(scene.tokens[main.at], pack.statements.doings?.lightVerbs ?? [])
}

/** "lost control, deciding to stop", "may leave, preferring to live alone": what somebody does or may do besides. */
const isBesides = (clauses: Clauses, k: number, { row, to }: LemmaMatch<CueRow>): boolean => {
  const { items, scene, pack } = clauses
  if (wordOf(items[k - 1]) !== ',') return false
  const main = items.findLastIndex((i, j) => j < k && i.type === 'verb' && i.shape === 'finite')
  // "said guests may leave, adding that": who says so goes on.
  const furthers = pack.statements.goingOn?.furthering.includes(row.lemmas) === true
  if (furthers && followsWords(clauses, k)) return false
  if (main !== -1 && isPermitted(clauses, main)) return true
  return isDeed(pack, row) && scene.tokens[to]?.norm === 'to' && followsDeed(clauses, k)
}

const isBase = ({ tokens }: Scene, { at }: VerbGroup): boolean =>
  tokens[at]?.norm === tokens[at]?.lemma

/** "maintains that", "…, he maintains": a clause or the end of one. */
const tellsOnly = ({ scene, pack }: Clauses, to: number): boolean => {
  const next = scene.tokens[to]
  return next?.kind !== 'word' || isOneOf(next, pack.statements.complementisers)
}

/** "on defending", "to promoting and defending": a gerund, or one that it is joined to, behind a preposition. */
const isGoverned = (clauses: Clauses, k: number, source: Found): boolean => {
  const { scene, items, pack } = clauses
  const verb = items[k] as VerbGroup
  const lead = scene.tokens[verb.from - 1]
  if (isOneOf(lead, pack.statements.doings?.governing ?? [])) return true
  // "By telling of both sides, the book": how a thing has its effect.
  if (source.thing && lead?.pos === 'ADP') return true
  const [joined, joint] = [items[k - 2], items[k - 1]]
  return (
    joint?.type === 'mark' &&
    joint.kind === 'conjunction' &&
    joined?.type === 'verb' &&
    joined.shape === 'gerund' &&
    isGoverned(clauses, k - 2, source)
  )
}
