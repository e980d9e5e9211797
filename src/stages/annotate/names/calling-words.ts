import type { EntityClass } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

/** What somebody is called right beside a name. */
export interface Calling {
  /** Offices that it may be; none where it is no public office, null where only its class is known. */
  readonly roles: readonly RoleName[] | null
  readonly class: EntityClass
  /** What is done for a living, where it is that. */
  readonly trade?: TradeName
  /** True for what somebody bears in any office: ব্যারিস্টার, professor. */
  readonly isTitle?: boolean
  /** True for whoever made a body, and for whoever was elected. */
  readonly isFounder?: boolean
  readonly isElected?: boolean
}

/** Most words of a calling. */
export const longest = 5

/** A calling in a sentence: tokens `[from, to)`. */
export interface PlacedCalling {
  readonly calling: Calling
  readonly from: number
  readonly to: number
}

/** The longest calling that ends right before a place. */
export const callingBefore = (
  tokens: readonly Token[],
  end: number,
  { names }: LanguagePack,
): PlacedCalling | null => {
  const known = callingsOf(names)
  let phrase = ''
  let found: PlacedCalling | null = null
  for (let i = end - 1, words = 0; i >= 0 && words < longest; i--) {
    const token = tokens[i]
    if (token?.norm === '-' && phrase !== '') continue
    if (token?.kind !== 'word') break
    phrase = phrase === '' ? token.norm : `${token.norm} ${phrase}`
    words++
    const calling = known.get(phrase) ?? (words === 1 ? ministerBy(phrase, names) : undefined)
    if (calling) found = { calling, from: i, to: end }
  }
  return found
}

/** "ভূমিমন্ত্রী": a minister by the end of a word that no list has. */
const ministerBy = (word: string, { naming }: LanguagePack['names']): Calling | undefined => {
  const ending = naming?.ministerEnding ?? ''
  return ending !== '' && word.length > ending.length && word.endsWith(ending)
    ? minister
    : undefined
}

const minister: Calling = { roles: null, class: 'minister' }

/** "মহাপরিচালকের", "মুখ্য নির্বাচন কমিশনারের সঙ্গে": the longest calling whose last word has an ending; none in a script whose words have no endings. */
export const callingInCase = (
  tokens: readonly Token[],
  at: number,
  { names, script }: LanguagePack,
): PlacedCalling | null => {
  if (script === 'Latn') return null
  const known = callingsOf(names)
  for (let from = Math.max(0, at + 1 - longest); from <= at; from++) {
    const before = tokens.slice(from, at).map(({ norm }) => norm)
    for (const stem of tokens[at]?.stems ?? []) {
      const calling = known.get([...before, stem].join(' '))
      if (calling) return { calling, from, to: at + 1 }
    }
  }
  return null
}

type Names = LanguagePack['names']

const byNames = new WeakMap<Names, ReadonlyMap<string, Calling>>()

/** Callings by their wording, those that tell most before the others; made once a pack. */
export const callingsOf = (names: Names): ReadonlyMap<string, Calling> => {
  const known = byNames.get(names)
  if (known) return known
  const made = new Map<string, Calling>()
  const add = (words: Iterable<string>, calling: Calling): void => {
    for (const word of words) {
      const plain = word.replaceAll(' - ', ' ')
      if (!made.has(plain)) made.set(plain, calling)
    }
  }
  add(names.naming?.founders ?? [], { roles: [], class: 'person', isFounder: true })
  add(names.naming?.elected ?? [], { roles: null, class: 'official', isElected: true })
  for (const { words, roles } of names.posts) add(words, { roles, class: 'official' })
  for (const { trade, words, titles } of names.trades) {
    add(words, { roles: [], class: 'person', trade })
    add(titles, { roles: [], class: 'person', trade, isTitle: true })
  }
  for (const words of [names.everyday, names.naming?.strangers ?? []])
    add(words, { roles: [], class: 'person' })
  for (const { words, roles } of names.holders.titles) add(words, { roles, class: 'official' })
  for (const office of names.offices) add(office.words, { roles: null, class: office.class })
  byNames.set(names, made)
  return made
}

/** True for one word that somebody is called by. */
export const isCallingWord = (word: string, { names }: LanguagePack): boolean =>
  callingsOf(names).has(word)

/** What joins two phrases: ও, and. */
export const isJoint = (token: Token | undefined, { text }: LanguagePack): boolean =>
  token !== undefined && text.joints.includes(token.norm)
