import type { Token } from '../../../lang/contract/token.ts'
import { onceAForm } from '../once-a-form.ts'
import { withoutDots } from './lexicon.ts'
import type { Entry, Lexicon } from './lexicon.ts'

/** An entry of several words with its place among those that a form may begin. */
interface Placed {
  readonly entry: Entry
  readonly order: number
}

/** Entries that a form may begin: those of one word, and the longer ones by their second word. */
export interface Beginning {
  readonly alone: readonly Entry[]
  readonly longer: ReadonlyMap<string, readonly Placed[]>
}

const remembered = new WeakMap<Lexicon, (token: Token) => Beginning | null>()

/** What a form may begin, looked up once a form; null for most. */
export const entriesWith = (lexicon: Lexicon): ((token: Token) => Beginning | null) => {
  const known = remembered.get(lexicon)
  if (known) return known
  const made = onceAForm((token): Beginning | null => {
    const entries = wordsOf(token).flatMap((word) => lexicon.get(word) ?? [])
    if (entries.length === 0) return null
    const placed = entries.map((entry, order) => ({ entry, order }))
    return {
      alone: entries.filter(({ words }) => words.length === 1),
      longer: Map.groupBy(
        placed.filter(({ entry }) => entry.words.length > 1),
        ({ entry }) => entry.words[1] ?? '',
      ),
    }
  })
  remembered.set(lexicon, made)
  return made
}

/** Entries of several words whose second word may stand behind the first, in their order. */
export const longerAt = (
  tokens: readonly Token[],
  from: number,
  { longer }: Beginning,
): readonly Entry[] => {
  if (longer.size === 0) return none
  const second = tokens[pastJoints(tokens, from + 1)]
  let found: readonly Placed[] = none
  for (const word of second ? wordsOf(second) : none) {
    const some = longer.get(word)
    if (some) found = [...found, ...some]
  }
  return found.length === 0
    ? none
    : [...found].sort((a, b) => a.order - b.order).map(({ entry }) => entry)
}

const none: readonly never[] = []

/** Without the stop of an abbreviation and the mark of a genitive, as the lexicon cuts words. */
const bare = (norm: string): string => {
  const plain = norm.includes('.')
    ? withoutDots(norm.endsWith('.') ? norm : `${norm}.`).replace(/\.$/u, '')
    : norm
  return plain.startsWith("'") || plain.startsWith('’') ? plain.slice(1) : plain
}

/** A form's norm as the lexicon cuts words. */
export const bareOf = onceAForm(({ norm }) => bare(norm))

/** What a form may be as a word of an entry. */
const wordsOf = onceAForm(({ stems, norm }) => [...new Set([...stems, bare(norm)])])

/** What may stand between the words of an entry. */
const joints: ReadonlySet<string> = new Set(['-', '‐', '–', '.', "'", '’'])

/** Index of the first token from a place on that may be a word of an entry. */
export const pastJoints = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (joints.has(tokens[at]?.norm ?? '')) at++
  return at
}
