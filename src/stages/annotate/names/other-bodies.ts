import type { EntityClass } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'
import { isBetween, isBody, isOfClass, ownerOf } from './owner-beside.ts'
import { isHouseWord, isOfHouse } from './whose-words.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/**
 * "বাজার বণিক সমিতির সদস্যসচিব", "ক্লাবের উপদেষ্টা": the office of a club, or of a body that has a name of its own, which nobody
 * knows and is of no known body. "দলের", "কমিটির" alone point to a body that the report told of.
 */
export const isOfOtherBody = (placed: PlacedCalling, ground: Ground): boolean => {
  const { tokens, drafts, pack } = ground
  if (pack.script === 'Latn') {
    const owner = ownerOf(placed, ground)
    const isUnknown = owner === 'body' || (owner !== null && owner.entity === null)
    return isUnknown && isOfHouse(placed, ground)
  }
  let at = placed.from
  while (isBetween(tokens[at - 1], pack)) at--
  const owner = tokens[at - 1]
  if (owner?.features.case !== 'gen' || owner.features.classifier !== undefined) return false
  const named = drafts.find((d) => d.from < at && at <= d.to)
  const isUnknown =
    named === undefined
      ? isBody(owner, pack)
      : named.kind === 'organisation' && named.entity === null
  if (
    !isUnknown ||
    isOfClass(owner, pack, ofLands) ||
    owner.stems.some((s) => pack.names.proof?.parties.has(s))
  )
    return false
  const begin = nameStart(at - 1, ground)
  const isPartOfKnown = drafts.some(
    (d) => d.kind === 'organisation' && d.entity !== null && begin < d.to && d.from < at,
  )
  return (begin < at - 1 || isHouseWord(owner, pack)) && !isPartOfKnown
}

/** Where the words begin that a body's name may be made of, without endings, before its last. */
const nameStart = (last: number, { tokens, pack }: Ground): number => {
  let at = last
  while (at > last - longestName && isPlain(tokens[at - 1], pack)) at--
  return at
}

const isPlain = (token: Token | undefined, pack: LanguagePack): boolean =>
  token?.kind === 'word' &&
  !isBetween(token, pack) &&
  token.features.case === undefined &&
  (token.pos === undefined || plain.has(token.pos))

const plain: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ'])

/** Bodies of a land, be it none that is known by name: ministries and governments. */
const ofLands = (named: EntityClass): boolean => named === 'ministry' || named === 'government'

/** Most words of the name of a body. */
const longestName = 6
