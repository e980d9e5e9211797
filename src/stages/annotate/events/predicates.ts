import type { FrameRow } from '../../../lang/contract/events.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { phraseTable } from '../lemma-match.ts'
import type { LemmaMatch, PhraseTable } from '../lemma-match.ts'
import { isOneOf } from '../scene.ts'

const tables = new WeakMap<LanguagePack, PhraseTable<FrameRow>>()

/** The pack's predicates, made once. */
export const predicateTable = (pack: LanguagePack): PhraseTable<FrameRow> => {
  const known = tables.get(pack)
  if (known) return known
  const { frames, order } = pack.events
  const made = phraseTable(
    frames.flatMap((row) => row.predicates.map((p) => [p, row] as const)),
    { anchor: order === 'verb-final' ? 'last' : 'first', maxGap: 1 },
  )
  tables.set(pack, made)
  return made
}

const idioms = new WeakMap<LanguagePack, PhraseTable<string>>()

/** The longest phrase at a verb that tells no event, in lemmas; 0 where none stands there. */
export const idiomAt = (tokens: readonly Token[], at: number, pack: LanguagePack): number => {
  const known =
    idioms.get(pack) ??
    phraseTable(
      (pack.events.medial?.idioms ?? []).map((phrase) => [phrase, phrase] as const),
      { anchor: 'first', maxGap: 1 },
    )
  idioms.set(pack, known)
  return Math.max(0, ...known.find(tokens, at).map((m) => m.lemmas.length))
}

/**
 * The first match whose companions stand where they are looked for and whose enemies do not.
 *
 * @param around Tokens among which a row's companions are looked for: those of its clause, as a rule.
 * @param described Words behind a participle that describes them, which are companions too.
 */
export const fitting = (
  matches: readonly LemmaMatch<FrameRow>[],
  around: (row: FrameRow) => readonly Token[],
  fits: (match: LemmaMatch<FrameRow>) => boolean = () => true,
  described: readonly Token[] = [],
): LemmaMatch<FrameRow> | undefined => {
  let longest = 0
  for (const { lemmas } of matches) longest = Math.max(longest, lemmas.length)
  for (let length = longest; length > 0; length--) {
    const found = matches.find(
      (m) =>
        m.lemmas.length === length &&
        suits(m, around(m.row), described) &&
        !(
          m.row.nowhere &&
          around({ ...m.row, wide: true }).some((t) => isOneOf(t, m.row.nowhere ?? []))
        ) &&
        fits(m),
    )
    if (found) return found
  }
  return undefined
}

const suits = (
  { row, from, to, lemmas }: LemmaMatch<FrameRow>,
  clause: readonly Token[],
  described: readonly Token[],
): boolean => {
  const stands = (words: readonly string[], tokens: readonly Token[]): boolean =>
    tokens.some((t) => isOneOf(t, words))
  const has = (words: readonly string[]): boolean =>
    stands(words, clause) || stands(words, described)
  return (
    (row.with === undefined || has(row.with)) &&
    (row.also === undefined || has(row.also)) &&
    !(row.without !== undefined && has(row.without)) &&
    (row.right === undefined || standsBare(clause, lemmas[0] ?? '', row.right)) &&
    (row.near === undefined || stands(row.near, clause.slice(0, from - to).slice(-nearby)))
  )
}

/** True where one of the words stands bare right before the predicate that begins with a lemma. */
const standsBare = (clause: readonly Token[], first: string, words: readonly string[]): boolean => {
  const begin = clause.findLastIndex((t) => isOneOf(t, [first]))
  const token = clause[begin - 1]
  return token?.features.case === undefined && isOneOf(token, words)
}

/** Words before the predicate that count as near. */
const nearby = 5
