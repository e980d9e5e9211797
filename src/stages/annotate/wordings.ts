import type { Token } from '../../lang/contract/token.ts'
import { onceAForm } from './once-a-form.ts'

/** Wordings of a list that a form may begin, word by word, in their order. */
type Opening = (token: Token) => readonly (readonly string[])[]

const tables = new WeakMap<readonly string[], Opening>()

/** Made once a list; lists are those of packs. */
const tableOf = (phrases: readonly string[]): Opening => {
  const known = tables.get(phrases)
  if (known) return known
  const byFirst = Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  )
  const made = onceAForm(({ norm }) => byFirst.get(norm) ?? none)
  tables.set(phrases, made)
  return made
}

const none: readonly never[] = []

/** Number of tokens of the first wording that stands word by word at a place; 0 when none does. */
const lengthAt = (
  tokens: readonly Token[],
  index: number,
  wordings: readonly (readonly string[])[],
): number =>
  wordings.find((words) => words.every((word, k) => tokens[index + k]?.norm === word))?.length ?? 0

/** Number of tokens of the first wording of a pack's list that stands word by word at a place; 0 when none does. */
export const wordingAt = (
  tokens: readonly Token[],
  index: number,
  phrases: readonly string[],
): number => {
  const token = tokens[index]
  const wordings = token ? tableOf(phrases)(token) : none
  return wordings.length === 0 ? 0 : lengthAt(tokens, index, wordings)
}

/** Where a wording stands: the index of its first token, and how many it has. */
export interface StandingWording {
  readonly at: number
  readonly length: number
}

/** Places of a sentence where a wording of a pack's list stands, in order; they may overlap. */
export const wordingsIn = (
  tokens: readonly Token[],
  phrases: readonly string[],
): readonly StandingWording[] => {
  const opening = tableOf(phrases)
  let found: StandingWording[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const wordings = opening(tokens[at] as Token)
    const length = wordings.length === 0 ? 0 : lengthAt(tokens, at, wordings)
    if (length > 0) (found ??= []).push({ at, length })
  }
  return found ?? none
}
