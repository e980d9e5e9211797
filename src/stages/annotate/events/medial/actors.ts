import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { canAct, isOneOf, tokenFrom } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { bearsOffice } from './heads.ts'
import { isUnknown } from './unknown.ts'

const acts = (mention: Mention): boolean =>
  canAct(mention) || mention.kind === 'other' || mention.class === 'capital'

/** Who acts in a group; "the Ukraine war" and "Residents" name nobody. */
export const actorsIn = (clauses: Clauses, group: NounGroup): readonly Mention[] =>
  namedIn(clauses, group).filter(
    (m) =>
      (m.kind !== 'person' || bearsOffice(clauses, group, m) || !isOwner(clauses, group, m)) &&
      !describesOwner(clauses, group, m) &&
      !(
        isUnknown(m) &&
        (isCommonNoun(clauses, m) || isDocument(clauses, m) || isRegion(clauses, m))
      ) &&
      !isModifier(clauses, group, m) &&
      !isOnlySuspected(clauses, group, m),
  )

/** "a suspected Lake Army gunman": that he is of it is not known. */
const isOnlySuspected = (
  { scene: { tokens }, pack }: Clauses,
  { from, to, pronoun }: NounGroup,
  { at }: Mention,
): boolean =>
  pronoun !== true &&
  (tokens[to - 1]?.start ?? 0) >= at.end &&
  tokens.slice(from, to).some((t) => t.end <= at.start && isSmall(pack, 'suspected', t.norm))

/** "the killers of Otieno", "Otieno's lawyer": people who are called after a person are not that person. */
const isOwner = ({ scene, pack }: Clauses, group: NounGroup, mention: Mention): boolean => {
  const words = scene.tokens.slice(group.from, group.to)
  const first = words.findIndex((t) => t.start >= mention.at.start)
  const after = words.findIndex((t) => t.start >= mention.at.end)
  const people = (t: Token | undefined): boolean => isOneOf(t, pack.events.medial?.people ?? [])
  const of = words.findLastIndex((t, i) => i < first && t.norm === 'of')
  if (of > 0 && words.slice(0, of).some(people)) return true
  return words[after]?.features.case === 'gen' && words.slice(after + 1).some(people)
}

/** "the family of Kenya's president Otieno": nor is their state. */
const describesOwner = (clauses: Clauses, group: NounGroup, mention: Mention): boolean => {
  const { scene, pack } = clauses
  const person = group.mentions.find((m) => m.kind === 'person' && m.at.start > mention.at.start)
  return (
    person !== undefined &&
    isOwner(clauses, group, person) &&
    scene.tokens
      .slice(group.from, group.to)
      .some((t) => t.end <= mention.at.start && isOneOf(t, pack.events.medial?.people ?? []))
  )
}

/** "the Clean Air Act", "the Nobel Prize": names that end in what is written or won. */
const isDocument = ({ scene, pack }: Clauses, mention: Mention): boolean => {
  const last = scene.tokens.findLast((t) => t.kind === 'word' && t.start < mention.at.end)
  return isOneOf(last, pack.events.medial?.documents ?? [])
}

/** "Southeast Asian neighbours": a part of the world does nothing. */
const isRegion = ({ scene, pack }: Clauses, mention: Mention): boolean => {
  const last = scene.tokens.findLast((t) => t.kind === 'word' && t.start < mention.at.end)
  return isOneOf(last, pack.events.medial?.regions ?? [])
}

/** "Six AK rifles were seized", "the Rafale is praised": an unknown name of a thing, or of what the noun behind it is. */
export const isOfThing = (
  { scene, pack }: Clauses,
  group: NounGroup,
  { mention, sense }: { readonly mention: Mention; readonly sense: Sense },
): boolean => {
  if (!isUnknown(mention) || group.pronoun) return false
  const head = scene.tokens[group.to - 1]
  const of = scene.tokens.findIndex((t, i) => i > group.from && i < group.to && t.norm === 'of')
  if (sense === 'praise' && scene.tokens[group.from]?.norm === 'the') return true
  return (
    of === -1 &&
    head?.pos === 'NOUN' &&
    head.start >= mention.at.end &&
    !isOneOf(head, [...(pack.events.medial?.people ?? []), ...pack.events.forces])
  )
}

/** "reiterated Kenya's support to Somalia": whose support it is gives it. */
export const isGiver = (
  { scene }: Clauses,
  group: NounGroup,
  { mention, sense }: { readonly mention: Mention; readonly sense: Sense },
): boolean =>
  (sense === 'support' || sense === 'promise') &&
  group.marker === null &&
  scene.tokens.some(
    (t) =>
      t.start >= mention.at.end - 2 &&
      t.start <= mention.at.end &&
      t.features.case === 'gen' &&
      (scene.tokens[group.to - 1]?.start ?? 0) > t.start,
  )

const namedIn = ({ scene, pack }: Clauses, group: NounGroup): readonly Mention[] => {
  const head = scene.tokens[group.to - 1]
  if (group.pronoun) return group.mentions.filter(acts)
  const named = group.mentions.some((m) => head !== undefined && m.at.end >= head.end)
  if (!named && isOneOf(head, pack.events.compoundHeads)) return []
  return group.mentions.filter((m) => acts(m) && !opensThing(scene, pack, m))
}

/** "a Kenyan aviation student": the land of a private person does nothing; protest is a people's. */
export const describesPrivate = (
  clauses: Clauses,
  group: NounGroup,
  { mention, sense }: { readonly mention: Mention; readonly sense: Sense },
): boolean => {
  const { scene, pack } = clauses
  if (mention.kind !== 'other' || group.pronoun || senseRow(sense).plover === 'PROTEST')
    return false
  const next = tokenFrom(scene.tokens, mention.at.end)
  const head = headAt(scene.tokens, next)
  const { household = [], people = [] } = pack.events.medial ?? {}
  const { publicParts = [] } = pack.events.medial ?? {}
  return (
    next < group.to &&
    scene.tokens[next]?.features.case !== 'gen' &&
    isOneOf(head, [...household, ...people]) &&
    !isOneOf(head, publicParts) &&
    !pack.events.institutions.some((row) => isOneOf(head, row.words))
  )
}

/** "the High Court crossing", "the Otieno audit": a name right before a noun for what is nobody. */
const opensThing = ({ tokens }: Scene, { events }: LanguagePack, mention: Mention): boolean => {
  if (mention.kind !== 'organisation' && mention.kind !== 'agency') return false
  const next = tokenFrom(tokens, mention.at.end)
  if (tokens[next]?.pos !== 'NOUN' || !/^\p{Ll}/u.test(tokens[next].text)) return false
  const head = headAt(tokens, next)
  const { publicParts, ruling, measures, arms, sayings } = events.medial ?? noWords
  const living = [publicParts, ruling, measures, arms, sayings, events.forces, events.bodyWords]
  return (
    !living.some((words) => isOneOf(head, words)) &&
    !events.institutions.some((row) => isOneOf(head, row.words))
  )
}

const noWords = { publicParts: [], ruling: [], measures: [], arms: [], sayings: [] }

/** "Residents", "A MAN": a word of the language with a capital is no name. */
const isCommonNoun = ({ scene, pack }: Clauses, mention: Mention): boolean => {
  const first = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  const token = scene.tokens[first]
  if (!token || token.end < mention.at.start + mention.text.replace(/['’]s?$/u, '').length)
    return false
  // ", a Republican,": an apposition.
  if (/^an?$/u.test(scene.tokens[first - 1]?.norm ?? '') && scene.tokens[first - 2]?.norm === ',')
    return true
  const next = scene.tokens[first + 1]
  // "Houses in", "Leaflets were": a plural that opens the sentence.
  if (first === 0 && /[^isu]s$/u.test(token.norm))
    if (next?.pos === 'ADP' || /^(?:are|were|have)$/u.test(next?.norm ?? '')) return true
  const inflected = token.norm.endsWith('s') && token.lemma !== token.norm
  return token.pos !== 'PROPN' || inflected || isOneOf(token, pack.events.medial?.people ?? [])
}

/** "Rahman's appeal", which is no act of his; his government's is. */
export const isPossessor = (
  { scene, pack }: Clauses,
  group: NounGroup,
  mention: Mention,
): boolean => {
  const after = scene.tokens.findIndex((t) => t.start >= mention.at.end)
  const ends = scene.tokens.findLast((t) => t.start < mention.at.end)
  const owns = scene.tokens[after]?.features.case === 'gen' || ends?.features.case === 'gen'
  return (
    !group.pronoun &&
    mention.kind === 'person' &&
    owns &&
    after < group.to - 1 &&
    !isOneOf(scene.tokens[group.to - 1], pack.events.medial?.ruling ?? [])
  )
}

/** "a Brooklyn mother", "Rahman supporters", "London-based": a name that only describes the noun behind it. */
const isModifier = ({ scene, pack }: Clauses, group: NounGroup, mention: Mention): boolean => {
  const after = scene.tokens.findIndex((t) => t.start >= mention.at.end)
  const [next, then] = [scene.tokens[after], scene.tokens[after + 1]]
  if (group.pronoun || !next || after >= group.to) return false
  if (next.norm === '-' && isOneOf(then, pack.events.medial?.describing ?? [])) return true
  if (mention.kind !== 'person' && !isUnknown(mention)) return false
  if (next.norm === '-') return true
  const named = group.mentions.some((m) => m.at.start <= next.start && next.start < m.at.end)
  const { household = [], ruling = [] } = pack.events.medial ?? {}
  const body = group.mentions.some(
    (m) => (m.kind === 'organisation' || m.kind === 'person') && m.at.start === next.start,
  )
  if (isUnknown(mention) && body) return true
  if (isUnknown(mention)) return isOneOf(named ? next : headAt(scene.tokens, after), household)
  return !named && next.pos === 'NOUN' && !isOneOf(next, ruling)
}

/** The last of the nouns that stand together from an index on. */
const headAt = (tokens: readonly Token[], from: number): Token | undefined => {
  let at = from
  while (tokens[at + 1]?.pos === 'NOUN') at++
  return tokens[at]
}
