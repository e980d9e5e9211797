import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { InstrumentFields, InstrumentJoins } from '../../../lang/contract/instruments.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { phrasesOf, stemEnd } from './phrases.ts'

/** Most words of modifiers that an instrument's name takes with it. */
const reach = 6

/** Most words between a paper and what is done to papers alone. */
const handledWithin = 5

/** What begins the rule of an instrument that is told by its kind alone: "the law", "চুক্তি". */
export const kindOnly = 'instrument kind:'

/** Treaties and laws named by their kind: "পারস্পরিক প্রতিরক্ষা চুক্তি", "the strategic partnership treaty". */
export const findInstruments = (
  sentence: Sentence,
  known: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  const { tokens } = sentence
  const found: Draft[] = []
  const kindAt = phrasesOf(pack.names.instruments)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const head = kindAt(tokens, i)
    if (!token || token.kind !== 'word' || !head || covers(known, i)) continue
    // A tagger takes the "Act" of "Voting Rights Act" for a verb.
    if (token.pos === 'VERB' && !(isCapitalised(token) && isCapitalised(tokens[i - 1]))) continue
    if (isOfBody(tokens[i], tokens[head.to], pack)) continue
    const ground = { known, pack, found }
    const from = modifiersFrom(tokens, i, ground)
    const to = isCapitalised(token) ? capitalsEnd(tokens, head.to, ground) : head.to
    const before = tokens[from - 1]
    const modifier = tokens.slice(Math.max(0, from - 1), i)
    const { others, plain, pointers, weak, bearing, papers, idioms, fields, joins } =
      pack.names.instrumentWords
    const words = tokens.slice(from, i).filter((t) => t.kind === 'word')
    const named =
      to > head.to ||
      (words.some((t) => !pointers.has(t.norm)) && !lacksObject(words, head.row.class, pack))
    // "শ্রম চুক্তি" is a contract, "শ্রম আইন" a law.
    const other =
      (!fields || head.row.class !== 'law') &&
      (isAny(before, others) || modifier.some((t) => isAny(t, others)))
    if (other || (!isCapitalised(token) && isAny(tokens[i - 1], plain))) continue
    const handled = tokens
      .slice(Math.max(0, i - handledWithin), i + handledWithin)
      .some((t) => bearing?.has(t.lemma) === true)
    if (weak.has(head.phrase) && from === i && !named && !handled) continue
    if (isIdiom(tokens, to, idioms) || isPaired(tokens, to, joins)) continue
    // "son-in-law"
    if (from === i && tokens[i - 1]?.text === '-') continue
    if (papers?.heads.has(head.phrase) && isAny(tokens[i - 1], papers.of)) continue
    // "রাও ফরমান আলী", "Bill Renn": somebody is called so.
    const bears = pack.names.nameWords?.person.has(tokens[to]?.norm ?? '') === true
    if (from === i && bears && pack.names.instrumentWords.called?.has(head.phrase)) continue
    if (
      from === i &&
      joins?.people.has(head.phrase) &&
      isCapitalised(token) &&
      isCapitalised(tokens[to])
    )
      continue
    const end = named ? yearEnd(tokens, to, joins) : to
    const last = tokens[end - 1] ?? token
    found.push({
      start: tokens[from]?.start ?? token.start,
      end: end > head.to || pack.script === 'Latn' ? last.end : stemEnd(last, head.phrase),
      from,
      to: end,
      kind: 'instrument',
      entity: null,
      name: null,
      class: head.row.class,
      state: null,
      rule: `${named ? 'instrument:' : kindOnly}${head.phrase}`,
    })
    i = end - 1
  }
  return found
}

/** "নিয়োগ আইন": a law that does something does it to something, which must stand before. */
const lacksObject = (
  [first]: readonly Token[],
  kind: Draft['class'],
  { names: { instrumentWords: words } }: LanguagePack,
): boolean =>
  kind === 'law' &&
  first !== undefined &&
  words.fields?.deeds.has(first.norm) === true &&
  !words.modifiers.has(first.norm)

/** "law and order". */
const isPaired = (
  tokens: readonly Token[],
  to: number,
  joins: InstrumentJoins | undefined,
): boolean => joins?.pair.every((word, n) => tokens[to + n]?.norm === word) === true

/** "law enforcement", "law-enforcement". */
const isIdiom = (tokens: readonly Token[], to: number, idioms: ReadonlySet<string>): boolean => {
  const next = tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to]
  return idioms.has(next?.norm ?? '')
}

/** "মাদকদ্রব্য নিয়ন্ত্রণ আইন, ২০১৮", "Road Transport Act 2018": the year is part of the name. */
const yearEnd = (
  tokens: readonly Token[],
  to: number,
  joins: InstrumentJoins | undefined,
): number => {
  const mark = tokens[to]?.text ?? ''
  const at = /^[,–-]$/u.test(mark) || joins?.years.has(mark) ? to + 1 : to
  return /^(?:[12][0-9]{3}|[১২][০-৯]{3})$/u.test(tokens[at]?.text ?? '') ? at + 1 : to
}

interface Ground {
  readonly known: readonly Draft[]
  readonly pack: LanguagePack
  readonly found: readonly Draft[]
}

/** Index after "on the Rights of the Child", "of Lisbon" behind a capitalised head. */
const capitalsEnd = (tokens: readonly Token[], head: number, { known, pack }: Ground): number => {
  const { joins } = pack.names.instrumentWords
  if (!joins?.behind.has(tokens[head]?.text ?? '')) return head
  const { things } = pack.names.unknown ?? {}
  let to = head
  for (let at = head; at < tokens.length && at - head < longest; at++) {
    const token = tokens[at]
    if (!token) break
    const draft = known.find((d) => d.from <= at && at < d.to)
    const small = joins.inside.has(token.text) || (token.text === '-' && at > head)
    const place = draft?.kind === 'place' && joins.years.has(tokens[head]?.text ?? '')
    if (isCapitalised(token) && (!draft || place) && things?.has(token.norm) !== true) to = at + 1
    else if (!small) break
  }
  return to
}

/** Most words behind an instrument's head that its name takes with it. */
const longest = 12

/** "Law Ministry": a body is named after what it deals with. */
const isOfBody = (
  head: Token | undefined,
  next: Token | undefined,
  { names }: LanguagePack,
): boolean =>
  isCapitalised(head) &&
  isCapitalised(next) &&
  names.unknown?.organisations.has(next?.norm ?? '') === true

const isAny = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && (token.stems.some((s) => words.has(s)) || words.has(token.lemma))

const covers = (known: readonly Draft[], index: number): boolean =>
  known.some((d) => d.from <= index && index < d.to)

const modifiersFrom = (
  tokens: readonly Token[],
  head: number,
  { known, pack, found }: Ground,
): number => {
  const { modifiers, fields, joins: small } = pack.names.instrumentWords
  const named = isCapitalised(tokens[head])
  const floor = found.at(-1)?.to ?? 0
  let from = head
  while (from > floor && head - from < reach) {
    const at = from - 1
    const token = tokens[at]
    const modifies =
      token?.kind === 'word' &&
      ((!covers(known, at) && isAny(token, modifiers)) ||
        (named && isOfName(token) && !covers(known.filter(isNoPlace), at)))
    const link = token?.text ?? ''
    const joins =
      (link === '-' && isAny(tokens[at - 1], modifiers)) ||
      (named &&
        (link === '-' || small?.before.has(link)) &&
        isCapitalised(tokens[at - 1]) &&
        !covers(known, at - 1))
    const amends = named && token?.text === ')' ? bracketLength(tokens, at) : 0
    if (amends > 0) from -= amends
    else if (joins) from -= 2
    else if (modifies) from--
    else break
  }
  if (!fields) return from
  const town = known.find((d) => d.to === head && d.kind === 'place' && d.via === 'name')
  if (town && town.end === tokens[head - 1]?.end && isAny(tokens[head], fields.places))
    return town.from
  return fieldsFrom(tokens, from, { fields, known, pack, floor })
}

/** "Labour (Amendment) Ordinance": tokens of the bracket that ends at `close`, 0 where none does. */
const bracketLength = (tokens: readonly Token[], close: number): number =>
  isCapitalised(tokens[close - 1]) &&
  tokens[close - 2]?.text === '(' &&
  isCapitalised(tokens[close - 3])
    ? 3
    : 0

interface Fields extends Pick<Ground, 'known' | 'pack'> {
  readonly fields: InstrumentFields
  readonly floor: number
}

/** "নারী ও শিশু নির্যাতন দমন আইন": what a law is about and what it does with that, before its head. */
const fieldsFrom = (tokens: readonly Token[], head: number, ground: Fields): number => {
  const { fields, floor, pack } = ground
  let from = head
  while (from > floor && head - from < reach) {
    const word = tokens[from - 1]
    if (!word || !isField(from - 1, tokens, ground)) break
    const deed = fields.deeds.has(word.norm) || fields.links.has(word.norm)
    const whole = fields.whole.test(word.norm)
    if (!deed && !whole && !fields.topics.has(word.norm)) break
    from--
    if (whole) break
    const next = tokens[from - 1]
    if (!deed || (next && (fields.deeds.has(next.norm) || fields.topics.has(next.norm)))) continue
    from = withOneMore(tokens, from, ground)
    break
  }
  const pair = [tokens[from], tokens[from - 2]].every((t) => fields.topics.has(t?.norm ?? ''))
  const joined = pack.text.joints.includes(tokens[from - 1]?.norm ?? '')
  return joined && pair && from < head - 1 && from - 2 >= floor ? from - 2 : from
}

const withOneMore = (tokens: readonly Token[], from: number, ground: Fields): number => {
  const at = tokens[from - 1]?.text === '-' ? from - 2 : from - 1
  return at >= ground.floor && isField(at, tokens, ground) ? at : from
}

/** A bare word that is nobody's name and no body that acts. */
const isField = (
  at: number,
  tokens: readonly Token[],
  { fields, known, pack }: Fields,
): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word' || covers(known, at)) return false
  if (fields.topics.has(token.norm) || fields.deeds.has(token.norm)) return true
  if (fields.links.has(token.norm)) return true
  const plain = token.pos === undefined || token.pos === 'ADJ'
  return (
    plain &&
    token.features.case === undefined &&
    token.features.classifier === undefined &&
    !pack.names.bodies.some((b) => b.words.includes(token.norm)) &&
    pack.names.organisationHeads?.has(token.norm) !== true
  )
}

/** "Indus Waters Treaty", "Paris Agreement": words of a name that ends with the kind. */
const isOfName = (token: Token): boolean =>
  /^\p{Lu}\p{L}/u.test(token.text) &&
  (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ')

const isCapitalised = (token: Token | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

const isNoPlace = ({ kind, via, class: named }: Draft): boolean =>
  kind !== 'place' && via !== 'shared' && named !== 'international'

/** Known names that no instrument's name has taken in. */
export const outside = (known: readonly Draft[], instruments: readonly Draft[]): readonly Draft[] =>
  known.filter((d) => !covers(instruments, d.from))
