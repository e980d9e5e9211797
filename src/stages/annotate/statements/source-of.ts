import { flatMapped } from '../../../core/mapped.ts'
import type { placeOf } from '../../../core/paragraph.ts'
import type { Mention, Source } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { EndingPatterns } from '../../../lang/contract/endings.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Token } from '../../../lang/contract/token.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingsIn } from '../wordings.ts'
import { isCalling } from './callings-before.ts'
import { isNounIn } from './medial/who-speaks.ts'
import { isPersonWord } from './lone-speaker.ts'
import { isInName } from './speaker-extent.ts'
import { speakersIn } from './speakers-in.ts'
import { standsForState } from './stands-for.ts'

interface Naming {
  readonly scene: Scene
  readonly pack: LanguagePack
  /** Whom a relative stands for. */
  readonly antecedent: ReturnType<typeof placeOf> | undefined
}

/** Who speaks at a place of a report, with whom it names and whether it hides who it is. */
export const sourceOf = (
  place: ReturnType<typeof placeOf>,
  { antecedent, scene, pack }: Naming,
): Source => {
  const named = antecedent?.at ?? place.at
  const inside = speakersIn(scene, named).filter(
    (m) =>
      !isApart(scene, m, named, pack) &&
      standsForState(scene, m, named, pack) &&
      !isOwnerOfBody(scene, m, named, pack) &&
      !isBeside(scene, m.at, named, pack) &&
      !isOwnerByCourtesy(scene, m.at.end, pack) &&
      !isLeader(scene, m, named, pack) &&
      !(m.kind === 'state' && isInBrackets(scene, m.at, named)) &&
      !isEmployer(scene, m, named, pack) &&
      !(m.kind === 'state' && isInName(scene, indexAt(scene, m.at.start), pack)),
  )
  const words = scene.tokens.filter((t) => t.start >= named.start && t.start < named.end)
  const holder = isHolder(words.at(-1), pack)
  const person = inside.some((m) => m.kind === 'person')
  // "দলের এই শীর্ষ নেতা": who is pointed to is not the body that he belongs to.
  const points =
    !person &&
    words.some(
      (t) =>
        isOneOf(t, pack.statements.takingUp ?? []) &&
        (holder || inside.some((m) => m.at.end <= t.start)),
    )
  const entities = [
    ...new Set(
      points
        ? []
        : [
            ...flatMapped(inside, (m) =>
              m.entity === null || (holder && m.kind === 'organisation') ? [] : [m.entity],
            ),
            ...capitalsIn(scene, named, pack),
          ],
    ),
  ]
  // In a verb-final language the head ends its phrase: after "কর্মকর্তা" stands a name, known or not.
  const heads = pack.statements.order === 'verb-final' ? words.slice(-1) : words
  // "এই বিশ্লেষক" was named before.
  const known = isOneOf(words[0], pack.statements.takingUp ?? [])
  const hidden = !known && heads.some((t, i) => hides(t, pack) && !isBefore(heads[i + 1], t, pack))
  return {
    at: place.at,
    text: place.text,
    entity: entities.length === 1 ? (entities[0] ?? null) : null,
    entities,
    anonymous:
      (hidden && !person) ||
      (pack.statements.order === 'verb-medial'
        ? !person && isUnnamedAround(scene, named, pack)
        : isUnnamed(scene, named, pack)),
    ...(antecedent ? { antecedent: { at: antecedent.at, text: antecedent.text } } : {}),
  }
}

/** "বিএনপির চেয়ারম্যান": a person, and not the body whose office he holds, unless he speaks for it. */
const isHolder = (head: Token | undefined, pack: LanguagePack): boolean =>
  pack.statements.order === 'verb-final' &&
  head !== undefined &&
  (isPersonWord(head, pack) || isOneOf(head, pack.statements.final?.callings ?? [])) &&
  pack.statements.final?.speaksFor.includes(head.norm) !== true

/** "Kenya's defence ministry", "নেপালের পররাষ্ট্র মন্ত্রণালয়": whose body it is, where the body itself is known. */
const isOwnerOfBody = (
  { mentions, text }: Scene,
  { kind, at, class: named, state }: Mention,
  source: Span,
  { text: { endings } }: LanguagePack,
): boolean =>
  (kind === 'state' || named === 'capital') &&
  mentions.some(
    (m) =>
      m.kind === 'organisation' &&
      m.entity !== null &&
      m.at.start > at.end &&
      m.at.end <= source.end &&
      (/^['’]s\s$/u.test(text.slice(at.end, m.at.start)) ||
        (m.state === state && bearsGenitive(text.slice(at.end, m.at.start), endings))),
  )

/** The ending of a name with the blank behind it, and nothing else: "(নেপাল)ের (পররাষ্ট্র মন্ত্রণালয়)". */
const bearsGenitive = (between: string, { genitive }: EndingPatterns): boolean =>
  between.length < longestEnding && /^[^\s]+\s$/u.test(between) && genitive.test(between.trim())

/** Longest ending of a name with a blank, in UTF-16 units. */
const longestEnding = 6

/** "রহিম ভাইয়ের দলের সদস্যরা": a word of courtesy bears the genitive of the name before it. */
const isOwnerByCourtesy = ({ tokens }: Scene, end: number, { events }: LanguagePack): boolean => {
  const next = tokens.find((t) => t.start >= end)
  return next?.features.case === 'gen' && isOneOf(next, events.final?.courtesies ?? [])
}

/** "ট্রাম্প প্রশাসনের কর্মকর্তা সালমা হক": who leads those to whom somebody belongs. */
const isLeader = (
  { tokens }: Scene,
  { kind, at }: Mention,
  { end }: Span,
  { statements }: LanguagePack,
): boolean => {
  const led = tokens.find((t) => t.start >= at.end)
  const owns = led?.features.case === 'gen' && isOneOf(led, statements.ledBy ?? [])
  return kind === 'person' && owns && led.end < end
}

/** "র‍্যাবের পরিচালক রহিম শেখ", "পার্টির সংশ্লিষ্টরা": behind an office stands somebody's name, known or not; or people with no office. */
const isEmployer = (
  { tokens, mentions }: Scene,
  { kind, at }: Mention,
  { end }: Span,
  pack: LanguagePack,
): boolean => {
  const { statements } = pack
  if (statements.order !== 'verb-final' || kind === 'person') return false
  const after = withoutBrackets(tokens.filter((t) => t.start >= at.end && t.end <= end))
  const last = after.at(-1)
  if (isOneOf(last, statements.belonging ?? [])) return true
  if (last && pack.names.ranks?.has(last.norm)) return true
  const office = after.findLastIndex((t) => isCalling(t, pack))
  const name = after.slice(office + 1)
  const known = name.findIndex((t) =>
    mentions.some((m) => m.kind === 'person' && m.at.start === t.start),
  )
  // "ব্যবস্থাপক মো. (জিল্লুর রহমান)"
  const isPerson =
    known !== -1 &&
    name.slice(0, known).every((t) => t.norm === '.' || pack.names.honorifics.includes(t.norm))
  return (
    office !== -1 &&
    !isOneOf(after[office], statements.bodies ?? []) &&
    name.length > 0 &&
    (isPerson ||
      name.every(
        (t) =>
          (t.kind === 'word' || t.norm === '.') &&
          t.pos === undefined &&
          t.features.case === undefined &&
          !isOneOf(t, statements.documents ?? []),
      ))
  )
}

/** "উপকমিশনার (ডিসি) রহিম শেখ": without what brackets say of an office, and without a mark that closes one. */
const withoutBrackets = (words: readonly Token[]): readonly Token[] => {
  const open = words.findIndex((t) => t.norm === '(')
  const close = words.findIndex((t) => t.norm === ')')
  if (close === -1) return words
  const from = open !== -1 && open < close ? open : close
  return withoutBrackets([...words.slice(0, from), ...words.slice(close + 1)])
}

/** "the Port Company (Kenya) Ltd": where a body is, by a bracket in its name. */
const isInBrackets = ({ text }: Scene, { start, end }: Span, named: Span): boolean =>
  start > named.start && text[start - 1] === '(' && text[end] === ')'

const indexAt = ({ tokens }: Scene, start: number): number =>
  tokens.findIndex((t) => t.start >= start)

/** "Officials said": at the head of a sentence a plural may look like a name. */
const hides = (token: Token, { statements }: LanguagePack): boolean =>
  statements.order === 'verb-medial'
    ? isNounIn(token, statements.anonymous)
    : isOneOf(token, statements.anonymous)

/** "its official website": a word that only describes the noun right after it. */
const isBefore = (next: Token | undefined, token: Token, { statements }: LanguagePack): boolean =>
  statements.order === 'verb-medial' &&
  (token.pos === 'ADJ' || (next?.pos === 'NOUN' && token.norm === 'official'))

/** "Moss, a Koli College student", "a whistle-blower inside the ministry", "a report on the firm", "notes obtained by CNN": no more than where the speaker belongs or is. */
const isBeside = (
  { text }: Scene,
  { start, end }: Span,
  named: { readonly start: number },
  { statements }: LanguagePack,
): boolean =>
  // "a post on the party's page"
  !/^['’]s\s/u.test(text.slice(end)) &&
  statements.apart?.beside.test(text.slice(named.start, start)) === true

/** "the founder of the bank", "a bank customer", "a former bank officer": a body whose own words these are not. */
const isApart = (
  { tokens }: Scene,
  { kind, at }: Mention,
  named: Span,
  { statements }: LanguagePack,
): boolean => {
  const { apart } = statements
  if (!apart || kind === 'person') return false
  const words = tokens.filter((t) => t.start >= named.start && t.end <= named.end)
  const before = words.filter((t) => t.end <= at.start)
  const own = before.slice(before.findLastIndex((t) => t.norm === ',') + 1)
  if (own.some((t) => apart.once.includes(t.norm))) return true
  const after = words.filter((t) => t.start >= at.end)
  // "FAO deputy chief, Nadia Odum": somebody who is named.
  const comma = after.findLastIndex((t) => t.norm === ',')
  const person = after.slice(comma + 1)
  if (comma > 0 && person.length > 1 && person.every((t) => t.pos === 'PROPN')) return true
  const end = after.findIndex((t) => t.kind !== 'word' || t.pos === 'ADP' || t.pos === 'CCONJ')
  const head = (end === -1 ? after : after.slice(0, end)).at(-1)
  const whose = own.findLastIndex((t) => t.pos === 'ADP')
  return isNounIn(head, apart.people) || (whose > 0 && isNounIn(own[whose - 1], apart.people))
}

/** "Delhi and Tehran said": in a speaker's place a capital that nothing follows stands for its state. */
const capitalsIn = (
  { mentions, tokens }: Scene,
  { start, end }: Span,
  pack: LanguagePack,
): readonly string[] =>
  flatMapped(mentions, ({ at, class: named, state }) => {
    if (named !== 'capital' || !state || at.start < start || at.end > end) return []
    // "a judge in Washington"
    const medial = pack.statements.order === 'verb-medial'
    const before = tokens.filter((t) => t.end <= at.start && t.start >= start)
    // "a judge in Washington", "residents of a lane in the capital Kampala"
    const place = before.findLast((t) => t.pos !== 'DET' && t.pos !== 'NOUN' && t.pos !== 'ADJ')
    // "Orvia Aid Delhi"
    const whole = /^(?:PROPN|NUM)$/u.test(before.at(-1)?.pos ?? '')
    if (medial && (place?.pos === 'ADP' || whole)) return []
    const next = tokens.find((t) => t.end > at.end && t.start < end)
    return !next || next.norm === ',' || isOneOf(next, pack.events.conjunctions) ? [state] : []
  })

/** "নাম প্রকাশ না করার শর্তে …": such a wording opens the phrase of the source or stands right before or behind it. */
const isUnnamed = ({ tokens }: Scene, { start, end }: Span, pack: LanguagePack): boolean => {
  const wordings = wordingsIn(tokens, pack.statements.unnamed ?? none)
  if (wordings.length === 0) return false
  const first = tokens.findIndex((t) => t.start >= start)
  const next = tokens.findIndex((t) => t.start >= end)
  return wordings.some(({ at, length }) => at === next || (at <= first && at + length >= first - 1))
}

/** "a diplomat, speaking on condition of anonymity, said": such a wording stands in the phrase of the source or beside it. */
const isUnnamedAround = ({ tokens }: Scene, { start, end }: Span, pack: LanguagePack): boolean => {
  const first = tokens.findIndex((t) => t.start >= start)
  const last = tokens.findLastIndex((t) => t.end <= end)
  return wordingsIn(tokens, pack.statements.unnamed ?? none).some(
    ({ at, length }) =>
      (at >= first && at <= last + beside) || (at < first && at + length === first - 1),
  )
}

/** Most tokens from a speaker to such a wording: ", who". */
const beside = 4

const none: readonly never[] = []
