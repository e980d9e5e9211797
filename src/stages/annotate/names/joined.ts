import type { NamesPart, UnknownNames } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { Draft } from './match.ts'

/**
 * "Syrian" + "Democratic Forces", "Mosul" + "Dam": a known name right before the head of a longer one is its first
 * word, and tells whose it is; a known name inside a longer one ("University of Mosul") is no name beside it.
 * Returns all drafts, the known names taken in.
 */
export const withKnownParts = (
  tokens: readonly Token[],
  { known, unknown: all }: { readonly known: readonly Draft[]; readonly unknown: readonly Draft[] },
  names: NamesPart,
): readonly Draft[] => {
  const tables = names.unknown
  if (all.length === 0 && !tables) return known
  const people = new Set(known.filter((d) => d.kind === 'person').map((d) => d.from))
  const unknown = all.filter((d) => !(people.has(d.to) && isAddress(tokens, d, names)))
  const endingAt = new Map(known.map((d) => [d.to, d]))
  const startingAt = new Map(known.map((d) => [d.from, d]))
  const consumed = new Set<Draft>()
  const longer = unknown.map((draft) => {
    const inside = known.filter((d) => draft.from <= d.from && d.to <= draft.to)
    for (const d of inside) consumed.add(d)
    const first = endingAt.get(draft.from)
    const behind = startingAt.get(draft.to)
    if (behind && isHalf(tokens, draft, behind)) {
      consumed.add(behind)
      return { ...draft, kind: behind.kind, class: plain(behind), end: behind.end, to: behind.to }
    }
    const last = tokens[draft.to - 1]?.norm ?? ''
    const headed = [tables?.places, tables?.pactWords, tables?.trainWords, tables?.residences].some(
      (words) => words?.has(last),
    )
    const state = ownState(inside[0]) ?? draft.state ?? null
    const [held] = inside
    // "the Gulf of Oman" lies beside it.
    if (held && tokens.slice(draft.from, held.from).some((t) => tables?.waters.has(t.norm)))
      return draft
    // "Kingdom of Morocco" is the state.
    if (held?.kind === 'state' && held.to === draft.to && draft.kind === 'place')
      return { ...held, start: draft.start, from: draft.from }
    const sided = startingAt.get(draft.to)
    if (
      sided &&
      draft.kind === 'place' &&
      tables?.placeSides.has(tokens[draft.to - 1]?.norm ?? '')
    ) {
      consumed.add(sided)
      return { ...draft, end: sided.end, to: sided.to, state: sided.state ?? null }
    }
    // "Jamiat Tamblyn Bangladesh": a body's branch in a state ends with the state's name.
    if (draft.kind === 'organisation' && sided?.kind === 'state' && sided.via === 'name') {
      consumed.add(sided)
      return { ...draft, end: sided.end, to: sided.to, state: sided.state ?? null }
    }
    if (!first || !opensName(first, { kind: draft.kind, headed })) return { ...draft, state }
    consumed.add(first)
    const firm = tables && ofFirm(tokens, { draft, land: first, endingAt }, tables)
    if (firm) {
      for (const d of firm.parts) consumed.add(d)
      return firm.whole
    }
    // "Tamblyn District" goes by the name alone too.
    const division = tables?.divisions.has(tokens[draft.from]?.norm ?? '') === true
    if (division && draft.to - draft.from === 1 && first.kind === 'place' && first.entity !== null)
      return { ...first, end: draft.end, to: draft.to }
    // "Bangladesh-China Friendship Hall"
    const twin = tokens[first.from - 1]?.text === '-' ? endingAt.get(first.from - 1) : undefined
    if (twin) consumed.add(twin)
    const opening =
      draft.kind === 'organisation' && !twin ? openingOf(tokens, unknown, first) : undefined
    if (opening) consumed.add(opening)
    const from = withMount(tokens, (twin ?? opening ?? first).from, tables)
    const start = tokens[from]?.start ?? first.start
    // A treaty is not the land's where it was signed.
    const shared = twin !== undefined || draft.kind === 'instrument'
    return { ...draft, start, from, state: shared ? null : (ownState(first) ?? state) }
  })
  const whole = tables ? known.map((d) => withState(d, endingAt, consumed)) : known
  return [
    ...whole.filter((d) => !consumed.has(d)).map((d) => sidedPlace(tokens, d, tables)),
    ...longer.filter((_, k) => !consumed.has(unknown[k] as Draft)),
  ]
}

/** "Begum Nora Renn", "the party's Ameer Nora Renn": what is said of somebody is none of the known name's words. */
const isAddress = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { epithets, honorifics }: NamesPart,
): boolean =>
  tokens
    .slice(from, to)
    .every(({ norm }) => epithets?.has(norm) === true || honorifics.includes(norm))

interface Parts {
  readonly draft: Draft
  /** The state right before it. */
  readonly land: Draft
  readonly endingAt: ReadonlyMap<number, Draft>
}

/** Most words of a firm's name before the land that it works in. */
const longestFirm = 4

/** "Tamblyn" + "Bangladesh" + "Limited": a firm of many lands, with the land that it works in; a known one stays known. */
const ofFirm = (
  tokens: readonly Token[],
  { draft, land, endingAt }: Parts,
  { firms, occupations }: UnknownNames,
): { readonly whole: Draft; readonly parts: readonly Draft[] } | null => {
  const ends = tokens.slice(draft.from, draft.to).every((t) => firms.has(t.norm.replace('.', '')))
  if (land.kind !== 'state' || draft.kind !== 'organisation' || !ends) return null
  const parent = endingAt.get(land.from)
  if (parent?.kind === 'organisation' && parent.via === 'name')
    return { whole: { ...parent, end: draft.end, to: draft.to }, parts: [parent] }
  if (parent) return null
  let { from } = land
  while (land.from - from < longestFirm && isPartOfFirm(tokens[from - 1])) from--
  const first = tokens[from]
  if (from === land.from || !first || occupations.has(first.norm)) return null
  const whole: Draft = { ...draft, start: first.start, from, state: land.state ?? null }
  return { whole, parts: [] }
}

const isPartOfFirm = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && token.features.case === undefined && /^\p{Lu}/u.test(token.text)

/** "Chhatra" + "Odhikar" + "Parishad": a word of unknown kind right before the known first half of a body's name. */
const openingOf = (
  tokens: readonly Token[],
  unknown: readonly Draft[],
  { from, kind, via }: Draft,
): Draft | undefined =>
  unknown.find(
    (d) =>
      kind === 'organisation' &&
      via === 'name' &&
      d.to === from &&
      d.kind === 'other' &&
      d.to - d.from === 1 &&
      tokens[d.from]?.pos === 'PROPN' &&
      tokens[d.from]?.features.case === undefined,
  )

/** "PPP Authority": whose a name is that several share, it does not tell of a longer one. */
const ownState = (part: Draft | undefined): Draft['state'] =>
  part?.via === 'shared' && part.kind === 'organisation' ? null : part?.state

/** "National" + "Security Council", "Omar" + "Faruk Khan": a known name that goes on from a strange word is another's. */
const isHalf = (tokens: readonly Token[], draft: Draft, behind: Draft): boolean => {
  const proper = tokens.slice(draft.from, draft.to).every((t) => t.pos === 'PROPN')
  if (!proper || behind.via === 'adjective' || behind.via === 'after') return false
  if (behind.kind === 'person')
    return draft.kind === 'person' || (draft.kind === 'other' && draft.to - draft.from === 1)
  return (
    behind.kind === 'organisation' &&
    behind.to - behind.from > 1 &&
    (draft.kind === 'other' || draft.kind === 'place')
  )
}

const plain = ({ kind }: Draft): NonNullable<Draft['class']> =>
  kind === 'person' ? 'person' : 'other'

/** "Bangladesh Awami League": a state's name right before a body of it is a part of the body's. */
const withState = (
  known: Draft,
  endingAt: ReadonlyMap<number, Draft>,
  consumed: Set<Draft>,
): Draft => {
  const state = endingAt.get(known.from)
  const own = state?.kind === 'state' && state.via === 'name' && state.state === known.state
  if (known.kind !== 'organisation' || known.via !== 'name' || !own || !bodies.has(known.class))
    return known
  consumed.add(state)
  return { ...known, start: state.start, from: state.from }
}

const bodies = new Set<Draft['class']>([
  'party',
  'group',
  'other',
  'armed-forces',
  'legislature',
  'ministry',
  'court',
])

/** "Mount Tamblyn Hospital": index of the word that opens a place's name in capitals. */
const withMount = (
  tokens: readonly Token[],
  from: number,
  tables: UnknownNames | undefined,
): number => {
  const before = tokens[from - 1]
  const opens = before !== undefined && /^\p{Lu}/u.test(before.text)
  return opens && tables?.placesBefore.has(before.norm) === true ? from - 1 : from
}

/** "northern Syria", "Mount Sinai": a part of a known place is another place. */
const sidedPlace = (
  tokens: readonly Token[],
  known: Draft,
  tables: UnknownNames | undefined,
): Draft => {
  const side = tokens[known.from - 1]
  const isPlace = known.via === 'name' && (known.kind === 'state' || known.kind === 'place')
  const sided = tables?.directions.has(side?.norm ?? '') === true
  const opened = known.kind === 'place' && withMount(tokens, known.from, tables) < known.from
  if (!isPlace || !side || !(sided || opened)) return known
  return {
    ...known,
    start: side.start,
    from: known.from - 1,
    kind: 'place',
    entity: null,
    name: null,
    class: 'place',
    rule: 'part of a place',
  }
}

const opensName = (
  first: Draft,
  { kind, headed }: { readonly kind: Draft['kind']; readonly headed: boolean },
): boolean => {
  const place = first.kind === 'state' || (first.kind === 'place' && first.via === 'name')
  if (kind === 'organisation')
    return place || first.kind === 'organisation' || first.via === 'adjective'
  if (kind === 'event') return place || first.kind === 'organisation' || first.via === 'adjective'
  return (kind === 'place' || kind === 'instrument' || kind === 'other') && headed && place
}
