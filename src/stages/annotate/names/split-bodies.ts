import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { settingOf } from './titled.ts'

/**
 * "Trinamool BNP", "Bangladesh Congress": a strange capitalised word, or a land, right before the name of a party makes
 * it another one. Drafts in order.
 */
export const withSplitBodies = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  if (!pack.names.unknown || settingOf(tokens) !== 'running') return drafts
  const taken = new Set<Draft>()
  const named = mapped(drafts, (draft, k) => {
    if (draft.kind !== 'organisation') return draft
    const before = drafts[k - 1]
    if (before && before.to === draft.from && isLandOf(before, draft)) {
      taken.add(before)
      const { start, from, state } = before
      return { ...draft, ...another, start, from, state: state ?? null }
    }
    const word = tokens[draft.from - 1]
    if (before && before.to === draft.from - 1 && isLandAndWord(before, draft, tokens)) {
      taken.add(before)
      const { start, from, state } = before
      return { ...draft, start, from, state: state ?? null }
    }
    if (draft.class !== 'party' || draft.entity === null || !word || !isStrange(word, pack))
      return draft
    // The word alone is a name that nothing shows the kind of.
    const isAlone = before?.from === draft.from - 1 && before.kind === 'other'
    if (before && before.to === draft.from && !isAlone) return draft
    if (before && isAlone) taken.add(before)
    return { ...draft, ...another, start: word.start, from: draft.from - 1 }
  })
  return taken.size === 0 ? named : named.filter((d) => !taken.has(d))
}

const another = {
  entity: null,
  name: null,
  class: 'other',
  rule: 'another body of this name',
} as const satisfies Partial<Draft>

/** A land before a name that bodies of several lands bear. */
const isLandOf = ({ kind, via }: Draft, draft: Draft): boolean =>
  kind === 'state' && via === 'name' && draft.via === 'shared'

/** "Bangladesh Inland Water Transport Authority": a capitalised word between a land and a body belongs to both. */
const isLandAndWord = (
  { kind, via, to }: Draft,
  { entity, rule }: Draft,
  tokens: readonly Token[],
): boolean =>
  kind === 'state' &&
  via === 'name' &&
  entity === null &&
  rule === 'capitalised words' &&
  tokens[to - 1]?.features.case === undefined &&
  modifiers.has(tokens[to]?.pos ?? 'X') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '')

const modifiers: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN'])

const isStrange = ({ pos, text, norm }: Token, { names, text: words }: LanguagePack): boolean => {
  const { unknown } = names
  const lists = [unknown?.things, unknown?.occupations, unknown?.beforeOffices, unknown?.places]
  return (
    pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    words.isWord?.(norm) !== true &&
    !lists.some((list) => list?.has(norm)) &&
    !names.offices.some((o) => o.words.includes(norm))
  )
}
