import type { EntityRow } from '../../../knowledge/types.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isCallingWord, isJoint } from './calling-words.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

interface Setting {
  readonly row: EntityRow | undefined
  readonly pack: LanguagePack
}

/** "Robert Mugabe Jr", "ট্রাম্প জুনিয়র": father and son of one name, where the known one is not called so. */
export const isOfOtherGeneration = (
  tokens: readonly Token[],
  draft: Draft,
  { row, pack }: Setting,
): boolean => {
  const found = generationBehind(tokens, draft, pack)
  return (
    found !== null &&
    !(row?.names[pack.tag] ?? []).some((name) => plain(name.split(' ').at(-1) ?? '') === found.stem)
  )
}

/** A name with the generation behind it. */
export const withGeneration = (
  tokens: readonly Token[],
  draft: Draft,
  pack: LanguagePack,
): Draft => {
  const found = generationBehind(tokens, draft, pack)
  const last = found ? tokens[found.at] : undefined
  return found && last
    ? {
        ...draft,
        to: found.at + 1,
        end: pack.script === 'Latn' ? last.end : stemEnd(last, found.stem),
      }
    : draft
}

/** Letters of Jr and Sr. */
const ofShort = 2

interface Found {
  readonly at: number
  readonly stem: string
}

const generationBehind = (
  tokens: readonly Token[],
  { to, end }: Draft,
  pack: LanguagePack,
): Found | null => {
  const last = tokens[to - 1]
  const latin = pack.script === 'Latn'
  if (last?.end !== end || (latin && last.features.case !== undefined)) return null
  const at = latin && tokens[to]?.norm === ',' ? to + 1 : to
  const token = tokens[at]
  const stem = token?.stems.map(plain).find((s) => pack.names.naming?.generations.has(s))
  if (token === undefined || stem === undefined) return null
  // "Tamblyn, Senior Secretary Renn": spelled out and over a comma it tells of somebody else.
  if (latin)
    return /^\p{Lu}/u.test(token.text) && (at === to || stem.length === ofShort)
      ? { at, stem }
      : null
  return token.features.case === undefined && isOfNext(tokens[at + 1], pack) ? null : { at, stem }
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/u, '')

/** "মমতা জুনিয়র ডাক্তারদের ডাকেন": without capitals the word may tell of those who are named next. */
const isOfNext = (next: Token | undefined, pack: LanguagePack): boolean =>
  next?.kind === 'word' &&
  next.pos !== 'VERB' &&
  !isJoint(next, pack) &&
  (next.features.number === 'plur' ||
    next.stems.some((s) => isCallingWord(s, pack) || pack.statements.speakers.includes(s)))
