import type { Token } from '../../lang/contract/token.ts'

const tables = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>()

/** Wordings cut into words, by the first of them, in their order; made once a list. */
const tableOf = (
  phrases: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const known = tables.get(phrases)
  if (known) return known
  const made = Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  )
  tables.set(phrases, made)
  return made
}

/** Number of tokens of the first wording that stands word by word at a place; 0 when none does. */
export const wordingAt = (
  tokens: readonly Token[],
  index: number,
  phrases: readonly string[],
): number =>
  tableOf(phrases)
    .get(tokens[index]?.norm ?? '')
    ?.find((words) => words.every((word, k) => tokens[index + k]?.norm === word))?.length ?? 0
