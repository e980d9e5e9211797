import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBefore, callingsOf, isJoint } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import { callingBehind } from './behind.ts'
import { isAged, isIntroduced, isOfAge, isYoung } from './introduced.ts'
import type { Draft } from './match.ts'

/** What is told of whoever bears a name, by the callings beside it. */
export interface Standing {
  /** Those right beside it. */
  readonly callings: readonly PlacedCalling[]
  /** Those that a joint leads to, "আইনজীবী ও বিএনপি নেতা": they may be somebody else's. */
  readonly joined: readonly PlacedCalling[]
  /** True for an officer of a branch: "জেলা জামায়াতের আমির". */
  readonly ofBranch: boolean
  /** True for somebody introduced as one whom nobody knows: "ইমরান খান নামের এক যুবক". */
  readonly isIntroduced: boolean
  /** True where an age follows as behind names that nobody knows: "হাসিনা (৪৫)", "Tamblyn, 34, of Laredo". */
  readonly isAged: boolean
  /** True where an age between commas follows, as of many: "Tamblyn, 39, was". */
  readonly isOfAge: boolean
  /** True where that age is one at which nobody is in office. */
  readonly isYoung: boolean
}

/** Words before a calling among which its branch is told. */
const reach = 4

/** The callings right before a name, honorifics, ranks and abbreviations in brackets between; and behind it where a language says so. */
export const standingOf = (
  tokens: readonly Token[],
  { from, to, end }: Pick<Draft, 'from' | 'to' | 'end'>,
  pack: LanguagePack,
): Standing => {
  const callings: PlacedCalling[] = []
  const joined: PlacedCalling[] = []
  let at = from
  for (;;) {
    at = pastAddress(tokens, at, { pack, callings })
    const before = callingBefore(tokens, at, pack)
    if (before) {
      callings.push(before)
      at = before.from
      continue
    }
    if (callings.length > 0) joined.push(...overJoint(tokens, at, pack))
    else callings.push(...apposedBefore(tokens, { from, to }, pack))
    break
  }
  const ofBranch =
    callings.length > 0 &&
    tokens
      .slice(Math.max(0, at - reach), at)
      .some((t, k, near) => isBranch(t, pack) && !near.slice(k).some(isEnd))
  const behind = callingBehind(tokens, to, pack)
  if (behind) callings.push(behind)
  const listed = callings.length === 0 ? listedAs(tokens, from, pack) : null
  if (listed) callings.push(listed)
  // "মেজর জিয়াউর রহমান নামে একজন": whose rank is told may be known to the reader, if not to the teller.
  const isPlain = at === from
  return {
    callings,
    joined,
    ofBranch,
    isIntroduced: isIntroduced(tokens, { from, to, end, isPlain }, pack),
    isAged: isAged(tokens, to, pack),
    isOfAge: isOfAge(tokens, to, pack),
    isYoung: isYoung(tokens, { from, to }, pack),
  }
}

/** "জেলা", "ইউনিয়নের" */
const isBranch = ({ norm, stems }: Token, { names: { branches } }: LanguagePack): boolean =>
  branches.has(norm) || stems.some((stem) => branches.has(stem))

/** Words of where somebody works, between what he is called and his name: "A clerk at the port of Mombasa, Tamblyn,". */
const ofPlace = 8

/** "Zorvia's foreign minister, Tamblyn, flew", "A nurse in Leeds, Tamblyn, said": what stands before a name between commas. */
const apposedBefore = (
  tokens: readonly Token[],
  { from, to }: Pick<Draft, 'from' | 'to'>,
  pack: LanguagePack,
): readonly PlacedCalling[] => {
  const isClosed = tokens[to]?.norm === ','
  const closes = isClosed ? tokens[to + 1]?.pos !== 'CCONJ' : tokens[to]?.pos === 'VERB'
  if (pack.script !== 'Latn' || tokens[from - 1]?.norm !== ',' || !closes) return []
  for (let end = from - 1; end > 0 && end >= from - 1 - ofPlace; end--) {
    const isEdge = end === from - 1 || tokens[end]?.pos === 'ADP'
    const found = isEdge ? callingBefore(tokens, end, pack) : null
    // "Of his driver, Tamblyn said": whose name the comma does not take in may be told of otherwise.
    if (found) return isClosed || found.calling.roles?.length !== 0 ? [found] : []
    const token = tokens[end - 1]
    if (token === undefined || (isEnd(token) && !/^['’]$/u.test(token.norm))) return []
  }
  return []
}

/** "নিখোঁজ জেলেরা হলেন রহিম শেখ, করিম শেখ ও সালাম শেখ": what all of a list are, in no public office. */
const listedAs = (
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const are = tokens.findIndex(({ norm }) => pack.names.naming?.listing.has(norm))
  const all = tokens[are - 1]
  if (are < 1 || are >= from || all?.features.number !== 'plur') return null
  if (tokens.slice(are + 1, from).some((t) => t.pos === 'VERB')) return null
  const calling = all.stems.map((s) => callingsOf(pack.names).get(s)).find((c) => c !== undefined)
  return calling?.roles?.length === 0 ? { calling, from: are - 1, to: are } : null
}

/** Words between a joint and the office behind it: "মেয়র ও মহানগর বিএনপির সাবেক সভাপতি". */
const beforeJoint = 4

const overJoint = (
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): readonly PlacedCalling[] => {
  for (let i = at - 1; i >= Math.max(0, at - 1 - beforeJoint); i--) {
    const token = tokens[i]
    if (token === undefined || isEnd(token)) return []
    if (!isJoint(token, pack)) continue
    const over = callingBefore(tokens, i, pack)
    return over ? [over] : []
  }
  return []
}

const isEnd = ({ kind, norm, pos }: Token): boolean =>
  (kind === 'punct' && norm !== '-') || pos === 'VERB'

interface Walk {
  readonly pack: LanguagePack
  /** Takes what a bracket on the way abbreviates: "(ওসি)". */
  readonly callings: PlacedCalling[]
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
      if (inside && inside.from > open) callings.push(inside)
      at = open === -1 ? at - 1 : open
    } else if (
      norm === '.' ||
      (honorifics.includes(norm) && !isOfCleric(tokens, at, pack)) ||
      (ranks?.has(norm) === true && !endsLonger(tokens, at, pack)) ||
      holders.rankWords.has(norm) ||
      nameInitials?.has(norm) === true
    )
      at--
    else break
  }
  return at
}

/** "Maulana": a form of address that tells what somebody is. */
const isOfCleric = (tokens: readonly Token[], end: number, pack: LanguagePack): boolean =>
  callingBefore(tokens, end, pack)?.calling.trade === 'cleric'

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
