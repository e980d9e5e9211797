import type { EntityRow, Knowledge } from '../../../knowledge/types.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { fold } from '../../../text/normalise.ts'

/** How a wording stands for a row: by its name, its adjective, a short form that needs support, a name that many bear, or a form that only follows a name. */
export type Via = 'name' | 'adjective' | 'short' | 'shared' | 'after'

/** A wording of the knowledge base in one language, word by word. */
export interface Entry {
  readonly row: EntityRow
  readonly via: Via
  /** Written with capitals that a match must keep ("US", "WHO"), Latin script only. */
  readonly exact: string | null
  readonly words: readonly string[]
}

/** Entries by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

const cache = new WeakMap<Knowledge, Map<string, Lexicon>>()

const tokenise = /[\p{L}\p{M}\p{N}\u200C\u200D]+(?:\.(?=\s|$|\p{L}))?|[^\s\p{L}\p{M}\p{N}]/gu

/** "u.s." and "us" are one word, as "U.S." is one token of a text. */
export const withoutDots = (folded: string): string =>
  folded.replace(/(?<![\p{L}\p{M}\p{N}])(?:\p{Script=Latin}\.){2,}/gu, (dotted) =>
    dotted.replaceAll('.', ''),
  )

/** Words of a wording as the lexicon and the matcher cut them: hyphens and points fall away. */
const wordingWords = (wording: string): readonly string[] =>
  (withoutDots(fold(wording)).match(tokenise) ?? [])
    .filter((w) => /[\p{L}\p{N}]/u.test(w))
    .map((w) => w.replace(/\.$/u, ''))

/** The lexicon of a language; Latin names of the base serve a text in any language. Made once a knowledge base. */
export const lexiconOf = (knowledge: Knowledge, pack: LanguagePack): Lexicon => {
  const known = cache.get(knowledge) ?? new Map<string, Lexicon>()
  const ready = known.get(pack.tag)
  if (ready) return ready
  const made = build(knowledge, pack)
  known.set(pack.tag, made)
  cache.set(knowledge, known)
  return made
}

const build = (knowledge: Knowledge, pack: LanguagePack): Lexicon => {
  const map = new Map<string, Entry[]>()
  const add = (row: EntityRow, wording: string, via: Via): void => {
    const words = wordingWords(wording)
    const [first] = words
    if (first === undefined) return
    const upper = /\p{Lu}/u.test(wording)
    const exact = upper ? wording : null
    const list = map.get(first)
    if (list) list.push({ row, via, exact, words })
    else map.set(first, [{ row, via, exact, words }])
  }
  for (const row of knowledge.rows) {
    const shared = row.shared?.[pack.tag]
    const heads = derivedHeads(row, pack)
    for (const name of row.names[pack.tag] ?? [])
      if (!heads.some((head) => fold(name).endsWith(` ${head}`)))
        add(row, name, shared?.includes(name) ? 'shared' : 'name')
    for (const name of row.adjectives?.[pack.tag] ?? []) add(row, name, 'adjective')
    for (const name of row.short?.[pack.tag] ?? []) add(row, name, 'short')
    for (const name of row.after?.[pack.tag] ?? []) add(row, name, 'after')
  }
  for (const list of map.values())
    list.sort((a, b) => b.words.length - a.words.length || rank(a.via) - rank(b.via))
  return map
}

/** Heads with which the rule of states' bodies makes this very row ("Lebanon's parliament"): such names need no entry. */
const derivedHeads = ({ id, state }: EntityRow, pack: LanguagePack): readonly string[] =>
  pack.names.bodies.find(({ slug }) => id === `x-${state?.toLowerCase() ?? ''}-${slug}`)?.words ??
  []

const order: readonly Via[] = ['name', 'adjective', 'short', 'shared', 'after']

/** The surest way first. */
export const rank = (via: Via | undefined): number => (via ? order.indexOf(via) : order.length)
