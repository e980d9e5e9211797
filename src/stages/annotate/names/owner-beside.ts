import type { EntityClass } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { PlacedCalling } from './calling-words.ts'
import { isLink, isSmallLink } from './link.ts'
import type { Draft } from './match.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** Whose an office beside a name is: a name, `body` for a body that nothing names, null where nothing is told. */
export const ownerOf = ({ from, to }: PlacedCalling, ground: Ground): Draft | 'body' | null =>
  ownerBefore(from, ground) ?? ownerBehind(to, ground) ?? ownerBehind(pastField(to, ground), ground)

/** "সিজিএসের (সাবেক) প্রেসিডেন্ট", "the club's former president". */
const ownerBefore = (from: number, { tokens, drafts, pack }: Ground): Draft | 'body' | null => {
  let at = from
  while (isBetween(tokens[at - 1], pack)) at--
  const isOwned = isGenitive(tokens[at - 1])
  if (isOwned) at--
  if (tokens[at - 1]?.norm === ')' && tokens[at - 3]?.norm === '(') at -= 3
  const owner = tokens[at - 1]
  if (owner?.kind !== 'word' || owner.features.case === 'loc') return null
  const named = drafts.find((d) => d.from < at && at <= d.to)
  if (named) return named.kind === 'person' || (!isOwned && isApart(named, owner)) ? null : named
  return isBody(owner, pack) || isSpelled(owner.norm, pack) || endsBody(tokens, at, pack)
    ? 'body'
    : null
}

/** "বায়রার সাবেক সভাপতি": whose an office is the report tells, though nobody knows what that is. */
export const isOfUnknown = ({ from }: PlacedCalling, { tokens, pack }: Ground): boolean => {
  let at = from
  while (isBetween(tokens[at - 1], pack)) at--
  const [mark, owner] = [tokens[at - 2], tokens[at - 1]]
  // "‘আমজনতার দলে’র সদস্যসচিব"
  const isApart =
    mark?.kind === 'punct' &&
    mark.end === owner?.start &&
    owner.norm.endsWith(pack.names.genitiveLetter ?? ' ')
  return owner?.features.case === 'gen' || (isApart && owner.norm.length <= longestEnding)
}

/** Letters of an ending behind a mark: ’র, ’এর. */
const longestEnding = 2

/** "সরকারের শিক্ষা উপদেষ্টা": of the government, whichever it is. */
export const isOfGovernment = ({ from }: PlacedCalling, { tokens, pack }: Ground): boolean => {
  const owner = tokens[isGenitive(tokens[from - 1]) ? from - 2 : from - 1]
  return owner !== undefined && isGovernment(owner, pack)
}

/** "মেঘনা গ্রুপের চেয়ারম্যান", "chairman of Renn Consulting", "Renn Consulting's chairman": an office of a firm. */
export const isOfFirm = ({ from, to }: PlacedCalling, { tokens, pack }: Ground): boolean => {
  const isFirm = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    [token.norm, ...token.stems].some((s) => pack.names.naming?.firms.has(s))
  let at = from
  while (isBetween(tokens[at - 1], pack) || isGenitive(tokens[at - 1])) at--
  if (isFirm(tokens[at - 1])) return pack.script !== 'Latn' || tokens[at - 1]?.pos === 'PROPN'
  if (pack.script !== 'Latn' || tokens[to]?.pos !== 'ADP') return false
  const run = tokens.slice(to + 1, to + 1 + longestRun)
  const end = run.findIndex((t) => t.pos !== 'PROPN' && t.pos !== 'DET' && t.norm !== '&')
  return run.slice(0, end === -1 ? run.length : end).some(isFirm)
}

/** The ending of an owner as a word of its own: 's. */
export const isGenitive = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.text ?? '')

/** "র‍্যাবের সাবেক এই মহাপরিচালক" */
export const isBetween = (token: Token | undefined, { script, names }: LanguagePack): boolean =>
  names.beforePosts.has(token?.norm ?? '') ||
  token?.norm === '-' ||
  (script !== 'Latn' && token?.pos === 'DET')

/** "Centre for Renn Studies President": a run of capitals that opens with what a body is. */
const endsBody = (tokens: readonly Token[], end: number, pack: LanguagePack): boolean => {
  if (pack.script !== 'Latn') return false
  for (let i = end - 1; i >= Math.max(0, end - longestRun); i--) {
    const token = tokens[i]
    if (token?.pos === 'ADP' || token?.pos === 'CCONJ') continue
    if (token?.pos !== 'PROPN' || !/^\p{Lu}/u.test(token.text)) return false
    if (isBody(token, pack)) return true
  }
  return false
}

/** Most words of the name of a body before an office. */
const longestRun = 6

/** "সিজিএস": three letters or more by their names. */
const isSpelled = (norm: string, { names }: LanguagePack): boolean => {
  const letters = [...(names.nameInitials ?? []), ...(names.letterWords ?? [])].filter(
    (letter) => letter.length <= longestLetter,
  )
  // How many letters each beginning of the word is made of, where it is.
  const made: (number | undefined)[] = [0]
  for (let end = 1; end <= norm.length; end++)
    for (const letter of letters) {
      const before = made[end - letter.length]
      if (before !== undefined && norm.endsWith(letter, end)) made[end] = before + 1
    }
  return (made[norm.length] ?? 0) >= 3
}

/** Signs in the name of a letter: এইচ. */
const longestLetter = 4

/** "ভারত সাবেক প্রধানমন্ত্রী …", "ties with India Foreign Adviser …": a land without an ending is told of by itself. */
const isApart = ({ kind, via }: Draft, { features }: Token): boolean =>
  kind === 'state' && via !== 'adjective' && features.case !== 'gen'

/** "director for disease control at the Centre for Renn Studies": behind what somebody is charged with, index of what leads to whose office it is. */
const pastField = (to: number, { tokens, pack }: Ground): number => {
  if (!isSmallLink(tokens[to], 'for', pack)) return to
  return tokens.findIndex(
    ({ kind, pos }, i) => i > to && (kind !== 'word' || pos === 'ADP' || pos === 'VERB'),
  )
}

/** "president of the Centre for Renn Studies". */
const ownerBehind = (to: number, { tokens, drafts, pack }: Ground): Draft | 'body' | null => {
  if (pack.script !== 'Latn' || tokens[to]?.pos !== 'ADP') return null
  const first = isOpening(tokens[to + 1]) || isLink(tokens[to + 1], 'the', pack) ? to + 2 : to + 1
  const named = drafts.find((d) => d.from <= first && first < d.to)
  // "the Leeds-based Centre for Renn Studies"
  const seat = tokens
    .slice(first, first + reach)
    .findIndex((t) => pack.names.naming?.seated.has(t.norm))
  if (seat > 0 && tokens[first + seat - 1]?.norm === '-') return 'body'
  const run = tokens.slice(first, first + reach)
  const end = run.findIndex(({ norm, pos }) => norm === ',' || pos === 'VERB')
  const isOfBody = run
    .slice(0, end === -1 ? reach : end)
    .some((t) => isBody(t, pack) || pack.names.naming?.houses.has(t.norm) === true)
  // "of the Battala traders' association": a strange name may open the name of a body.
  if (named && (named.entity !== null || named.kind === 'organisation' || !isOfBody))
    return named.kind === 'person' ? null : named
  return isOfBody ? 'body' : null
}

/** "the", "their" */
const isOpening = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || token?.pos === 'PRON'

/** Words of a body's name among which it is told what it is. */
const reach = 4

export const isGovernment = (token: Token, pack: LanguagePack): boolean =>
  isOfClass(token, pack, (named) => named === 'government')

/** True for a word that the names of bodies of some class end with: "ministry". */
export const isOfClass = (
  { stems }: Token,
  { names: { bodies } }: LanguagePack,
  isMeant: (named: EntityClass) => boolean,
): boolean =>
  bodies.some(
    ({ class: named, words }) =>
      isMeant(named) &&
      words.some((phrase) => stems.includes(phrase.slice(phrase.lastIndexOf(' ') + 1))),
  )

/** A word for what a body is, no government. */
export const isBody = (token: Token, pack: LanguagePack): boolean => {
  const { organisationHeads, proof, unknown } = pack.names
  // A government is of the land that the office is one of.
  if (isGovernment(token, pack)) return false
  return [...token.stems, token.norm].some(
    (s) => organisationHeads?.has(s) || proof?.bodyWords.has(s) || unknown?.organisations.has(s),
  )
}
