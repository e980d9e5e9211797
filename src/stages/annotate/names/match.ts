import type { EntityClass, EntityId, Mention } from '../../../core/reading.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import { roleClass } from '../../../knowledge/roles.ts'
import type { EntityRow, Role } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { bareOf, entriesWith, longerAt, pastJoints } from './entries-at.ts'
import type { Beginning } from './entries-at.ts'
import { isEnded } from './ends.ts'
import { goesOnByParticle, keepsCapitals, opensBody } from './body-ahead.ts'
import { isGivenName, isOtherWord } from './lookalike-forms.ts'
import { longestPhrase, stemEnd } from './phrases.ts'
import { rank } from './lexicon.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { setOf } from '../scene.ts'
import { isSmallLink } from './link.ts'

/** A mention before it has its place in the original. Offsets in the paragraph. */
export interface Draft extends Pick<Mention, 'kind' | 'entity' | 'name' | 'certainty' | 'basis'> {
  readonly start: number
  readonly end: number
  readonly class?: NonNullable<Mention['class']>
  readonly state?: string | null
  readonly role?: string
  readonly rule: string
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number
  readonly to: number
  readonly via?: Entry['via']
  /** Offices that the row holds or held, and their classes; what somebody is besides. */
  readonly offices?: readonly Draft['class'][]
  readonly roles?: readonly Role[]
  readonly trades?: readonly TradeName[]
  /** Whom of the base it is not, by what stands beside it. */
  readonly not?: EntityId | null
  /** Other people whom the same wording names as well. */
  readonly rivals?: readonly Draft[]
}

/** Wordings of the knowledge base in one sentence, the longest first at each place, none overlapping. */
export const matchKnown = (
  sentence: Sentence,
  lexicon: Lexicon,
  pack: LanguagePack,
): readonly Draft[] => {
  const found: Draft[] = []
  const words = sentence.tokens
  const beginningOf = entriesWith(lexicon)
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Token
    const beginning = first.kind === 'punct' ? null : beginningOf(first)
    const draft = beginning && bestOf(words, beginning, { from: i, pack })
    if (!draft) continue
    found.push(draft)
    i = draft.to - 1
  }
  return found
}

/** The draft of the longest entry that stands at a place, the surest where several do. */
const bestOf = (
  tokens: readonly Token[],
  beginning: Beginning,
  setting: Pick<Match, 'from' | 'pack'>,
): Draft | null => {
  const { from } = setting
  const longer = longestOf(tokens, longerAt(tokens, from, beginning), setting)
  const matches = longer.length > 0 ? longer : longestOf(tokens, beginning.alone, setting)
  if (matches.length > 1) matches.sort((a, b) => rank(a.entry.via) - rank(b.entry.via))
  const [best, ...others] = matches.map((match) => draftOf(tokens, match))
  if (!best) return null
  const rivals = others.filter((other) => isRival(other, best))
  return rivals.length > 0 ? { ...best, rivals } : best
}

/** The longest matches of entries at a place: only of these drafts are made. */
const longestOf = (
  tokens: readonly Token[],
  entries: readonly Entry[],
  { from, pack }: Pick<Match, 'from' | 'pack'>,
): Match[] => {
  let matches: Match[] = []
  let farthest = from
  for (const entry of entries) {
    const to = endOf(tokens, from, { entry, pack })
    if (to < farthest || to === from) continue
    const match = { from, to, entry, pack }
    if (!isMeant(tokens, match)) continue
    if (to > farthest) matches = []
    farthest = to
    matches.push(match)
  }
  return matches
}

/** Two people of one name stay two, and two bodies of a name that both share. */
const isRival = (left: Draft, right: Draft): boolean =>
  left.entity !== right.entity &&
  ((left.kind === 'person' && right.kind === 'person') ||
    (left.kind === 'organisation' && left.via === 'shared' && right.via === 'shared'))

/**
 * Index after the last token that the entry's words cover, `from` where they do not stand there; inner words must
 * stand uninflected, the last may be inflected.
 */
const endOf = (
  tokens: readonly Token[],
  from: number,
  { entry: { words }, pack }: Pick<Match, 'entry' | 'pack'>,
): number => {
  let at = from
  for (let k = 0; k < words.length; k++) {
    if (k > 0) at = pastJoints(tokens, at)
    const token = tokens[at]
    const word = words[k]
    if (!token || word === undefined) return from
    const last = k > 0 && k === words.length - 1
    const fits =
      bareOf(token) === word ||
      (k === words.length - 1 && token.stems.includes(word)) ||
      (last && isEnded(token, word, pack))
    if (!fits) return from
    at++
  }
  return at
}

interface Match {
  readonly from: number
  readonly to: number
  readonly entry: Entry
  readonly pack: LanguagePack
}

/** True where the capitals are those of the base, and a wording that is a common word too has what makes it a name. */
const isMeant = (tokens: readonly Token[], { from, to, entry, pack }: Match): boolean => {
  const cased = pack.script === 'Latn'
  if (cased && entry.exact !== null && !keepsCase(tokens.slice(from, to), entry.exact)) return false
  if (cased && entry.row.kind === 'agency') {
    if (isPartOfName(tokens, { from, to, entry, pack })) return false
    if (!keepsCapitals(tokens.slice(from, to), entry.exact ?? '')) return false
  }
  if (cased && entry.row.kind === 'other' && runsOn(tokens, to, pack)) return false
  if (cased && entry.row.kind !== 'person' && goesOnByParticle(tokens, to, pack)) return false
  const last = tokens[to - 1]
  // "OPEC+" is another body.
  if (last && tokens[to]?.norm === '+' && tokens[to]?.start === last.end) return false
  if (last && pack.names.proof?.lookalikes.has(last.norm)) return false
  if (!cased && last && isInflectedHead(last, entry.words.at(-1) ?? '', pack)) return false
  // "লড়াইয়ের হাতিয়ার": a form that is a word of its own.
  if (!cased && last && isOtherWord(last, entry, pack)) return false
  if (!cased && isGivenName(tokens, { from, to, entry, pack })) return false
  if (!cased && isOneOfMany(tokens, { from, to, entry, pack })) return false
  const doubtful =
    (entry.via === 'name' || entry.via === 'adjective') &&
    setOf(pack.names.notNames).has(
      entry.words.length > 1 ? entry.words.join(' ') : (entry.words[0] ?? ''),
    )
  return !doubtful || supported(tokens, { from, to, cased, entry, pack })
}

const draftOf = (tokens: readonly Token[], { from, to, entry, pack }: Match): Draft => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const start = first?.start ?? 0
  const end = last?.end ?? start
  const draft: Draft = {
    start,
    end: last && pack.script !== 'Latn' ? stemEnd(last, entry.words.at(-1) ?? '') : end,
    from,
    to,
    kind: entry.row.kind,
    entity: entry.row.id,
    name: entry.row.name,
    class: entry.row.kind === 'place' && entry.row.metonymOf ? 'capital' : entry.row.class,
    state: entry.row.state ?? null,
    rule: `knowledge:${entry.via}`,
    via: entry.via,
  }
  const { roles, trades } = entry.row
  const told = trades ? { ...draft, trades } : draft
  return roles ? { ...told, offices: officesOf(entry.row), roles } : told
}

/** "ব্যাংককে" is "to the bank" as well as "in Bangkok": where a common head bears the ending nobody can tell. */
const isInflectedHead = ({ norm }: Token, word: string, { names, text }: LanguagePack): boolean =>
  norm !== word &&
  norm.replace(text.endings.locative, '') === word &&
  text.endings.accusative.test(norm) &&
  names.organisationHeads?.has(norm.replace(text.endings.accusative, '')) === true

/** "পাঁচটি ইসলামী ব্যাংক", "ইস্ট বেঙ্গল রেজিমেন্ট": bodies of a kind that are counted, and a unit that is called so. */
const isOneOfMany = (tokens: readonly Token[], { from, to, entry, pack }: Match): boolean => {
  const { proof, units } = pack.names
  if (entry.row.kind !== 'organisation') return false
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  if (next?.stems.some((s) => units?.has(s)) === true && entry.words.length > 1) return true
  const counted =
    before?.kind === 'number' || before?.pos === 'NUM' || before?.features.classifier !== undefined
  return counted && last?.stems.some((s) => proof?.commonHeads.has(s)) === true
}

/** "Ministry of Foreign Affairs", "Inqilab Cultural Centre": a paper's name in another is no paper. */
const isPartOfName = (tokens: readonly Token[], { from, to, entry, pack }: Match): boolean => {
  if (entry.exact === entry.exact?.toUpperCase()) return false
  // "Mayor Bloomberg"
  const title = tokens[from - 1]?.norm ?? ''
  if (to - from === 1 && pack.names.offices.some((row) => row.words.includes(title))) return true
  const [head, of] = [tokens[from - 2], tokens[from - 1]]
  const tables = pack.names.unknown
  const office = pack.names.offices.some((row) => row.words.includes(head?.norm ?? ''))
  if (isSmallLink(of, 'of', pack) && (office || tables?.organisations.has(head?.norm ?? '')))
    return true
  const next = tokens[to]
  // "a House Foreign Affairs panel", "the Foreign Affairs committee": a body's field is no paper.
  if (to - from > 1 && next?.pos === 'NOUN' && tables?.bodyParts.has(next.norm)) return true
  if (tables?.organisations.has(next?.norm ?? '') === true) return isProper(next)
  return runsOn(tokens, to, pack) || opensBody(tokens, to, pack)
}

const isProper = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)

/** "West Tamblyn": the name goes on. */
const runsOn = (tokens: readonly Token[], to: number, pack: LanguagePack): boolean =>
  isProper(tokens[to]) && continuesName(tokens, to, pack)

/** True where a capitalised word goes on with a name: no office, and no name of a day. */
const continuesName = (tokens: readonly Token[], at: number, { names }: LanguagePack): boolean =>
  longestPhrase(tokens, at, names.offices) === null &&
  names.unknown?.things.has(tokens[at]?.norm ?? '') !== true &&
  names.unknown?.occupations.has(tokens[at]?.norm ?? '') !== true

const officesOf = ({ class: highest, roles = [] }: EntityRow): readonly EntityClass[] => [
  highest,
  ...roles.map(({ role }) => roleClass(role)),
]

/** "US" is no "us" and "Turkey" no "turkey": capitals must stand as the base has them, but all capitals pass in a headline. */
const keepsCase = (tokens: readonly Token[], exact: string): boolean => {
  const written = tokens.map((t) => t.text).join('')
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  const [given, wanted] = [letters(written), letters(exact)]
  // "New START" is no new start.
  if (/\p{Ll}/u.test(wanted) && /\p{Lu}{3}/u.test(wanted)) return given === wanted
  const stripped = given.replace(/['’]?s$/u, '')
  const [a, b] = [given.charAt(0), wanted.charAt(0)]
  if (wanted.length <= 4 && /\p{Lu}$/u.test(wanted)) return given === wanted || stripped === wanted
  // "the playing XI" is not Xi.
  if (wanted.length <= 2) return given === wanted || stripped === wanted
  // "Al-Qaeda" at the head of a sentence is "al-Qaeda".
  return a === b || a === b.toUpperCase() || given === given.toUpperCase()
}

/** A common word needs its exact capitals (Latin) or a name beside it. */
const supported = (
  tokens: readonly Token[],
  { from, to, cased, entry, pack }: Match & { cased: boolean },
): boolean => {
  const text = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
  if (cased)
    return (
      !isSurname(tokens[from - 1], pack) &&
      text.replaceAll('.', '') === entry.exact?.replaceAll('.', '') &&
      (/^[\p{Lu}.]+$/u.test(text) ||
        from > 0 ||
        actsNext(tokens[to]) ||
        isListed(tokens, to, entry))
    )
  const [before, after] = [tokens[from - 1]?.norm, tokens[to]?.norm]
  const { agencyWords: words } = pack.names
  return (
    words?.before.includes(before ?? '') === true || words?.after.includes(after ?? '') === true
  )
}

/** "Saria Tasnim", "Michael Jordan": a capitalised word right before makes it a part of somebody's name. */
const isSurname = (before: Token | undefined, { names }: LanguagePack): boolean =>
  before?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(before.text) &&
  names.unknown?.things.has(before.norm) !== true &&
  names.unknown?.organisations.has(before.norm) !== true

/** "Turkey and Greece": a state at the head of a sentence stands with another name. */
const isListed = (tokens: readonly Token[], to: number, { row }: Entry): boolean =>
  row.kind === 'state' &&
  (tokens[to]?.norm === 'and' || tokens[to]?.norm === ',') &&
  tokens[to + 1]?.pos === 'PROPN'

/** "Turkey has", "Turkey's": a state at the head of a sentence does something. */
const actsNext = (token: Token | undefined): boolean =>
  token?.features.case === 'gen' ||
  ((token?.pos === 'VERB' || token?.pos === 'AUX') && token.lemma !== 'be')
