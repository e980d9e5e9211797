import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Item, NounGroup } from './phrases.ts'
import { closesFronted } from './clause-bounds.ts'
import { relativeOf } from './relatives.ts'

/** "Bosnia and Slovenia", "Eriador, the foe,": groups joined by a comma or "and" stand together; "between A and B" is no subject. */
export const withJoined = (
  items: readonly Item[],
  last: number,
  tokens: readonly Token[],
): readonly NounGroup[] => {
  const joined: NounGroup[] = []
  let j = last
  let listed = false
  for (;;) {
    const item = items[j]
    if (item?.type !== 'noun') return joined
    // "as Anna Renn, an engineer, told them": no preposition.
    // "as Kenya and Chad accuse each other": two who are named.
    const asWhat = item.marker === 'as' && /^an?$/u.test(tokens[item.from]?.norm ?? '')
    const both = wordOf(items[j + 1]) === 'and' && !asWhat && [...joined, item].every(isNamed)
    const opens =
      item.marker === null || (item.marker === 'as' && (wordOf(items[j + 1]) === ',' || both))
    // "knew it as a Toyota and Otieno was": what something is taken for is no subject.
    if (!opens && wordOf(items[j + 1]) === 'and')
      return asWhat || endsClause(items, j) ? joined : []
    if (!opens) return (listed ? holderOf(items, j) : null) ?? joined
    joined.unshift(item)
    const joint = jointBefore(items, j)
    // "Anna Renn (D-Orvia), the chief of the board,"
    const named = joint === 1 ? beforeBrackets(items, j - 2) : null
    // "Anna Renn (D-Orvia) and Clara Odum (R-Orvia)"
    if (named !== null && (closesApposition(items, last) || wordOf(items[j - 1]) === 'and'))
      return [items[named] as NounGroup, ...joined]
    if (joint === 2 && !listed && isClauseBefore(items, j)) return joined
    if (joint > 0 && j === last && isBehindList(items, j, joint)) return joined
    if (joint > 0 && j === last && isLonePronoun(item, items[j - joint - 1], tokens)) return joined
    listed ||= joint > 0 && wordOf(items[j - 1]) === 'and'
    // A comma alone joins an apposition, which another comma closes: "Eriador, the foe, said".
    const apposed =
      (j === last && closesApposition(items, last)) ||
      (j !== last && isAge(item, tokens)) ||
      (j !== last && opensClauseByName(items[j - 2], items[j - 3], tokens))
    if (joint === 0 || !(listed || apposed)) return joined
    // "When he went there, Otieno, her brother and two guards"
    if (joint === 1 && closesFronted(items, j - 1)) return joined
    if (listed && isAmount(items[j - joint - 1], tokens)) return joined
    j -= joint + 1
  }
}

/** "was praised by parents and the mayor said", "spoke in Kenya and a guard left": a finite verb right before, with its helper where an agent stands behind. */
const endsClause = (items: readonly Item[], j: number): boolean => {
  const [verb, item] = items.slice(Math.max(0, j - 1), j + 1)
  if (verb?.type !== 'verb' || verb.shape !== 'finite' || item?.type !== 'noun') return false
  const whole = item.marker === 'by' ? verb.from < verb.at : item.marker !== 'between'
  return whole && relativeOf(items, j - 1) === null
}

const isNamed = ({ mentions }: NounGroup): boolean => mentions.length > 0

/** Index of the group that brackets follow which close at `close`; null for none. */
const beforeBrackets = (items: readonly Item[], close: number): number | null => {
  if (wordOf(items[close]) !== ')') return null
  const [before, open] = items.slice(Math.max(0, close - 3), close - 1)
  return before?.type === 'noun' && wordOf(open) === '(' ? close - 3 : null
}

/** "officials from Kenya, Chad and Niger": what the list hangs on that begins behind a preposition at `j`; null for a list of its own. */
const holderOf = (items: readonly Item[], j: number): readonly NounGroup[] | null => {
  const [before, item] = items.slice(Math.max(0, j - 1), j + 1)
  const hangs =
    before?.type === 'noun' &&
    item?.type === 'noun' &&
    before.marker === null &&
    before.to === item.from - 1
  return hangs ? [before] : null
}

/** True where a comma stands after the group and the prepositional groups that hang on it: "for trade and labour,". */
const closesApposition = (items: readonly Item[], last: number): boolean => {
  let next = last + 1
  let described = false
  for (let item = items[next]; item; item = items[next]) {
    // "a guard at the port who lives near it,"
    if (item.type === 'mark' && item.kind === 'relative')
      return items.slice(next).some((i) => wordOf(i) === ',')
    const joined = wordOf(item) === 'and' && next > last + 1 && items[next + 1]?.type === 'noun'
    // "a guard working nights at the port,"
    described ||= item.type === 'verb' && item.shape !== 'finite' && item.shape !== 'infinitive'
    const hangs = described ? item.type !== 'mark' && !isFinite(item) : isOblique(item)
    // "the director (Operations) of the board,"
    const close =
      wordOf(item) === '(' ? items.findIndex((i, n) => n > next && wordOf(i) === ')') : -1
    if (!joined && !hangs && close === -1) break
    next = close === -1 ? next + (joined ? 2 : 1) : close + 1
  }
  return wordOf(items[next]) === ','
}

const isOblique = (item: Item): boolean => item.type === 'noun' && item.marker !== null

const isFinite = (item: Item): boolean => item.type === 'verb' && item.shape === 'finite'

/** "Cole, R-Ga., the chief of the board,": a name that opens the clause goes before more than one apposition. */
const opensClauseByName = (
  item: Item | undefined,
  before: Item | undefined,
  tokens: readonly Token[],
): boolean =>
  item?.type === 'noun' &&
  item.marker === null &&
  tokens[item.to - 1]?.pos === 'PROPN' &&
  (before === undefined || (before.type === 'mark' && before.kind !== 'comma'))

/** "Smoke harms them, and teachers say": the group behind the comma opens a clause of its own where the one before has its verb. */
const isClauseBefore = (items: readonly Item[], j: number): boolean => {
  const at = items.findLastIndex(
    (i, n) =>
      n < j && ((i.type === 'verb' && i.shape !== 'participle') || isListComma(items, n, j)),
  )
  const verb = items[at]
  return verb?.type === 'verb' && verb.shape === 'finite' && relativeOf(items, at) === null
}

/** "has power, water and gas and officials say": what a second "and" joins to a list that is an object opens a clause. */
const isBehindList = (items: readonly Item[], j: number, joint: number): boolean => {
  const before = j - joint - 1
  if (wordOf(items[j - 1]) !== 'and' || wordOf(items[before - 1]) !== 'and') return false
  return items.slice(0, before).some(isFinite) && items[before]?.type === 'noun'
}

/** "she is loved everywhere and we": a pronoun stands together with a person or pronoun only. */
const isLonePronoun = (
  item: NounGroup,
  before: Item | undefined,
  tokens: readonly Token[],
): boolean => {
  const lone = (g: NounGroup): boolean => g.to === g.from + 1 && tokens[g.from]?.pos === 'PRON'
  if (!lone(item) || before?.type !== 'noun') return false
  return !lone(before) && before.mentions.every((m) => m.kind !== 'person')
}

/** A comma that parts earlier members of a list which ends with the group at `j`. */
const isListComma = (items: readonly Item[], n: number, j: number): boolean =>
  wordOf(items[n]) === ',' && n < j - 2

/** "worth 3 billion, and teachers say": a bare amount does nothing. */
const isAmount = (item: Item | undefined, tokens: readonly Token[]): boolean =>
  item?.type === 'noun' && tokens.slice(item.from, item.to).every((t) => t.pos === 'NUM')

/** "Ashley, 33, a nurse": a bare number between a name and its apposition. */
const isAge = ({ from, to }: NounGroup, tokens: readonly Token[]): boolean =>
  to - from === 1 && tokens[from]?.kind === 'number'

/** How many marks join a group to the one before: ",", "and", ", and". */
const jointBefore = (items: readonly Item[], j: number): number => {
  const [second, first] = [wordOf(items[j - 1]), wordOf(items[j - 2])]
  if (second === 'and' && first === ',') return 2
  return second === 'and' || second === ',' ? 1 : 0
}

/** True for a mark by which groups stand together: "and". */
export const joins = (item: Item | undefined, { text }: LanguagePack): boolean =>
  text.joints.includes(wordOf(item) ?? '')

/** The same, or a comma. */
export const lists = (item: Item | undefined, pack: LanguagePack): boolean =>
  wordOf(item) === ',' || joins(item, pack)

/** The word of a mark; null for what is none. */
export const wordOf = (item: Item | undefined): string | null =>
  item?.type === 'mark' ? item.word : null
