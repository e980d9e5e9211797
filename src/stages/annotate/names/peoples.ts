import { flatMapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { opens } from './evidence.ts'
import { isLink } from './link.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'
import { capitalsOnly } from './unknown.ts'

/**
 * In a script with capitals: lone words that are taken for somebody and tell of many, wherever the report has them ("the
 * Tamblyns", "some Tamblyns"), are a people; and a word at the head of a sentence that the report writes small as well is no name.
 */
export const withPeoples = <Row extends Named>(
  named: readonly Row[],
  pack: LanguagePack,
): readonly Row[] => {
  if (!pack.names.unknown) return named
  const open = named.some(({ drafts, sentence }) => drafts.some((d) => isLone(d, sentence.tokens)))
  if (!open) return named
  const many = new Set<string>()
  const bearers = new Set<string>()
  for (const { drafts, sentence } of named)
    for (const draft of drafts) {
      const last = sentence.tokens[draft.to - 1]
      if (draft.kind === 'person' && draft.to - draft.from > 1) bearers.add(last?.norm ?? '')
      if (isLone(draft, sentence.tokens) && areMany(draft, sentence.tokens, pack))
        many.add(last?.norm ?? '')
    }
  const small = smallWords(named)
  return named.map((row) => ({
    ...row,
    drafts: flatMapped(row.drafts, (draft): readonly Draft[] => {
      const { tokens } = row.sentence
      const norm = tokens[draft.from]?.norm ?? ''
      if (!isLone(draft, tokens)) return [draft]
      if (draft.kind === 'other')
        return draft.rule === capitalsOnly && opens(tokens, draft.from) && small.has(norm)
          ? []
          : [draft]
      return many.has(norm) && !bearers.has(norm) ? [{ ...draft, ...people }] : [draft]
    }),
  }))
}

const people = { kind: 'other', class: 'other', rule: 'a people' } as const satisfies Partial<Draft>

const isLone = ({ kind, entity, from, to }: Draft, tokens: readonly Token[]): boolean =>
  (kind === 'person' || kind === 'other') &&
  entity === null &&
  to - from === 1 &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[from]?.text ?? '')

/** "the Tamblyns were", "40 Tamblyns": an article or a number before a word that ends like a plural, and no noun behind it. */
const areMany = ({ from, to }: Draft, tokens: readonly Token[], pack: LanguagePack): boolean => {
  const [before, token, next] = [tokens[from - 1], tokens[from], tokens[to]]
  if (!pack.text.endings.plural.test(token?.norm ?? '')) return false
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ') return false
  return before?.kind === 'number' || before?.pos === 'NUM' || isLink(before, 'the', pack)
}

/** Words that the report writes in small letters. */
const smallWords = (named: readonly Named[]): ReadonlySet<string> =>
  new Set(
    named.flatMap(({ sentence }) =>
      sentence.tokens.filter((t) => t.text === t.norm).map((t) => t.norm),
    ),
  )
