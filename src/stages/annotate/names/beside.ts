import type { EntityClass } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

/** What somebody is called right beside a name. */
export interface Calling {
  /** Offices that it may be; none where it is no public office, null where only its class is known. */
  readonly roles: readonly RoleName[] | null
  readonly class: EntityClass
}

/** What is told of whoever bears a name, by the callings beside it. */
export interface Standing {
  /** True where one of them is no public office: "farmer", "উপজেলা নির্বাহী অফিসার". */
  readonly everyday: boolean
  /** True for an officer of a branch: "জেলা জামায়াতের আমির". */
  readonly ofBranch: boolean
  readonly callings: readonly Calling[]
}

/** Most words of a calling. */
const longest = 5
/** Words before a calling among which its branch is told. */
const reach = 4

/** The callings right before a name, honorifics, ranks and abbreviations in brackets between; and behind its comma where a language says so. */
export const standingOf = (
  tokens: readonly Token[],
  { from, to }: Pick<Draft, 'from' | 'to'>,
  pack: LanguagePack,
): Standing => {
  const callings: Calling[] = []
  let at = from
  for (;;) {
    at = pastAddress(tokens, at, { pack, callings })
    const before = callingBefore(tokens, at, pack)
    if (!before) break
    callings.push(before.calling)
    at = before.from
  }
  const ofBranch =
    callings.length > 0 &&
    tokens
      .slice(Math.max(0, at - reach), at)
      .some((t, k, near) => pack.names.branches.has(t.norm) && !near.slice(k).some(isEnd))
  const behind = pack.script === 'Latn' ? callingBehind(tokens, to, pack) : null
  const all = behind ? [...callings, behind] : callings
  return { callings: all, ofBranch, everyday: all.some(({ roles }) => roles?.length === 0) }
}

/** True where a calling beside the name is one that the row had. */
export const fits = ({ callings, ofBranch, everyday }: Standing, draft: Draft): boolean =>
  !everyday &&
  !ofBranch &&
  callings.some((calling) =>
    calling.roles === null
      ? calling.class !== 'person' && draft.offices?.includes(calling.class) === true
      : calling.roles.some((role) => draft.roles?.includes(role)),
  )

const isEnd = ({ kind, norm, pos }: Token): boolean =>
  (kind === 'punct' && norm !== '-') || pos === 'VERB'

interface Walk {
  readonly pack: LanguagePack
  /** Takes what a bracket on the way abbreviates: "(ওসি)". */
  readonly callings: Calling[]
}

/** Index before forms of address, ranks and bracketed abbreviations that end at a place. */
const pastAddress = (tokens: readonly Token[], from: number, { pack, callings }: Walk): number => {
  const { honorifics, nameInitials, ranks, holders } = pack.names
  let at = from
  while (at > 0) {
    const norm = tokens[at - 1]?.norm ?? ''
    if (norm === ')') {
      const open = openerOf(tokens, at - 1)
      const inside = callingBefore(tokens, at - 1, pack)
      if (inside && inside.from > open) callings.push(inside.calling)
      at = open === -1 ? at - 1 : open
    } else if (
      norm === '.' ||
      honorifics.includes(norm) ||
      (ranks?.has(norm) === true && !endsLonger(tokens, at, pack)) ||
      holders.rankWords.has(norm) ||
      nameInitials?.has(norm) === true
    )
      at--
    else break
  }
  return at
}

/** "অ্যাটর্নি জেনারেল": a rank that an office ends with. */
const endsLonger = (tokens: readonly Token[], end: number, pack: LanguagePack): boolean =>
  (callingBefore(tokens, end, pack)?.from ?? end) < end - 1

/** Most tokens inside the brackets of an abbreviation. */
const inBrackets = 4

/** The bracket that a closing one belongs to; −1 where it is far or none. */
const openerOf = (tokens: readonly Token[], close: number): number => {
  for (let i = close - 1; i >= Math.max(0, close - 1 - inBrackets); i--)
    if (tokens[i]?.norm === '(') return i
  return -1
}

/** The longest calling that ends right before a place. */
const callingBefore = (
  tokens: readonly Token[],
  end: number,
  { names }: LanguagePack,
): { readonly calling: Calling; readonly from: number } | null => {
  const known = callingsOf(names)
  let phrase = ''
  let found: { readonly calling: Calling; readonly from: number } | null = null
  for (let i = end - 1, words = 0; i >= 0 && words < longest; i--) {
    const token = tokens[i]
    if (token?.norm === '-' && phrase !== '') continue
    if (token?.kind !== 'word') break
    phrase = phrase === '' ? token.norm : `${token.norm} ${phrase}`
    words++
    const calling = known.get(phrase)
    if (calling) found = { calling, from: i }
  }
  return found
}

/** "Tamblyn, 34, a farmer from Zorvia": what somebody is said to be behind a comma. */
const callingBehind = (
  tokens: readonly Token[],
  to: number,
  { names }: LanguagePack,
): Calling | null => {
  if (tokens[to]?.norm !== ',') return null
  const aged = tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.norm === ','
  const known = callingsOf(names)
  let found: Calling | null = null
  for (let i = aged ? to + 3 : to + 1, words: string[] = []; words.length < longest + 1; i++) {
    const token = tokens[i]
    if (token?.norm === '-') continue
    const inside = token?.pos === 'ADP' && tokens[i - 1]?.norm === '-'
    if (token?.kind !== 'word' || token.pos === 'VERB' || (token.pos === 'ADP' && !inside)) break
    words = [...words, token.norm]
    for (let k = 0; k < words.length; k++) found = known.get(words.slice(k).join(' ')) ?? found
  }
  // A word of an office behind a comma may be part of somebody else's: only what is no public office tells.
  return found?.roles?.length === 0 ? found : null
}

type Names = LanguagePack['names']

const byNames = new WeakMap<Names, ReadonlyMap<string, Calling>>()

/** Callings by their wording, those that tell most before the others; made once a pack. */
const callingsOf = (names: Names): ReadonlyMap<string, Calling> => {
  const known = byNames.get(names)
  if (known) return known
  const made = new Map<string, Calling>()
  const add = (words: Iterable<string>, calling: Calling): void => {
    for (const word of words) {
      const plain = word.replaceAll(' - ', ' ')
      if (!made.has(plain)) made.set(plain, calling)
    }
  }
  for (const { words, roles } of names.posts) add(words, { roles, class: 'official' })
  add(names.everyday, { roles: [], class: 'person' })
  for (const { words, roles } of names.holders.titles) add(words, { roles, class: 'official' })
  for (const office of names.offices) add(office.words, { roles: null, class: office.class })
  byNames.set(names, made)
  return made
}
