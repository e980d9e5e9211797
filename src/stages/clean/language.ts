import type { LanguagePack } from '../../lang/pack.ts'
import { KnownNames } from './known-names.ts'
import { HALF, LETTER, MARK, unitKind } from '../../text/unit-kinds.ts'

/** UTF-16 units looked at. */
const SAMPLE = 20_000

/** Least share of a language's common words in running text of it; English news has about 0.35, other languages below 0.1 of them. */
const COMMON_SHARE = 0.15

/**
 * BCP 47 language of a text: a script that one pack has for itself first (letters in it may make another language of
 * that script: ৰ or ৱ makes Assamese), then common words for Latin script.
 *
 * @param declared what the page or the caller says; it decides only where the script cannot.
 * @returns `und` when nothing tells.
 */
export const languageOf = (
  text: string,
  declared: string | null,
  packs: readonly LanguagePack[],
): string => {
  const piece = text.slice(0, SAMPLE)
  const signs = signsOf(packs)
  const { scripts, latin, foreign, words, hits } = countsOf(piece, signs)
  const own = signs.scripts.find((_, i) => (scripts[i] ?? 0) > latin * 0.3)
  if (own) return own.others.find(([, letters]) => letters.test(piece))?.[0] ?? own.tag
  const tag = declared?.trim().split(/[-_]/u)[0]?.toLowerCase() ?? ''
  const most = Math.max(0, ...hits)
  const common = signs.tags[hits.indexOf(most)]
  const share = most / Math.max(1, words)
  if (common !== undefined && latin > foreign && share >= COMMON_SHARE && most > 1) return common
  const isPacked = packs.some((pack) => pack.tag === tag)
  if (/^[a-z]{2,3}$/u.test(tag) && !isPacked) return tag
  if (common !== undefined && latin > foreign * 20 && words < 40 && share > 0.04) return common
  return words < 12 && isPacked ? tag : 'und'
}

interface Script {
  readonly tag: string
  readonly first: number
  readonly last: number
  readonly others: readonly (readonly [tag: string, letters: RegExp])[]
}

/** How the languages of the packs are told. */
interface Signs {
  readonly scripts: readonly Script[]
  /** Languages with common words. */
  readonly tags: readonly string[]
  /** Which of those a word is common in. */
  readonly common: KnownNames<readonly number[]>
}

const made = new WeakMap<readonly LanguagePack[], Signs>()

const signsOf = (packs: readonly LanguagePack[]): Signs => {
  const known = made.get(packs)
  if (known) return known
  const scripts = packs.flatMap(({ tag, clean }): readonly Script[] => {
    const [first, last] = clean.signs?.letters ?? []
    return first === undefined || last === undefined
      ? []
      : [{ tag, first, last, others: Object.entries(clean.signs?.others ?? {}) }]
  })
  const worded = packs.filter(({ clean }) => clean.signs?.common !== undefined)
  const tables = worded.map(({ clean }) => new Set(clean.signs?.common))
  const signs: Signs = {
    scripts,
    tags: worded.map(({ tag }) => tag),
    common: new KnownNames(new Set(tables.flatMap((words) => [...words])), (word) =>
      tables.flatMap((words, i) => (words.has(word) ? [i] : [])),
    ),
  }
  made.set(packs, signs)
  return signs
}

/** Letters by script (`foreign` are all but the plain Latin ones), words, and those of them that are common in a language. */
interface Counts {
  /** By script of a pack. */
  readonly scripts: readonly number[]
  readonly latin: number
  readonly foreign: number
  readonly words: number
  /** By language with common words. */
  readonly hits: readonly number[]
}

const countsOf = (text: string, { scripts, tags, common }: Signs): Counts => {
  const own = scripts.map(() => 0)
  const hits = tags.map(() => 0)
  let [latin, foreign, words] = [0, 0, 0]
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    let isInWord = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    if (isInWord) latin++
    else if (unit >= 0x80) {
      for (let i = 0; i < scripts.length; i++) {
        const script = scripts[i]
        if (script && unit >= script.first && unit <= script.last) own[i] = (own[i] ?? 0) + 1
      }
      const kind = unitKind(unit)
      const isPair = kind === HALF
      isInWord = isPair ? isPairInWord(text, at) : kind === LETTER || kind === MARK
      if (kind === LETTER || (isPair && isInWord && (unit & 0xfc00) === 0xd800)) foreign++
    }
    if (isInWord && start < 0) start = at
    if (isInWord || start < 0) continue
    words++
    for (const i of common.at(text, start, at) ?? NONE) hits[i] = (hits[i] ?? 0) + 1
    start = -1
  }
  return { scripts: own, latin, foreign, words, hits }
}

const NONE: readonly number[] = []

/** True for half of a pair that is a letter or mark. */
const isPairInWord = (text: string, at: number): boolean => {
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return /^[\p{L}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0))
}
