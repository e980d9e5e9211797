import type { Token } from '../../../lang/contract/token.ts'
import { bareNorm, isCommonWord, isFamily, isGiven, opens, speaks } from './evidence.ts'
import type { Setting } from './evidence.ts'
import type { Draft } from './match.ts'
import { isDivision, isListedPlace, isPlaceByPosition } from './unknown-place.ts'
import { isLink } from './link.ts'

/** What one capitalised word names: what the report called so before, a listed town, somebody who speaks; else `other` or null. */
export const kindOfWord = (
  setting: Setting,
  { from: at, to }: Pick<Draft, 'from' | 'to'>,
  acronym: boolean,
): Draft['kind'] | null => {
  const { tokens, tables, told, pack } = setting
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[to]]
  if (!token || token.text.length < 2 || pack.text.isFunctionWord(token.norm)) return null
  if (pack.names.offices.some((o) => o.words.includes(token.norm))) return null
  if (told.surnames.has(token.text)) return 'person'
  if (told.bodies.has(token.text)) return 'organisation'
  if (tables.brands.has(token.norm) && token.text !== token.norm) return 'organisation'
  const opening = opens(tokens, at)
  const common = isCommonWord(setting, token)
  const bears = isGiven(setting, token) || isFamily(setting, token)
  if (pack.names.notNames.includes(token.norm) && !bears) return null
  if (isDivision(setting, at, to)) return 'place'
  if (isChamber(setting, at)) return 'organisation'
  if (tables.things.has(bareNorm(token)) || tables.events.has(token.norm)) return null
  if (tables.occupations.has(token.norm) && !bears) return null
  if (tables.organisations.has(token.norm))
    return isLink(before, 'the', pack) && !modifies(after) && !/s$/u.test(token.norm)
      ? 'organisation'
      : null
  if (tables.places.has(token.norm)) return isTheOne(setting, at) ? 'place' : null
  if (acronym) return isBody(setting, at, to) ? 'organisation' : 'other'
  const placed = isPlaceByPosition(setting, at, at + 1)
  const listed = !common && isListedPlace(setting, at, at + 1)
  if (listed && (placed || !bears) && !(bears && (acts(after) || speaks(setting, before))))
    return 'place'
  if (!opening && speaks(setting, before) && !modifies(after) && (bears || !common)) return 'person'
  // "A statement from Renn said": it is the statement that says so.
  if (speaks(setting, after) && !bears && isLink(before, 'from', pack)) return 'other'
  if (speaks(setting, after) && (bears || !common)) return 'person'
  if (before?.pos === 'DET') return placed ? 'place' : 'other'
  if (bears && !common && (acts(after) || speaks(setting, before))) return 'person'
  if (bears && !opening && after?.pos === 'VERB') return 'person'
  if (placed && !bears) return 'place'
  const alone = isGiven(setting, token) && !common && !opening && !modifies(after)
  if (alone && before?.pos !== 'ADP' && !isListedPlace(setting, at, to)) return 'person'
  // A capital at the head of a sentence makes no name of an everyday word.
  return opening && common ? null : 'other'
}

/** "The House passed": a chamber of a parliament, which does something. */
const isChamber = (setting: Setting, at: number): boolean => {
  const { tokens, tables } = setting
  const does = acts(tokens[at + 1]) && tokens[at + 1]?.lemma !== 'be'
  return does && tables.residences.has(tokens[at]?.norm ?? '') && isTheOne(setting, at)
}

/** "the Council", "the Gulf": the one that everybody knows, by its capital. */
const isTheOne = ({ tokens, pack }: Setting, at: number): boolean =>
  isLink(tokens[at - 1], 'the', pack) &&
  !modifies(tokens[at + 1]) &&
  !isLink(tokens[at + 1], 'of', pack) &&
  !/s$/u.test(tokens[at]?.norm ?? '')

/** True where an acronym stands for a body: "the SDF", "HRW said", "said HRW". */
const isBody = (setting: Setting, at: number, to: number): boolean => {
  const { tokens, tables, pack } = setting
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[to]]
  if (token === undefined || tables.things.has(token.norm)) return false
  if (speaks(setting, after) || speaks(setting, before)) return true
  if (modifies(after)) return false
  const does = after?.pos === 'VERB' || after?.pos === 'AUX'
  return (
    isLink(before, 'the', pack) ||
    isLink(before, 'by', pack) ||
    (does && before?.pos !== 'DET' && before?.pos !== 'ADJ')
  )
}

const modifies = (after: Token | undefined): boolean => nominal.has(after?.pos ?? 'X')

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** Somebody does what a verb after the name says, or owns what follows. */
const acts = (after: Token | undefined): boolean =>
  after?.features.case === 'gen' || after?.pos === 'VERB' || after?.pos === 'AUX'
