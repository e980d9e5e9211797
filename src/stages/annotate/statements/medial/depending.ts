import { relativeOf } from '../../medial/relatives.ts'
import type { Item } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isOpener } from './parted.ts'

/**
 * "After the mayor announced": what opens the sentence or follows a mark makes the cue's clause depend on another, and so does
 * what opens the clause that it is joined to: "Although the guards left and the mayor said".
 */
export const isSubordinate = (clauses: Clauses, k: number): boolean => {
  const { scene, items } = clauses
  const verb = items[k]
  const before = items.findLastIndex(
    (item, j) => j < k && item.type !== 'noun' && !opensClause(item),
  )
  const last = items[before]
  if (verb?.type !== 'verb' || last?.type === 'verb') return false
  if (last?.type === 'mark' && last.word === 'and' && isOfFirst(clauses, before)) return true
  const from = last?.type === 'mark' ? last.at + 1 : 0
  return isOpener(scene.tokens[from])
}

/** True for a joint at item `j` of the clause that opens its sentence with such a word, and which no comma has closed. */
const isOfFirst = ({ scene, items }: Clauses, j: number): boolean =>
  isOpener(scene.tokens[0]) &&
  items.slice(0, j).every((item) => item.type !== 'mark' || opensClause(item)) &&
  items.slice(0, j).some((item) => item.type === 'verb' && item.shape === 'finite')

/** "For somebody who admits that it is late, he": a relative clause in the phrase that a sentence begins with. */
export const isOfPhrase = ({ scene, items }: Clauses, k: number): boolean => {
  const relative = relativeOf(items, k)
  const [described] = relative === null ? [] : items.slice(relative - 1, relative)
  return (
    relative !== null &&
    scene.tokens[0]?.pos === 'ADP' &&
    described?.type === 'noun' &&
    described.marker !== null &&
    items.slice(0, relative).every((item) => item.type === 'noun')
  )
}

/** "their arrest and trial should they enter": an auxiliary at token `at` right before its subject, as where "if" is left out. */
export const isInverted = ({ scene, items }: Clauses, at: number): boolean => {
  const j = items.findIndex((item) => item.type === 'verb' && item.at === at)
  const [helper, subject, verb] = items.slice(j, j + 3)
  return (
    helper?.type === 'verb' &&
    helper.from === at &&
    scene.tokens[at]?.pos === 'AUX' &&
    subject?.type === 'noun' &&
    subject.from === at + 1 &&
    scene.tokens[subject.from]?.pos === 'PRON' &&
    verb?.type === 'verb' &&
    verb.from === subject.to &&
    scene.tokens[verb.at]?.norm === scene.tokens[verb.at]?.lemma
  )
}

/** "he had to pay before asking for a loan": a gerund behind an infinitive goes with it, but for one that opens a clause. */
export const isOfInfinitive = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const verb = items[k]
  const last = items.findLast((item, j) => j < k && item.type === 'verb')
  return (
    verb?.type === 'verb' &&
    last?.type === 'verb' &&
    last.shape === 'infinitive' &&
    scene.tokens[verb.from - 1]?.norm !== 'while' &&
    !isOneOf(scene.tokens[verb.at + 1], pack.statements.complementisers)
  )
}

/** True for a sentence that a phrase or clause of its own opens: "On the day that it fell, …", "But in a letter, …". */
export const opensPhrase = ({ tokens }: Scene): boolean =>
  tokens[tokens[0]?.pos === 'CCONJ' ? 1 : 0]?.pos === 'ADP'

/** True where up to an offset some stretch between commas has more verbs than relatives and words that open a clause. */
export const hasMain = (clauses: Clauses, end: number): boolean => {
  const { scene, items } = clauses
  const before = items.filter(
    (item) => (scene.tokens[item.type === 'noun' ? item.from : item.at]?.end ?? Infinity) <= end,
  )
  const stretches = before.reduce<Item[][]>(
    (all, item) => (isComma(item) ? [...all, []] : all.with(-1, [...(all.at(-1) ?? []), item])),
    [[]],
  )
  return stretches.some((items, n) => {
    // "was laid before the board": nothing opens a clause that has no verb.
    const opened = items.filter((item, j) => opensInner(item) && items.slice(j).some(isFinite))
    const first = n === 0 ? opensBefore(clauses, items) : 0
    return items.filter(isFinite).length > opened.length + first
  })
}

/** "On the day that it fell", "a port where nobody works" */
const opensInner = (item: Item): boolean =>
  item.type === 'mark' && item.kind !== 'stop' && !/^(?:and|or|but|,)$/u.test(item.word)

/** One where a preposition opens a clause, "Before trade began", or none does, "On the day the bridge fell"; else none. */
const opensBefore = ({ scene, pack }: Clauses, items: readonly Item[]): number => {
  const [spell, subject] = items.filter((i) => i.type === 'noun')
  const timed = isSmall(pack, 'spells', spell && scene.tokens[spell.to - 1]?.lemma)
  const first = scene.tokens[scene.tokens[0]?.pos === 'CCONJ' ? 1 : 0]
  const read = items.some((i) => i.type === 'mark' && scene.tokens[i.at] === first)
  return (isOpener(first) && !read) || (timed && subject?.from === spell?.to) ? 1 : 0
}

const isFinite = (item: Item): boolean => item.type === 'verb' && item.shape === 'finite'

const isComma = (item: Item): boolean => item.type === 'mark' && item.kind === 'comma'

const opensClause = (item: Item): boolean => item.type === 'mark' && isOpener({ norm: item.word })
