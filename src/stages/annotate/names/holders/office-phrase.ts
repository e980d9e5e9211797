import type { EntityId } from '../../../../core/reading.ts'
import type { OwnerKind } from '../../../../knowledge/holders.ts'
import { isCommon } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'
import type { TitleRow } from '../../../../lang/contract/holders.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import { longestPhrase, phrasesOf, stemEnd } from '../phrases.ts'
import { isLink, isSmallLink } from '../link.ts'

/** Whose an office is. */
export interface Owner extends OwnerKind {
  readonly id: EntityId
  readonly state: string | null
}

/** An office in a sentence, with whose it is where the words say so. */
export interface OfficePhrase {
  /** Tokens `[from, to)`, the owner included. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly row: TitleRow
  /** The office without a case. */
  readonly words: string
  readonly owner: Owner | null
  /** `holder`: its holder is meant, if known; `unclear`: perhaps a name that nobody knows follows; `other`: somebody else, or nobody. */
  readonly meant: 'holder' | 'unclear' | 'other'
  /** Who is named beside it. */
  readonly named: Draft | null
}

/** A sentence with its names, in order, and what tells words apart. */
export interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
  readonly model: NameModel | undefined
}

/** The offices that a sentence names, with or without their holders' names. */
export const officesIn = (ground: Ground): readonly OfficePhrase[] => {
  const { tokens, pack } = ground
  const found: OfficePhrase[] = []
  let places: Places | undefined
  const titleAt = phrasesOf(pack.names.holders.titles)
  for (let i = 0; i < tokens.length; i++) {
    const title = titleAt(tokens, i)
    if (!title || !isOne(tokens[title.to - 1], title.phrase, pack)) continue
    places ??= placesOf(ground)
    if (places.startingAt.has(i)) continue
    found.push(phraseAt(places, { ...title, from: i }))
    i = title.to - 1
  }
  return found
}

interface Places extends Ground {
  readonly startingAt: ReadonlyMap<number, Draft>
  readonly endingAt: ReadonlyMap<number, Draft>
}

const placesOf = (ground: Ground): Places => ({
  ...ground,
  startingAt: new Map(ground.drafts.map((d) => [d.from, d])),
  endingAt: new Map(ground.drafts.map((d) => [d.to, d])),
})

interface Title {
  readonly row: TitleRow
  readonly phrase: string
  readonly from: number
  readonly to: number
}

/** One office: "presidents" and "প্রেসিডেন্টরা" are several. */
const isOne = (token: Token | undefined, phrase: string, pack: LanguagePack): boolean => {
  if (!token) return false
  if (pack.script === 'Latn') return token.norm === phrase.split(' ').at(-1)
  return token.features.number !== 'plur' && token.features.classifier === undefined
}

const phraseAt = (places: Places, title: Title): OfficePhrase => {
  const { tokens, pack } = places
  const last = tokens[title.to - 1]
  const before = ownerBefore(places, title.from)
  const after = before ? null : ownerAfter(places, title.to)
  const owner = before ?? after
  const from = before?.from ?? title.from
  const to = after?.to ?? title.to
  const named = personAfter(places, to) ?? personBefore(places, from, to)
  const end = after?.end ?? (last ? stemOf(last, title.phrase, pack) : 0)
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end,
    row: title.row,
    words: title.phrase,
    owner: owner?.entity
      ? {
          id: owner.entity,
          kind: owner.kind === 'other' ? 'state' : owner.kind,
          class: owner.class,
          state: owner.state ?? null,
        }
      : null,
    meant: meantBy(places, { ...title, owner, whole: [from, to], named }),
    named,
  }
}

const stemOf = (token: Token, phrase: string, pack: LanguagePack): number =>
  pack.script === 'Latn' ? token.end : stemEnd(token, phrase)

/** What an office may be an office of. */
const owns = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined &&
  draft.entity !== null &&
  (draft.kind === 'state' ||
    draft.kind === 'organisation' ||
    (draft.kind === 'place' && draft.via === 'name') ||
    (draft.kind === 'other' && draft.via === 'adjective'))

/** "রাশিয়ার প্রেসিডেন্ট", "মার্কিন পররাষ্ট্রমন্ত্রী", "Russia's president". */
const ownerBefore = ({ tokens, endingAt, pack }: Places, at: number): Draft | null => {
  let end = at
  if (pack.names.holders.current.has(tokens[end - 1]?.norm ?? '')) end--
  const genitive = tokens[end - 1]
  if (genitive?.features.case === 'gen' && genitive.norm.length <= 2) end--
  const owner = endingAt.get(end)
  return owns(owner) ? owner : null
}

/** "president of Russia", "secretary-general of the United Nations". */
const ownerAfter = ({ tokens, startingAt, pack }: Places, at: number): Draft | null => {
  if (!isSmallLink(tokens[at], 'of', pack)) return null
  const owner = startingAt.get(isLink(tokens[at + 1], 'the', pack) ? at + 2 : at + 1)
  return owns(owner) && owner.via !== 'adjective' ? owner : null
}

/** Most words between an office and the name of who holds it. */
const reach = 9

/** Marks inside a rank: "Lt. Gen. (retd)", "লে. জে. (অব.)". */
const rankMark = /^[.()]$/u

/** "প্রধান উপদেষ্টা অধ্যাপক মুহাম্মদ ইউনূস", "the president, Anna Renn". */
const personAfter = ({ tokens, startingAt, pack }: Places, at: number): Draft | null => {
  let next = tokens[at]?.norm === ',' ? at + 1 : at
  for (let steps = 0; steps < reach; steps++) {
    const person = startingAt.get(next)
    if (person) return person.kind === 'person' ? person : null
    const office = longestPhrase(tokens, next, pack.names.offices)
    const norm = tokens[next]?.norm ?? ''
    if (office && tokens[office.to - 1]?.features.case === undefined) next = office.to
    else if (
      rankMark.test(norm) ||
      pack.names.holders.rankWords.has(norm) ||
      pack.names.honorifics.some((h) => h === norm || h === `${norm}.`)
    )
      next++
    else return null
  }
  return null
}

/** "Anna Renn, the president of Zorvia"; "on the return of Anna Renn, the president said" tells of two. */
const personBefore = ({ tokens, endingAt, pack }: Places, at: number, to: number): Draft | null => {
  if (/^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? '')) return null
  const start = isLink(tokens[at - 1], 'the', pack) ? at - 1 : at
  const person = tokens[start - 1]?.norm === ',' ? endingAt.get(start - 1) : undefined
  return person?.kind === 'person' ? person : null
}

interface Candidate extends Title {
  readonly owner: Draft | null
  readonly whole: readonly [from: number, to: number]
  readonly named: Draft | null
}

const meantBy = (places: Places, found: Candidate): OfficePhrase['meant'] => {
  const { tokens, pack } = places
  const { holders } = pack.names
  if (tokens.some((t) => holders.otherTimes.has(t.norm)) || deniedBefore(places, found))
    return 'other'
  if (found.named) return 'holder'
  if (found.row.strict === true && !found.owner) return 'other'
  return pack.script === 'Latn' ? leftOpen(places, found) : leftOpenInflected(places, found)
}

/** How far before an office a word may stand that makes it somebody else's: "the former longtime Zorvian president". */
const near = 3

/** "former", "a", "as", or a second owner: the one who holds the office is not meant. */
const deniedBefore = (
  { tokens, endingAt, pack }: Places,
  { owner, whole: [from] }: Candidate,
): boolean => {
  const { holders } = pack.names
  for (let i = from - 1; i >= 0 && i >= from - near; i--) {
    const token = tokens[i]
    if (!token || (token.kind === 'punct' && !/^[-‐]$/u.test(token.text))) break
    if (token.pos === 'VERB' && i < from - 1) break
    if (holders.otherBefore.has(token.norm) || token.norm.startsWith('ex-')) return true
  }
  const before = tokens[from - 1]
  const first = isLink(before, 'the', pack) ? tokens[from - 2] : before
  if (before && holders.someBefore.has(before.norm)) return true
  if (first && (holders.makingBefore.has(first.norm) || holders.makingBefore.has(first.lemma)))
    return true
  if (!owner || owner.from !== from) return false
  // "Tamblyn International Bangladesh president": the state is the end of another name.
  if (pack.script === 'Latn' && before?.pos === 'PROPN' && isCapital(before, pack)) return true
  // "ভারত ও পাকিস্তানের প্রধানমন্ত্রী": two owners share the word.
  const joined = endingAt.get(from - 1)
  const joint =
    before?.norm === ',' || before?.pos === 'CCONJ' || pack.text.joints.includes(before?.norm ?? '')
  if (joint && joined && joined.kind !== 'person') return true
  // "জেলা জামায়াতের আমির": a branch of a body has a head of its own.
  return (
    owner.kind === 'organisation' &&
    before?.kind === 'word' &&
    !closes(before) &&
    pack.script !== 'Latn'
  )
}

const isCapital = ({ norm, text }: Token, { names }: LanguagePack): boolean =>
  /^\p{Lu}/u.test(text) && names.unknown?.things.has(norm) !== true

/** A word after which a new phrase begins. */
const closes = ({ pos, features }: Token): boolean =>
  (pos !== undefined && pos !== 'NOUN' && pos !== 'ADJ') || features.case === 'loc'

const function_ = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART'])

/** English: what may follow an office whose holder is meant. */
const leftOpen = (
  { tokens, startingAt, endingAt, pack }: Places,
  found: Candidate,
): OfficePhrase['meant'] => {
  const { holders } = pack.names
  const [from, to] = found.whole
  if (!found.owner && !isLink(tokens[from - 1], 'the', pack)) return 'other'
  const next = tokens[to]
  // "an officer and the president of Zorvia.": one person who was both, or two; nobody can tell.
  const and = isLink(tokens[from - 1], 'the', pack) ? from - 2 : from - 1
  const ends = !next || next.kind === 'punct'
  if (ends && isLink(tokens[and], 'and', pack) && !endingAt.has(and)) return 'other'
  if (!next) return 'holder'
  if (holders.otherAfter.has(next.norm) || next.features.case === 'gen') return 'other'
  if (isLink(next, 'of', pack) || /^[-‐(]$/u.test(next.text)) return 'other'
  if (next.kind === 'punct') return 'holder'
  if (startingAt.has(to) || next.pos === 'PROPN') return 'unclear'
  return function_.has(next.pos ?? 'X') ? 'holder' : 'other'
}

/** Bengali: what may follow an office whose holder is meant. */
const leftOpenInflected = (places: Places, found: Candidate): OfficePhrase['meant'] => {
  const { tokens, startingAt, pack } = places
  const { holders } = pack.names
  const [from, to] = found.whole
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  if (!found.owner && before && !opens(before)) return 'other'
  // "তিনি ভারতের প্রধানমন্ত্রী।" says who he is; "…, বলেন ভারতের প্রধানমন্ত্রী।" who spoke.
  if (!next || /^[।!?॥]$/u.test(next.text))
    return before?.pos === 'VERB' && before.features.nonFinite === undefined ? 'holder' : 'other'
  if (holders.otherAfter.has(next.norm) || holders.makingAfter.has(next.lemma)) return 'other'
  if (next.kind === 'punct') return /^[,;:]$/u.test(next.text) ? 'holder' : 'other'
  if (last?.features.case !== undefined) return 'holder'
  // "প্রধানমন্ত্রী জন হাওয়ার্ড": a word that people are named with may be a name, whatever else it is.
  if (next.kind === 'word' && next.pos !== 'VERB' && pack.names.nameWords?.person.has(next.norm))
    return 'unclear'
  if (
    next.kind === 'number' ||
    startingAt.has(to) ||
    function_.has(next.pos ?? 'X') ||
    next.pos === 'DET'
  )
    return 'holder'
  const inflected = next.features.case !== undefined && next.features.case !== 'nom'
  if (found.row.strict === true && !inflected) return 'other'
  return isKnownWord(places, next) ? 'holder' : 'unclear'
}

/** A word after which an office without an owner is nobody else's: "সমিতির সভাপতি" and "ক্লাব প্রেসিডেন্ট" have one. */
const opens = ({ kind, pos }: Token): boolean =>
  kind === 'punct' || (pos !== undefined && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'NUM')

const isKnownWord = ({ model }: Places, { pos, norm, stems }: Token): boolean =>
  pos !== undefined ||
  (model !== undefined &&
    (isCommon(model, norm) || stems.some((s) => s.length > 2 && isCommon(model, s))))
