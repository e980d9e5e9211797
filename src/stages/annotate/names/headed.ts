import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

/** Most words from a place to the head of the body named after it. */
const reach = 6

/** Bodies named by a place and what they are: "ঢাকা কলেজ", "পাকিস্তান পিপলস পার্টি". Returns all drafts, the place taken in. */
export const withHeaded = (
  sentence: Sentence,
  known: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  const heads = pack.names.organisationHeads
  if (!heads) return known
  const taken: Draft[] = []
  const found = known.flatMap((place): Draft[] => {
    if (taken.includes(place) || !isPlace(place)) return []
    const bare = isBare(sentence.tokens, place)
    const next = known.find((d) => d.from === place.to && d.kind === 'organisation')
    if (bare && next && next.state === place.state) {
      taken.push(place, next)
      return [{ ...next, start: place.start, from: place.from }]
    }
    const to = bare ? headAfter(sentence.tokens, place.to, pack) : null
    const last = to === null ? undefined : sentence.tokens[to - 1]
    if (to === null || !last) {
      const wider = partOfPlace(sentence.tokens, place, pack, known)
      if (wider) taken.push(...known.filter((d) => wider.from <= d.from && d.to <= wider.to))
      return wider ? [wider] : []
    }
    if (isCommonBody(sentence.tokens, place, { to, pack })) return []
    const inside = known.filter((d) => d.from >= place.from && d.from < to)
    if (inside.some((d) => d.to > to || (d !== place && d.kind === 'person'))) return []
    taken.push(...inside)
    return [
      {
        start: place.start,
        end: stemEnd(
          last,
          last.stems.find((s) => heads.has(s) || pack.names.proof?.closers.has(s)) ?? last.norm,
        ),
        from: place.from,
        to,
        kind: 'organisation',
        entity: null,
        name: null,
        class: 'other',
        state: place.state ?? null,
        rule: 'place and head',
      },
    ]
  })
  return found.length === 0 ? known : [...known.filter((d) => !taken.includes(d)), ...found]
}

/** "মার্কিন কোম্পানি", "ভারত জোট", "আমেরিকান বক্তা এবং আমেরিকান কোম্পানি": some body of the land, or two things. */
const isCommonBody = (
  tokens: readonly Token[],
  place: Draft,
  { to, pack }: { readonly to: number; readonly pack: LanguagePack },
): boolean => {
  const { proof } = pack.names
  const between = tokens.slice(place.to, to - 1)
  const last = tokens[to - 1]?.stems ?? []
  const common = last.some((s) => proof?.commonHeads.has(s))
  // "চীন ও কমিউনিস্ট পার্টি", "বাংলাদেশ প্রতিনিধি দল"
  if (pack.text.joints.includes(between[0]?.norm ?? '')) return true
  if (between.some((t) => proof?.notInBodies.has(t.norm))) return true
  const ofAdjective =
    place.via === 'adjective' && (common || last.some((s) => proof?.parties.has(s)))
  return (
    ofAdjective ||
    (common && place.kind === 'state' && between.length === 0) ||
    between.some((t) => t.pos === 'DET' || pack.text.joints.slice(1).includes(t.norm))
  )
}

/** "পদ্মা সেতু", "উত্তর ভারত": a thing named after a place, or a part of it, is another place. */
const partOfPlace = (
  tokens: readonly Token[],
  place: Draft,
  pack: LanguagePack,
  known: readonly Draft[],
): Draft | null => {
  if (place.via !== 'name') return null
  const seat = seatOf(tokens, place, pack)
  if (seat) return seat
  const [before, after] = [tokens[place.from - 1], tokens[place.to]]
  const contest = after?.stems.find((s) => pack.names.sports.contests.has(s))
  if (after && contest !== undefined && isBare(tokens, place))
    return {
      ...place,
      end: stemEnd(after, contest),
      to: place.to + 1,
      kind: 'event',
      entity: null,
      name: null,
      class: 'event',
      rule: 'place and contest',
    }
  const way = wayBetween(tokens, place, pack, known)
  if (way) return way
  const far = isBare(tokens, place) ? headedPlace(tokens, place, pack) : null
  if (far) return far
  const head = after?.stems.find((s) => pack.names.placeHeads?.has(s))
  const headed = head !== undefined && isBare(tokens, place)
  const sided = before !== undefined && pack.names.placeSides?.has(before.norm) === true
  if (!headed && !sided) return null
  const from = sided ? sideStart(tokens, place.from - 1, pack) : place.from
  return {
    ...place,
    start: tokens[from]?.start ?? place.start,
    from,
    end: headed && after ? stemEnd(after, head) : place.end,
    to: headed ? place.to + 1 : place.to,
    kind: 'place',
    entity: null,
    name: null,
    class: 'place',
    rule: 'part of a place',
  }
}

/** "উত্তর-পূর্ব বঙ্গোপসাগর": two sides with a hyphen between them are one. */
const sideStart = (tokens: readonly Token[], side: number, { names }: LanguagePack): number => {
  const [first, hyphen, second] = tokens.slice(Math.max(0, side - 2), side + 1)
  const tight =
    /^[-‐–]$/u.test(hyphen?.text ?? '') &&
    first?.end === hyphen?.start &&
    hyphen?.end === second?.start
  return tight && names.placeSides?.has(first?.norm ?? '') ? side - 2 : side
}

/** "সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়াম": a head of places behind words that may stand before it. */
const headedPlace = (tokens: readonly Token[], place: Draft, pack: LanguagePack): Draft | null => {
  const behind = placeBehind(tokens, place.to, pack)
  return behind && { ...place, ...another, ...behind }
}

/** Where a head of places ends behind one or more words that may stand before it: "আন্তর্জাতিক ক্রিকেট স্টেডিয়াম". */
export const placeBehind = (
  tokens: readonly Token[],
  from: number,
  { names }: LanguagePack,
): Pick<Draft, 'to' | 'end'> | null => {
  let at = from
  while (names.proof?.placeMiddles.has(tokens[at]?.norm ?? '')) at++
  const head = tokens[at]
  const stem = head?.stems.find((s) => names.placeHeads?.has(s))
  return !head || stem === undefined || at === from
    ? null
    : { to: at + 1, end: stemEnd(head, stem) }
}

const another = {
  kind: 'place',
  entity: null,
  name: null,
  class: 'place',
  rule: 'part of a place',
} as const satisfies Partial<Draft>

/** "ঢাকা-ময়মনসিংহ মহাসড়ক": a way is named by both its ends. */
const wayBetween = (
  tokens: readonly Token[],
  place: Draft,
  { names }: LanguagePack,
  known: readonly Draft[],
): Draft | null => {
  const head = tokens[place.to]
  const stem = head?.stems.find((s) => names.proof?.ways.has(s))
  const joint = tokens[place.from - 1]
  const first = known.find((d) => d.to === place.from - 1 && isPlace(d))
  if (!head || stem === undefined || !first || !isBare(tokens, place)) return null
  if (!/^[-–]$/u.test(joint?.text ?? '')) return null
  const span = { start: first.start, from: first.from, end: stemEnd(head, stem), to: place.to + 1 }
  return {
    ...place,
    ...another,
    ...span,
    state: first.state === place.state ? (place.state ?? null) : null,
  }
}

/** "ঢাকা-৮ আসন": a seat of a parliament is named by a district and a number. */
const seatOf = (tokens: readonly Token[], place: Draft, { names }: LanguagePack): Draft | null => {
  const [mark, number, head] = tokens.slice(place.to, place.to + 3)
  if (!/^[-–]$/u.test(mark?.text ?? '') || number?.kind !== 'number') return null
  if (!isBare(tokens, place) || head?.stems.some((s) => names.seats?.has(s)) !== true) return null
  return {
    ...place,
    end: number.end,
    to: place.to + 2,
    kind: 'place',
    entity: null,
    name: null,
    class: 'place',
    rule: 'seat of a parliament',
  }
}

const isPlace = ({ kind }: Draft): boolean => kind === 'place' || kind === 'state'

/** True without a case ending, which would part a place from what follows. */
export const isBare = (tokens: readonly Token[], draft: Draft): boolean =>
  draft.end === tokens[draft.to - 1]?.end

/** Words that stand in no body's name. */
const closed: ReadonlySet<string> = new Set(['VERB', 'ADP', 'PRON', 'ADV'])

/** Index after the farthest head that bare words lead to; null when none stands there. */
export const headAfter = (
  tokens: readonly Token[],
  from: number,
  { names: { organisationHeads: heads, proof }, text }: LanguagePack,
): number | null => {
  let found: number | null = null
  for (let i = from; i < tokens.length && i - from < reach; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || closed.has(token.pos ?? 'X')) break
    // "চেন্নাই সুপার কিংস ও কলকাতা নাইট রাইডার্স" are two.
    if (found !== null && text.joints.includes(token.norm)) break
    // "নোয়াখালী এক্সপ্রেস ও রাজশাহী ওয়ারিয়র্স": a train, or a team that is called like one, ends its name.
    if (found === null && token.stems.some((s) => proof?.trains.has(s))) break
    // "গুলশান সোসাইটি ও ডিজাইন কাউন্সিল" are two as well.
    const closes = token.stems.some((s) => heads?.has(s) || proof?.closers.has(s))
    if (closes) found = i + 1
    const joins = token.pos === 'CCONJ' && found === null
    if (token.features.case !== undefined && !joins) break
  }
  return found
}
