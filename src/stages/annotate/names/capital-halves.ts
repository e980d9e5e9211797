import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'

/**
 * In a script with capitals: people whose names a known wording cut in two, in one piece: "Tajul Islam" + "Renn", who is
 * none of those known as Tajul Islam; "Michael B." + "Jordan", who is no land; and "M A G" + "Renn", with all his letters.
 */
export const withCapitalHalves = <Row extends Named>(
  named: readonly Row[],
  { pack, knowledge }: { readonly pack: LanguagePack; readonly knowledge: Knowledge },
): readonly Row[] => {
  if (!pack.names.unknown) return named
  const families = knowledge.words(pack.tag, 'family')
  return mapped(named, (row): Row => {
    if (!row.drafts.some(isOpen)) return row
    const { tokens } = row.sentence
    const whole = joined(row.drafts, tokens, families)
    return {
      ...row,
      drafts: mapped(whole, (d, k) => withLetters(d, tokens, whole[k - 1]?.to ?? 0)),
    }
  })
}

const isOpen = ({ kind, entity }: Draft): boolean => kind === 'person' && entity === null

const joined = (
  drafts: readonly Draft[],
  tokens: readonly Token[],
  families: ReadonlySet<string>,
): readonly Draft[] => {
  const second = new Set<Draft>()
  const whole = mapped(drafts, (draft, k): Draft => {
    const next = drafts[k + 1]
    if (!next || !isOpen(draft) || !isRest(draft, next, { tokens, families })) return draft
    second.add(next)
    return { ...draft, to: next.to, end: next.end }
  })
  return second.size === 0 ? whole : whole.filter((d) => !second.has(d))
}

interface Ground {
  readonly tokens: readonly Token[]
  /** Words that families are named with. */
  readonly families: ReadonlySet<string>
}

/** True for one word right behind a name that is the rest of it. */
const isRest = (draft: Draft, next: Draft, { tokens, families }: Ground): boolean => {
  const [last, rest] = [tokens[draft.to - 1], tokens[next.from]]
  if (next.from !== draft.to || !last || last.features.case !== undefined) return false
  if (isInitial(last.text) && draft.to - draft.from > 1)
    return (next.kind === 'state' || next.kind === 'place') && next.via === 'name'
  const bears = /^\p{Lu}\p{Ll}/u.test(rest?.text ?? '') && next.to - next.from === 1
  const surname = next.kind === 'other' && next.entity === null && families.has(rest?.norm ?? '')
  if (bears && isCut(draft) && surname) return true
  if (!isOpen(next) || next.role !== undefined) return false
  // "AHM" + "Tajul Islam": letters before a name that several bear.
  const letters = draft.to - draft.from === 1 && /^\p{Lu}{2,4}$/u.test(last.text)
  return (bears && isCut(draft)) || (letters && isCut(next))
}

const isCut = ({ rule }: Draft): boolean => rule.startsWith('knowledge:')

const isInitial = (text: string): boolean => /^\p{Lu}\.$/u.test(text)

const isLetter = (token: Token | undefined): boolean => /^\p{Lu}\.?$/u.test(token?.text ?? '')

/** "M A G Renn": two letters or more apart before a name. */
const withLetters = (draft: Draft, tokens: readonly Token[], free: number): Draft => {
  if (!isOpen(draft) || !isLetter(tokens[draft.from - 2])) return draft
  let { from } = draft
  while (from > free && isLetter(tokens[from - 1])) from--
  const { role, ...nameless } = draft
  const whole = role !== undefined && isLetter(tokens[draft.from - 1]) && /^\p{Lu}\.?$/u.test(role)
  return { ...(whole ? nameless : draft), from, start: tokens[from]?.start ?? draft.start }
}
