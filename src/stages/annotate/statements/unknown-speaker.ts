import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import { isManner } from './manner.ts'
import { isHead } from './speaker.ts'

interface Clause {
  readonly from: number
  readonly to: number
  /** The content stands before the cue, closed by a quotative: who speaks may stand anywhere in it. */
  readonly far: boolean
}

/**
 * True where a clause holds somebody who may speak and whom no rule knows: "রাকা স্মৃতিচারণ করে বলেন". Then nobody can
 * say who speaks; where nobody stands there ("পরে বলেন"), the speaker is one told before.
 */
export const somebodyStands = (
  scene: Scene,
  pack: LanguagePack,
  { from, to, far }: Clause,
): boolean => {
  const tokens = scene.tokens.slice(from, to)
  if (far) return tokens.some((t) => isBareNoun(t) && isHead(scene, pack, t))
  // "চা খাওয়ার ফাঁকে (বলেন)": whose act it is speaks.
  if (tokens.some(isActNamed)) return true
  const first = tokens.findIndex((t) => !isLead(scene, pack, t))
  const [word, next] = [tokens[first], tokens[first + 1]]
  return isBareNoun(word) && next?.pos !== 'VERB' && next?.pos !== 'ADP'
}

const isActNamed = ({ features }: Token): boolean =>
  features.nonFinite === 'verbal-noun' && features.case === 'gen'

const leading = new Set(['ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'NUM', 'PART'])

/** What may open a clause before its subject. */
const isLead = (scene: Scene, pack: LanguagePack, token: Token): boolean =>
  leading.has(token.pos ?? 'X') ||
  token.kind !== 'word' ||
  isManner(token, pack) ||
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

const isBareNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ['NOUN', 'PROPN', 'X'].includes(token.pos ?? 'X') &&
  token.features.case === undefined &&
  token.features.nonFinite === undefined
