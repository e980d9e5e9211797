import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

/** Most words of a firm's name between its mark and the word that says what it does. */
const most = 4

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
  if (!firmMarks || !bodyWords) return drafts
  if (!tokens.some((t) => firmMarks.has(t.norm))) return drafts
  const marks = tokens.flatMap((t, i) => (firmMarks.has(t.norm) ? [i] : []))
  const firms = marks.flatMap((start) => firmFrom(tokens, start, bodyWords))
  const kept = drafts.filter(
    (d) =>
      !firms.some((f) => d.from < f.to && f.from < d.to) &&
      !(d.kind === 'person' && marks.some((start) => start === d.from || start === d.from - 1)),
  )
  return [...kept, ...firms]
}

const firmFrom = (
  tokens: readonly Token[],
  start: number,
  bodyWords: ReadonlySet<string>,
): readonly Draft[] => {
  for (let at = start + 1; at <= start + 1 + most; at++) {
    const [first, last] = [tokens[start], tokens[at]]
    if (!first || last?.kind !== 'word') return []
    const stem = last.stems.find((s) => bodyWords.has(s))
    if (stem !== undefined && at > start + 1) {
      const span = { start: first.start, end: stemEnd(last, stem), from: start, to: at + 1 }
      return [{ ...span, ...firm }]
    }
    if (last.features.case !== undefined) return []
  }
  return []
}

const firm = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'company',
  rule: 'mark of a firm',
} as const satisfies Partial<Draft>
