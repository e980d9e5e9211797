import { flatMapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { ownedOffice } from './owned-office.ts'
import type { Draft } from './match.ts'
import { longestPhrase, stemEnd } from './phrases.ts'
import { isSpelled } from './spelled.ts'

/**
 * What the words around a name tell of its kind: "গেম লীগ অব লেজেন্ডস" is a work, "আল নাসের" a club, the president of a club
 * no head of state; "আরটি-পিসিআর" and the "শহীদ" of "শহীদ রাষ্ট্রপতি" name nobody. Drafts in order.
 */
export const withKindsTold = (
  drafts: readonly Draft[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Draft[] =>
  flatMapped(drafts, (draft): readonly Draft[] => {
    const { kind } = draft
    if (kind === 'person' && draft.entity === null) {
      if (isHonour(tokens, draft, pack)) return []
      if (isClub(tokens, draft, pack) || isTeam(tokens, draft, pack)) return [{ ...draft, ...club }]
      return [ownedOffice(draft, { tokens, drafts, pack })]
    }
    if (isEverydayWord(tokens, draft, pack) || isTongue(tokens, draft, pack)) return []
    if (isTelling(tokens, draft, pack)) return [{ ...draft, ...somebody }]
    const surname = landSurname(tokens, draft, { drafts, pack })
    if (surname) return [surname]
    const team = teamOf(tokens, draft, pack)
    if (team) return [team]
    const other = otherBody(tokens, draft, pack)
    if (other !== undefined) return other
    if (kind === 'agency' && isHalf(tokens, draft, { drafts, pack })) return []
    if (kind === 'other' && draft.entity === null && isClub(tokens, draft, pack))
      return [{ ...draft, ...club }]
    return [isWork(tokens, draft, pack) ? { ...draft, ...work } : draft]
  })

const club = {
  kind: 'organisation',
  class: 'other',
  rule: 'club',
} as const satisfies Partial<Draft>

const work = {
  kind: 'other',
  class: 'other',
  state: null,
  rule: 'title of a work',
} as const satisfies Partial<Draft>

const somebody = {
  kind: 'person',
  entity: null,
  name: null,
  class: 'person',
  state: null,
  rule: 'called like a place',
} as const satisfies Partial<Draft>

/** "আনসার": whole, the name of another body than the agency that it has for a genitive; of nobody known before the rest of a name. */
const otherBody = (
  tokens: readonly Token[],
  draft: Draft,
  { names: { proof, particles } }: LanguagePack,
): readonly Draft[] | undefined => {
  const token = tokens[draft.from]
  const own = token?.stems.find((s) => proof?.otherBodies.has(s))
  if (draft.kind !== 'agency' || !token || own === undefined) return undefined
  if (particles?.has(tokens[draft.to]?.norm ?? '')) return []
  return [{ ...draft, ...anotherBody, end: stemEnd(token, own) }]
}

const anotherBody = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'other',
  rule: 'another body of this name',
} as const satisfies Partial<Draft>

/** "সিডনি বলেন": no town and no land is honoured by a verb of telling, somebody of such a name is. */
const isTelling = (
  tokens: readonly Token[],
  { kind, via, from, to, end }: Draft,
  { names: { proof } }: LanguagePack,
): boolean => {
  const [own, next] = [tokens[from], tokens[to]]
  const isBare = to - from === 1 && own?.end === end && via === 'name'
  return (
    isBare &&
    (kind === 'place' || kind === 'state') &&
    next?.features.honorific === true &&
    next.features.person !== 1 &&
    proof?.tells.has(next.lemma) === true
  )
}

/** "ক্রিস জর্ডান": a land's name behind somebody's given name alone. */
const landSurname = (
  tokens: readonly Token[],
  draft: Draft,
  { drafts, pack: { names } }: { readonly drafts: readonly Draft[]; readonly pack: LanguagePack },
): Draft | null => {
  const [given, own] = [tokens[draft.from - 1], tokens[draft.from]]
  const { landSurnames } = names.proof ?? {}
  if (draft.kind !== 'state' || draft.to - draft.from > 1 || !given || !own) return null
  if (!own.stems.some((s) => landSurnames?.has(s))) return null
  const bears = (token: Token | undefined): boolean =>
    names.nameWords?.person.has(token?.norm ?? '') === true
  // "বিলকিস বেগম জর্ডান প্রবাসী": a whole name before it has no room for another.
  const whole = bears(tokens[draft.from - 2]) || names.proof?.secondNames.has(given.norm) === true
  if (
    !bears(given) ||
    whole ||
    given.features.case !== undefined ||
    drafts.some((d) => d.to === draft.from)
  )
    return null
  return { ...draft, ...somebody, from: draft.from - 1, start: given.start }
}

/** "চেকের পাতা", "সাত নম্বর জার্সি": a land's word that is an everyday one as well means it before an office alone. */
const isEverydayWord = (
  tokens: readonly Token[],
  { via, from, to }: Draft,
  { names }: LanguagePack,
): boolean =>
  (via === 'adjective' || via === 'name') &&
  to - from === 1 &&
  tokens[from]?.stems.some((s) => names.proof?.commonToo.has(s)) === true &&
  longestPhrase(tokens, to, names.offices) === null

/** "said in Russian", "speaks French", "a Spanish-language daily": a language, and no land. */
const isTongue = (
  tokens: readonly Token[],
  { via, from, to }: Draft,
  { names: { tongues } }: LanguagePack,
): boolean => {
  if (via !== 'adjective' || !tongues) return false
  const next = tokens[to]?.norm === '-' ? tokens[to + 1] : tokens[to]
  if (tongues.behind.has(next?.norm ?? '')) return true
  const goesOn = next !== undefined && ofPhrase.has(next.pos ?? '')
  const before = tokens[from - 1]
  return !goesOn && [before?.norm, before?.lemma].some((w) => tongues.before.has(w ?? ''))
}

const ofPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

/** "পাকিস্তান শাহিন্সের": a land and what its team calls itself. */
const teamOf = (tokens: readonly Token[], draft: Draft, { names }: LanguagePack): Draft | null => {
  const [last, next] = [tokens[draft.to - 1], tokens[draft.to]]
  if ((draft.kind !== 'state' && draft.kind !== 'place') || draft.end !== last?.end) return null
  const stem = next?.stems.find((s) => names.sports.teamNames?.has(s))
  if (!next || stem === undefined) return null
  const { start, from, to, state } = draft
  return {
    start,
    from,
    to: to + 1,
    end: stemEnd(next, stem),
    ...club,
    entity: null,
    name: null,
    state: state ?? null,
  }
}

/** "শহীদ রাষ্ট্রপতি জিয়াউর রহমান": an honour right before an office is nobody. */
const isHonour = (tokens: readonly Token[], { from, to }: Draft, { names }: LanguagePack) =>
  to - from === 1 &&
  names.offices.some((o) => o.words.includes(tokens[from]?.norm ?? '')) &&
  longestPhrase(tokens, to, names.offices) !== null

/** "রয়্যাল চ্যালেঞ্জার্স": what a team calls itself, behind another word. */
const isTeam = (tokens: readonly Token[], { from, to }: Draft, { names }: LanguagePack): boolean =>
  to - from > 1 && tokens[to - 1]?.stems.some((s) => names.sports.teamNames?.has(s)) === true

const isClub = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { names }: LanguagePack,
): boolean => {
  const words = tokens.slice(from, to)
  const last = words.at(-1)
  const first = words.slice(0, -1).map((t) => t.norm)
  return [last?.norm ?? '', ...(last?.stems ?? [])].some((s) =>
    names.sports.clubs.has([...first, s].join(' ')),
  )
}

/** "আরটি-পিসিআর": a half of another short form. */
const isHalf = (
  tokens: readonly Token[],
  draft: Draft,
  { drafts, pack }: { readonly drafts: readonly Draft[]; readonly pack: LanguagePack },
): boolean => {
  const [hyphen, other] = [tokens[draft.to], tokens[draft.to + 1]]
  const letters = pack.names.proof?.letterNames
  if (!letters || !other || !/^[-‐–]$/u.test(hyphen?.text ?? '')) return false
  const tight = hyphen?.start === draft.end && hyphen.end === other.start
  const known = drafts.some((d) => d.from === draft.to + 1 && d.entity !== null)
  return tight && !known && other.stems.some((s) => isSpelled(s, letters))
}

/** "অনলাইন গেম লীগ অব লেজেন্ডস", "the film The Hunger Games": what kind of work it is stands before it. */
const isWork = (tokens: readonly Token[], draft: Draft, { names }: LanguagePack): boolean => {
  const works = names.proof?.works ?? names.unknown?.works
  if (draft.entity !== null || (draft.kind !== 'organisation' && draft.kind !== 'event'))
    return false
  let at = draft.from - 1
  if (/^[“‘"'«]$/u.test(tokens[at]?.text ?? '')) at--
  if (names.links?.the !== undefined && tokens[at]?.norm === names.links.the) at--
  const named = tokens[at]
  const headed = tokens[draft.to - 1]?.stems.some((s) => names.organisationHeads?.has(s))
  return named?.features.case === undefined && works?.has(named?.norm ?? '') === true && !headed
}
