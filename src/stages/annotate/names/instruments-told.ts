import type { InstrumentsPart } from '../../../lang/contract/instruments.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { kindOnly } from './instruments.ts'
import type { Draft } from './match.ts'

/**
 * "ওই চুক্তি", "the treaty": after one instrument of its class was named, the kind alone points to that one; where several
 * were named, to one of them.
 */
export const withToldInstruments = <
  N extends { readonly sentence: Sentence; readonly drafts: readonly Draft[] },
>(
  sentences: readonly N[],
  { names }: LanguagePack,
): readonly N[] => {
  const told = new Map<Draft['class'], Draft | 'several'>()
  return sentences.map((s) => {
    if (!s.drafts.some((d) => d.kind === 'instrument')) return s
    const drafts = s.drafts.map((draft): Draft => {
      if (draft.kind !== 'instrument') return draft
      const before = told.get(draft.class)
      if (!draft.rule.startsWith(kindOnly)) {
        const same = before === undefined || (before !== 'several' && isSame(before, draft))
        told.set(draft.class, same ? draft : 'several')
        return draft
      }
      if (!before || !points(draft, s.sentence.tokens, names.instrumentWords)) return draft
      const rule = draft.rule.replace(kindOnly, 'instrument told before:')
      if (before === 'several' || before.entity === null) return { ...draft, rule }
      return { ...draft, rule, entity: before.entity, name: before.name, certainty: 'implied' }
    })
    return { ...s, drafts }
  })
}

const isSame = (left: Draft, right: Draft): boolean =>
  left.entity !== null && left.entity === right.entity

/** "the treaty", "চুক্তিটি", "ওই চুক্তি". */
const points = (
  { from, to }: Draft,
  tokens: readonly Token[],
  { definite, joins }: InstrumentsPart,
): boolean =>
  (definite.has(tokens[from]?.norm ?? '') ||
    definite.has(tokens[from - 1]?.norm ?? '') ||
    tokens[to - 1]?.features.classifier !== undefined) &&
  joins?.another.has(tokens[to]?.text ?? '') !== true
