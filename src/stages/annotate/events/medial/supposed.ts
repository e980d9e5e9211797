import { wordOf } from '../../medial/joined-groups.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Subjects } from '../../medial/subjects.ts'
import { ingForm } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** "suspected that he was killed", "is believed to have killed": held to be so by somebody who does not know. */
export const isSupposed = (clauses: Clauses, k: number, subjects: Subjects): boolean => {
  const { scene, pack, items } = clauses
  const { tokens } = scene
  const { shape, from, at } = items[k] as VerbGroup
  const { supposing = [], reputing = [], seeming = [] } = pack.events.medial?.small ?? {}
  const v = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const holds = items[v]
  if (holds?.type !== 'verb') return false
  const [token, verb] = [tokens[holds.at], tokens[at]]
  const between = items.slice(v + 1, k)
  if (shape === 'infinitive')
    return (
      between.length === 0 &&
      isOneOf(token, holds.passive ? reputing : seeming) &&
      (tokens.slice(from, at).some((t) => isSmall(pack, 'having', t.norm)) ||
        // "are reported to be missing"
        (verb !== undefined && ingForm(verb)))
    )
  if (shape === 'finite' && (isSaidByNobody(clauses, v) || isSupposedAround(clauses, k, subjects)))
    return true
  return (
    shape === 'finite' &&
    (holds.shape !== 'participle' || wordOf(between[0]) === 'that') &&
    isOneOf(token, supposing) &&
    between.some((i) => i.type === 'noun') &&
    between.every((i) => i.type === 'noun' || wordOf(i) === 'that')
  )
}

/** "alleged that 32 people, including a child, were killed": whoever the clause is about stands right behind its "that". */
const isSupposedAround = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
  subjects: Subjects,
): boolean => {
  const that = items.findLastIndex((item, i) => i < k && wordOf(item) === 'that')
  const [holds, about] = [items[that - 1], items[that + 1]]
  return (
    holds?.type === 'verb' &&
    isOneOf(tokens[holds.at], pack.events.medial?.small.supposing ?? []) &&
    items.slice(that, k).some((i) => wordOf(i) === ',') &&
    (subjects.get(k) ?? []).some((g) => g === about)
  )
}

/** "It is said that he fled" */
const isSaidByNobody = ({ scene: { tokens }, pack, items }: Clauses, v: number): boolean => {
  const [it, says, that] = items.slice(Math.max(0, v - 1), v + 2)
  return (
    it?.type === 'noun' &&
    it.to === it.from + 1 &&
    isOneOf(tokens[it.from], pack.events.thingPronouns) &&
    says?.type === 'verb' &&
    says.passive &&
    isSmall(pack, 'reputing', tokens[says.at]?.lemma) &&
    wordOf(that) === 'that'
  )
}

/** "harm with intent to kill": what was only meant by what was done. */
export const isMeant = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  return (
    verb.shape === 'infinitive' &&
    before?.type === 'noun' &&
    before.marker === 'with' &&
    isSmall(pack, 'intents', tokens[before.to - 1]?.norm)
  )
}

/** "Kenyans killing traders is an absurd claim": whoever says so denies that it was done. */
export const isCalledUntrue = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const next = items.findIndex((i, n) => n > k && i.type !== 'noun' && wordOf(i) !== ',')
  const is = items[next]
  const what = items.slice(next + 1).find((i) => i.type !== 'mark' || !/^[“”"]$/u.test(i.word))
  return (
    is?.type === 'verb' &&
    is.shape === 'finite' &&
    isSmall(pack, 'being', tokens[is.at]?.lemma) &&
    what?.type === 'noun' &&
    what.marker === null &&
    tokens
      .slice(what.from, what.to + claimReach)
      .some((t) => isOneOf(t, pack.events.medial?.claims ?? []))
  )
}

/** Most words behind the group that opens what it is called: "an “absurd” claim". */
const claimReach = 4

/** "It is a crime to kill a guard": of what is only judged nobody says that it was done. */
export const isJudged = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const [it, is, what, verb] = items.slice(Math.max(0, k - 3), k + 1)
  return (
    verb?.type === 'verb' &&
    verb.shape === 'infinitive' &&
    what?.type === 'noun' &&
    what.marker === null &&
    tokens[what.from]?.pos === 'DET' &&
    !tokens.slice(what.from, what.to).some((t) => isSmall(pack, 'rankings', t.norm)) &&
    is?.type === 'verb' &&
    isSmall(pack, 'being', tokens[is.at]?.lemma) &&
    it?.type === 'noun' &&
    it.to === it.from + 1 &&
    isOneOf(tokens[it.from], pack.events.thingPronouns)
  )
}

/** "One condition is that Kenya signs", "lacks a plan to arm them": what must be so first, or what nobody has a plan for. */
export const isTerm = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const { shape } = items[k] as VerbGroup
  const v = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  const before = items[v]
  if (before?.type !== 'verb') return false
  const lemma = tokens[before.at]?.lemma
  if (shape === 'infinitive')
    return isSmall(pack, 'lacking', lemma) && items.slice(v + 1, k).every((i) => i.type === 'noun')
  const opened = items.slice(0, v).findLast((i) => i.type !== 'noun' || i.marker === null)
  return (
    shape === 'finite' &&
    isSmall(pack, 'being', lemma) &&
    wordOf(items[v + 1]) === 'that' &&
    opened?.type === 'noun' &&
    tokens.slice(opened.from, opened.to).some((t) => isSmall(pack, 'terms', t.lemma)) &&
    items.slice(v + 2, k).every((i) => i.type === 'noun')
  )
}
