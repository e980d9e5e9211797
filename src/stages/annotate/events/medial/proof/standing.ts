import type { Mention } from '../../../../../core/reading.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import type { NounGroup } from '../../../medial/phrases.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import type { Clauses } from '../clauses.ts'
import { bearsOffice, headIndex } from '../heads.ts'
import { isHalf } from './halves.ts'
import { isOffice, isBody } from './offices.ts'

/** How a name stands in its noun group. */
export type Standing =
  /** It is the group's head: "Kenya", "the convener Otieno". */
  | 'head'
  /** A body or those who act for it are: "the Kenyan parliament", "party activists". */
  | 'body'
  /** Somebody in its service is: "the president of Kenya", "party leader Otieno". */
  | 'holder'
  /** It tells whose or of where people are: "Kenyan farmers". */
  | 'people'
  /** It owns or describes anything else: "Kenya's plan", "a Kenyan newspaper". */
  | 'owner'
  /** It is no whole name, or a part of something else. */
  | 'none'

/** How a name stands in its noun group. */
export const standingOf = (clauses: Clauses, group: NounGroup, mention: Mention): Standing => {
  if (group.pronoun === true) return 'head'
  const { scene, pack } = clauses
  const { tokens } = scene
  const first = tokenFrom(tokens, mention.at.start)
  const end = tokenFrom(tokens, mention.at.end)
  if (isHalf(clauses, mention) || isInLongerName(clauses, group, mention)) return 'none'
  if (bearsOffice(clauses, group, mention)) return 'head'
  const owns = (end < group.to && isGenitive(tokens[end])) || /['’]s?$/u.test(mention.text)
  const next = isGenitive(tokens[end]) ? end + 1 : end
  const head = headBehind(clauses, group, next)
  if (!owns && first <= head && head < end) return 'head'
  if (first > head) return behindHead(clauses, { group, first, next, head })
  const person = group.mentions.find((m) => m.kind === 'person' && m.at.start > mention.at.start)
  if (person) {
    const before = tokens.slice(next, tokenFrom(tokens, person.at.start))
    const named = before.length > 0 && before.length <= longestOffice
    const office = isOneOf(before.at(-1), pack.events.medial?.publicParts ?? [])
    return named && office && !before.some((t) => t.norm === ',') ? 'holder' : 'none'
  }
  const { ruling = [], arms = [], people = [] } = pack.events.medial ?? {}
  const token = tokens[head]
  if (isOneOf(token, ruling)) return 'body'
  const own: Standing =
    mention.kind === 'person' ? 'none' : isBody(clauses, token) ? 'body' : 'holder'
  // "Kenyan warplanes", "the army's drones"
  if (isOffice(clauses, token) || isOneOf(token, arms)) return own
  if (isOneOf(token, people)) return isOfState(mention) ? 'people' : 'none'
  return 'owner'
}

/** A state, or an adjective of one. */
export const isOfState = ({ kind, state, class: named }: Mention): boolean =>
  kind === 'state' || named === 'state' || (kind === 'other' && Boolean(state))

/** The group's head; an adverb behind a name belongs to what follows: "Kenya almost five years ago". */
const headBehind = (clauses: Clauses, group: NounGroup, next: number): number =>
  next < group.to && clauses.scene.tokens[next]?.pos === 'ADV'
    ? next - 1
    : headIndex(clauses, group)

/** "Kisumu University Central Students' Union": a body whose name goes on to its group's end is only of that. */
const isInLongerName = (
  { scene, pack }: Clauses,
  group: NounGroup,
  { kind, at }: Mention,
): boolean => {
  const behind = scene.tokens.slice(tokenFrom(scene.tokens, at.end), group.to)
  const last = behind.at(-1)
  return (
    kind === 'organisation' &&
    behind.length > 1 &&
    behind.every((t) => /^\p{Lu}\p{Ll}/u.test(t.text) || isGenitive(t)) &&
    !isGenitive(behind[0]) &&
    !group.mentions.some((m) => last && m.at.start <= last.start && last.start < m.at.end) &&
    !pack.names.offices.some((row) => isOneOf(last, row.words)) &&
    !isOneOf(last, pack.events.medial?.people ?? [])
  )
}

/** Most words of an office between a body and its holder's name. */
const longestOffice = 4

const isGenitive = (token: Token | undefined): boolean => token?.features.case === 'gen'

interface Place {
  readonly group: NounGroup
  readonly first: number
  readonly next: number
  readonly head: number
}

/** "the government of Kenya", "leaders of the party"; "the son of Otieno" is somebody else. */
const behindHead = (clauses: Clauses, { group, first, next, head }: Place): Standing => {
  const { pack, scene } = clauses
  const { tokens } = scene
  let opener = first - 1
  while (tokens[opener]?.pos === 'DET') opener--
  if (tokens[opener]?.norm !== 'of' || opener !== head + 1) return 'none'
  const ends = next >= group.to || tokens[next]?.norm === 'of' || tokens[next]?.norm === '('
  if (!ends) return 'none'
  // "a constable of the police": one of many does nothing in its name.
  const single = isOneOf(tokens[group.from], pack.events.medial?.anyone ?? [])
  return isOffice(clauses, tokens[head]) && !single ? 'holder' : 'none'
}
