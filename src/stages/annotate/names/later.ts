import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import type { Told } from './evidence.ts'
import { capitalsOnly } from './unknown.ts'

const byCapitals: ReadonlySet<string> = new Set(['capitalised words', capitalsOnly])

interface Ground {
  readonly told: Told
  readonly pack: LanguagePack
  /** Lone words that the report names somebody or something by. */
  readonly alone: ReadonlySet<string>
  /** A draft's text. */
  readonly wording: (draft: Draft) => string
  /** Text between two drafts. */
  readonly between: (left: Draft, right: Draft) => string
}

/**
 * What a report tells only later: a name of unknown kind whose last word it uses as a surname afterwards is somebody, and
 * so is one of no everyday words that it is called by its last word alone, or that stands in a row with somebody.
 */
export const withLaterSurnames = (drafts: readonly Draft[], ground: Ground): readonly Draft[] => {
  const { told, alone, wording } = ground
  const people = mapped(drafts, (draft): Draft => {
    if (!isOpen(draft)) return draft
    const words = wordsOf(wording(draft))
    const last = words.at(-1) ?? ''
    const called = words.length > 1 && alone.has(last) && isStrange(words, ground)
    return isPlainName(words) && (told.surnames.has(last) || called) ? asPerson(draft) : draft
  })
  return mapped(people, (draft): Draft => {
    if (!isOpen(draft)) return draft
    const words = wordsOf(wording(draft))
    const k = people.indexOf(draft)
    const beside = [people[k - 1], people[k + 1]].some(
      (other) => other !== undefined && isRow(draft, other, ground),
    )
    return beside && words.length > 1 && isPlainName(words) && isStrange(words, ground)
      ? asPerson(draft)
      : draft
  })
}

/** Lone words that a report names somebody or something by. */
export const aloneIn = (
  drafts: readonly Draft[],
  wording: (draft: Draft) => string,
): readonly string[] =>
  drafts
    .filter((d) => d.entity === null && byCapitals.has(d.rule) && !isOther(d))
    .map(wording)
    .filter((w) => /^\p{Lu}\p{L}*\p{Ll}$/u.test(w))

const isOther = ({ kind }: Draft): boolean => kind !== 'person' && kind !== 'other'

const isOpen = ({ kind, entity, rule }: Draft): boolean =>
  kind === 'other' && entity === null && byCapitals.has(rule)

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/u)

const isPlainName = (words: readonly string[]): boolean =>
  words.length <= 3 && words.every((w) => /^\p{Lu}\p{L}*\p{Ll}/u.test(w))

const isStrange = (words: readonly string[], { pack }: Ground): boolean =>
  words.every((w) => pack.text.isWord?.(w.toLowerCase()) !== true)

/** Two names with a comma or a joint between them: "Thorgerd Skarre and Nora Renn". */
const isRow = (draft: Draft, other: Draft, { between, pack, wording }: Ground): boolean => {
  if (other.kind !== 'person' || wordsOf(wording(other)).length < 2) return false
  const [left, right] = draft.start < other.start ? [draft, other] : [other, draft]
  const gap = between(left, right).trim().split(/\s+/u)
  const joint = gap.length === 2 && gap[0] === ',' ? gap[1] : gap.length === 1 ? gap[0] : undefined
  return joint === ',' || (joint !== undefined && pack.text.joints.includes(joint))
}

const asPerson = (draft: Draft): Draft => ({ ...draft, kind: 'person', class: 'person' })
