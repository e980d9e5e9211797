import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { isLink } from './link.ts'

/**
 * Names with the small words that tell what they are: "ISIL fighters", "the Assad regime", "Idlib province",
 * "the Syrian town of Dabiq", "Sarmada, Syria". `drafts` come in the order of the sentence; what a longer name takes in
 * is no name beside it.
 */
export const withWidened = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  const tables = pack.names.unknown
  if (!tables) return drafts
  const wider = drafts.map((draft, k) => widened({ tokens, drafts, tables, pack }, draft, k))
  const joined = wider.map((draft, k) => inside({ tokens, drafts: wider, tables, pack }, draft, k))
  let end = 0
  return joined
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((draft) => {
      const free = draft.from >= end
      if (free) end = draft.to
      return free
    })
}

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly tables: UnknownNames
  readonly pack: LanguagePack
}

const widened = (ground: Ground, draft: Draft, k: number): Draft => {
  if (draft.kind === 'organisation') return withPeople(ground, draft, k)
  if (draft.kind === 'person' || draft.kind === 'other') return rule(ground, draft)
  return draft.kind === 'place' && draft.via !== 'adjective' ? place(ground, draft, k) : draft
}

/** Classes of those whose people are meant for them; a party's members or a university's unit are somebody else. */
const armed: ReadonlySet<NonNullable<Draft['class']>> = new Set([
  'group',
  'armed-forces',
  'alliance',
  'international',
])

/** "ISIL fighters", "IS tactical units": a group's people act as the group. */
const withPeople = ({ tokens, drafts, tables }: Ground, draft: Draft, k: number): Draft => {
  if (draft.entity === null || !armed.has(draft.class ?? 'other')) return draft
  const [next, second] = [tokens[draft.to], tokens[draft.to + 1]]
  if (isNoun(next, tables.followers)) return upTo(tokens, draft, draft.to + 1)
  const described = next?.kind === 'word' && (next.pos === 'ADJ' || next.pos === 'NOUN')
  if (!described || next.text !== next.norm || !isNoun(second, tables.followers)) return draft
  const free = (drafts[k + 1]?.from ?? Infinity) > draft.to + 1
  return free ? upTo(tokens, draft, draft.to + 2) : draft
}

/** "the Assad regime": those who rule under somebody are a body, not this person. */
const rule = ({ tokens, tables, pack }: Ground, draft: Draft): Draft => {
  if (draft.kind === 'other' && (draft.entity !== null || draft.to - draft.from > 1)) return draft
  if (!isNoun(tokens[draft.to], tables.rules)) return draft
  if (draft.kind === 'other' && !isLink(tokens[draft.from - 1], 'the', pack)) return draft
  return {
    start: draft.start,
    end: tokens[draft.to]?.end ?? draft.end,
    from: draft.from,
    to: draft.to + 1,
    kind: 'organisation',
    entity: null,
    name: null,
    class: 'government',
    state: draft.state ?? null,
    rule: 'rule of a person',
  }
}

/** "Idlib province", "the town of Dabiq", "northern Kirkuk Province". */
const place = (ground: Ground, draft: Draft, k: number): Draft => {
  const { tokens, tables, pack } = ground
  const next = tokens[draft.to]
  const second = tokens[draft.to + 1]?.norm ?? ''
  // "Dhaka city corporation", "an Ohio town hall" are no towns.
  const other = [tables.organisations, tables.things, tables.places].some((t) => t.has(second))
  // "the Gulf Coast town of": what is named says already what it is.
  const said = draft.entity === null && tables.places.has(tokens[draft.to - 1]?.norm ?? '')
  if (isNoun(next, tables.placeNouns) && !other && !said)
    return sided(ground, named(tables, upTo(tokens, draft, draft.to + 1), next))
  const head = tokens[draft.from - 2]
  if (!isLink(tokens[draft.from - 1], 'of', pack)) return sided(ground, draft)
  if (!isNoun(head, tables.placeNouns) && !isNoun(head, tables.placeParts)) return draft
  // "the Jamgora area of Ashulia", "the sea area of": the noun is another's.
  const owned =
    nouns.has(tokens[draft.from - 3]?.pos ?? 'X') || ground.drafts[k - 1]?.to === draft.from - 2
  if (owned && ground.drafts[k - 1]?.via !== 'adjective') return draft
  return named(tables, downTo(tokens, draft, startBefore(ground, draft.from - 2, k)), head)
}

/** A town or a district is known by the name alone; a river, an airport or the outskirts are another place. */
const named = (tables: UnknownNames, draft: Draft, head: Token | undefined): Draft =>
  tables.divisions.has(head?.norm ?? '') ? draft : { ...draft, ...another }

const another = {
  entity: null,
  name: null,
  class: 'place',
  rule: 'part of a place',
} as const satisfies Partial<Draft>

const sided = ({ tokens, tables }: Ground, draft: Draft): Draft => {
  const side = tokens[draft.from - 1]
  return draft.entity === null && side && tables.directions.has(side.norm)
    ? downTo(tokens, draft, draft.from - 1)
    : draft
}

/** Where "Syrian town of" begins in "the Syrian town of": one adjective, of a state or not, after an article. */
const startBefore = ({ tokens, drafts, pack }: Ground, head: number, k: number): number => {
  const adjective = tokens[head - 1]
  if (!adjective || !isLink(tokens[head - 2], 'the', pack)) return head
  const owner = drafts[k - 1]
  if (owner && owner.to > head - 1)
    return owner.via === 'adjective' && owner.from === head - 1 ? head - 1 : head
  return adjective.pos === 'ADJ' ? head - 1 : head
}

/** "Sarmada, Syria": a place and the one that it lies in, unless that one opens a list or does something itself. */
const inside = ({ tokens, drafts, tables, pack }: Ground, draft: Draft, k: number): Draft => {
  const outer = drafts[k + 1]
  if (draft.kind !== 'place' || draft.via === 'adjective' || outer?.from !== draft.to + 1)
    return draft
  if (
    tokens[draft.to]?.norm !== ',' ||
    !holds(outer, draft, isNoun(tokens[outer.to - 1], tables.placeNouns))
  )
    return draft
  const after = tokens[outer.to]
  if (busy.has(after?.pos ?? 'X') || after?.features.case === 'gen') return draft
  const listed =
    isLink(after, 'and', pack) || isLink(after, 'or', pack) || isListed(drafts, k, after)
  if (listed) return draft
  const state = draft.state ?? outer.state ?? null
  return { ...upTo(tokens, draft, outer.to), state, rule: 'place in a place' }
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** What follows a name that does something itself, or that tells whose another thing is. */
const busy: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'NUM'])

const holds = (outer: Draft, place: Draft, headed: boolean): boolean => {
  if (outer.via === 'adjective') return false
  if (typeof place.state === 'string' && outer.state !== place.state) return false
  if (outer.kind === 'state' || headed || outer.rule === 'part of a place') return true
  return outer.kind === 'place' && outer.entity !== null && place.entity === null
}

/** True where more names follow with commas between them, or went before. */
const isListed = (drafts: readonly Draft[], k: number, after: Token | undefined): boolean => {
  const [before, draft, outer, next] = [drafts[k - 1], drafts[k], drafts[k + 1], drafts[k + 2]]
  return (
    (after?.norm === ',' && next?.from === (outer?.to ?? 0) + 1) ||
    (before !== undefined && before.kind === draft?.kind && before.to + 1 === draft.from)
  )
}

const isNoun = (token: Token | undefined, table: ReadonlySet<string>): boolean =>
  token !== undefined && token.text === token.norm && table.has(token.norm)

const upTo = (tokens: readonly Token[], draft: Draft, to: number): Draft => ({
  ...draft,
  to,
  end: tokens[to - 1]?.end ?? draft.end,
})

const downTo = (tokens: readonly Token[], draft: Draft, from: number): Draft => ({
  ...draft,
  from,
  start: tokens[from]?.start ?? draft.start,
})
