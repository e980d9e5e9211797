import { mapped } from '../../../core/mapped.ts'
import type { Draft } from './match.ts'
import type { Told } from './evidence.ts'
import { capitalsOnly } from './unknown.ts'

const byCapitals: ReadonlySet<string> = new Set(['capitalised words', capitalsOnly])

/**
 * What a report tells only later: a name of unknown kind whose last word it uses as a surname afterwards is somebody.
 * `wording` gives a draft's text.
 */
export const withLaterSurnames = (
  drafts: readonly Draft[],
  { surnames }: Told,
  wording: (draft: Draft) => string,
): readonly Draft[] =>
  mapped(drafts, (draft): Draft => {
    if (draft.kind !== 'other' || draft.entity !== null || !byCapitals.has(draft.rule)) return draft
    const words = wording(draft).split(/[\s-]+/u)
    const plain = words.length <= 3 && words.every((w) => /^\p{Lu}\p{L}*\p{Ll}/u.test(w))
    return plain && surnames.has(words.at(-1) ?? '')
      ? { ...draft, kind: 'person', class: 'person' }
      : draft
  })
