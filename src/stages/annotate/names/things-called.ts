import { mapped } from '../../../core/mapped.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/**
 * Ships, bands, films and pubs that bear the name of a town, a land or a body are none of these: "আইএনএস কলকাতা", "the film
 * Casablanca", "Tesla, the rock band".
 */
export const withoutThings = <N extends Named>(
  sentences: readonly N[],
  pack: LanguagePack,
): readonly N[] =>
  sentences.map((named) => ({
    ...named,
    drafts: mapped(named.drafts, (draft) => {
      if (draft.entity === null) return draft
      const { tokens } = named.sentence
      if (draft.kind === 'person')
        return isVessel(tokens, draft, pack) ? { ...draft, ...thing } : draft
      if (isThing(tokens, draft, pack)) return { ...draft, ...thing }
      const longer = asLonger(tokens, draft, pack)
      if (longer) return longer
      return isInOtherLand(tokens, draft, named.drafts) ? { ...draft, ...town } : draft
    }),
  }))

const thing = {
  kind: 'other',
  entity: null,
  name: null,
  class: 'other',
  state: null,
  rule: 'knowledge:a thing of this name',
} as const satisfies Partial<Draft>

const town = {
  ...thing,
  kind: 'place',
  class: 'place',
  rule: 'knowledge:another place of this name',
} as const

const isThing = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { names: { things } }: LanguagePack,
): boolean => {
  const before = tokens[from - 1]
  const quoted = before?.kind === 'punct' && /^[‘“'"]$/u.test(before.norm)
  const bare = tokens[to - 1]?.features.case === undefined
  if (things.ships.has(before?.norm ?? '')) return true
  if (quoted) return things.quoted.has(tokens[from - 2]?.norm ?? '')
  if (bare && [things.before, things.vessels].some((words) => words.has(before?.norm ?? '')))
    return true
  return isApposedThing(tokens, to, things)
}

/** "the submarine Jimmy Carter": ships bear the names of people. */
const isVessel = (
  tokens: readonly Token[],
  { from, via }: Draft,
  { names: { things } }: LanguagePack,
): boolean => via !== 'short' && things.vessels.has(tokens[from - 1]?.norm ?? '')

/** "নাসা গ্রুপ", "জেনেভা ক্যাম্প": a bare name before such a head is a part of another one. */
const asLonger = (
  tokens: readonly Token[],
  draft: Draft,
  { names: { things } }: LanguagePack,
): Draft | null => {
  const { to, kind } = draft
  const next = tokens[to]
  const head = next?.stems.find((stem) => things.heads.has(stem))
  const isPart = tokens[to - 1]?.features.case === undefined && draft.end === tokens[to - 1]?.end
  if (!next || head === undefined || !isPart || (kind !== 'organisation' && kind !== 'place'))
    return null
  const made = kind === 'place' ? town : { ...thing, kind, rule: 'knowledge:part of a longer name' }
  return { ...draft, ...made, to: to + 1, end: stemEnd(next, head) }
}

/** Words of an apposition before its noun: "Tesla, the hard - rock band". */
const reach = 6

const isApposedThing = (
  tokens: readonly Token[],
  to: number,
  { apposed }: LanguagePack['names']['things'],
): boolean => {
  if (tokens[to]?.norm !== ',' || tokens[to + 1]?.pos !== 'DET') return false
  for (let i = to + 2; i < to + 2 + reach; i++) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'VERB' || token.pos === 'ADP') return false
    if (token.kind === 'punct' && token.norm !== '-') return false
    if (apposed.has(token.norm)) return tokens[i + 1]?.pos !== 'NOUN'
  }
  return false
}

/** Lands whose towns are told with their part of the land: "Lebanon, Ohio". */
const withParts: ReadonlySet<string | null | undefined> = new Set(['US', 'CA', 'AU'])

const isInOtherLand = (
  tokens: readonly Token[],
  { to, kind, state }: Draft,
  drafts: readonly Draft[],
): boolean => {
  if ((kind !== 'state' && kind !== 'place') || tokens[to]?.norm !== ',') return false
  const part = drafts.find((d) => d.from === to + 1)
  return (
    part?.kind === 'place' &&
    part.class === 'place' &&
    withParts.has(part.state) &&
    part.state !== state
  )
}
