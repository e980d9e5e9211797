import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

/**
 * "মেসার্স রহমান লজিস্টিকসে": what a mark of firms opens is a firm, to the word that says what it does; without such a word
 * its name may go on, and nothing is named.
 */
export const withFirms = (
  { tokens }: Sentence,
  drafts: readonly Draft[],
  { names }: LanguagePack,
): readonly Draft[] => {
  const { firmMarks, bodyWords } = names.proof ?? {}
  if (!firmMarks || !bodyWords || !drafts.some((d) => d.kind === 'person')) return drafts
  const isMark = (index: number): boolean => firmMarks.has(tokens[index]?.norm ?? '')
  return drafts.flatMap((draft): readonly Draft[] => {
    const start = isMark(draft.from - 1) ? draft.from - 1 : draft.from
    if (draft.kind !== 'person' || !isMark(start)) return [draft]
    const head = tokens.findIndex(
      (t, i) => i > start + 1 && i <= draft.to && t.stems.some((s) => bodyWords.has(s)),
    )
    const [first, last] = [tokens[start], tokens[head]]
    const stem = last?.stems.find((s) => bodyWords.has(s))
    if (!first || !last || stem === undefined) return []
    const span = { start: first.start, end: stemEnd(last, stem), from: start, to: head + 1 }
    return [{ ...span, ...firm }]
  })
}

const firm = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'company',
  rule: 'mark of a firm',
} as const satisfies Partial<Draft>
