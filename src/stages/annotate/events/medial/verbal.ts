import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { joins } from '../../medial/joined-groups.ts'
import type { Item } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'

/** "attacked Otieno for his speech": by somebody in office, without arms, with words. */
export const isVerbal = (
  { row, lemmas }: LemmaMatch<FrameRow>,
  roles: readonly RoleDraft[],
  { tokens }: Scene,
  { events }: LanguagePack,
): boolean => {
  const agents = roles.filter((r) => r.role === 'agent')
  const speaks = ({ mention, class: named }: RoleDraft): boolean =>
    mention ? mention.kind === 'person' && Boolean(mention.state) : speaking.has(named)
  return (
    row.sense === 'attack' &&
    lemmas.join() === 'attack' &&
    agents.length > 0 &&
    agents.every(speaks) &&
    (roles.some((r) => r.role === 'recipient') || agents.every((r) => !r.mention)) &&
    !tokens.some((t) => isOneOf(t, events.forces) || isOneOf(t, events.medial?.arms ?? []))
  )
}

/**
 * "The president launched an attack on the newspaper": an attack that somebody in office makes on a body or a person, where
 * nobody and nothing in arms is told of, is in words.
 *
 * @param roles all of the act, those without a name too.
 */
export const isOfWords = (
  { frame }: EventDraft,
  roles: readonly RoleDraft[],
  { tokens }: Scene,
  { events }: LanguagePack,
): boolean => {
  if (frame.sense !== 'attack' || !frame.object?.includes('attack')) return false
  const agents = roles.filter((r) => r.role === 'agent')
  const others = roles.filter((r) => r.role === 'recipient')
  const ofOffice = [...events.institutions, ...(events.medial?.lawmakers ?? [])]
    .filter((row) => speaking.has(row.class) || leading.has(row.class))
    .flatMap((row) => row.words)
  const inOffice = ({ mention, span }: RoleDraft): boolean =>
    mention
      ? mention.kind === 'person'
      : isOneOf(
          tokens.findLast((t) => t.end <= span.end),
          ofOffice,
        )
  const unarmed = ({ mention }: RoleDraft): boolean =>
    mention !== undefined &&
    mention.kind !== 'state' &&
    mention.kind !== 'place' &&
    !inArms.has(mention.class)
  return (
    agents.length > 0 &&
    agents.every(inOffice) &&
    others.length > 0 &&
    others.every(unarmed) &&
    !tokens.some((t) => isOneOf(t, events.forces) || isOneOf(t, events.medial?.arms ?? []))
  )
}

const leading: ReadonlySet<string | undefined> = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
])

const speaking: ReadonlySet<string | undefined> = new Set([
  'legislature',
  'official',
  'court',
  'government',
])

/** A raid of the police is a search, and who is captured is no ground that is occupied. */
export const isSearch = (
  { row, lemmas, from, to }: LemmaMatch<FrameRow>,
  roles: readonly RoleDraft[],
  { scene, pack: { events } }: { readonly scene: Scene; readonly pack: LanguagePack },
): boolean => {
  const agents = roles.filter((r) => r.role === 'agent')
  const others = roles.flatMap((r) => (r.role === 'recipient' ? (r.mention ?? []) : []))
  if (row.sense === 'occupy') return others.length > 0 && others.every((m) => m.kind === 'person')
  // "the army conducted an operation, seizing drugs": what is looked for and who is arrested tell a search.
  if (
    row.sense === 'attack' &&
    row.object?.includes('operation') &&
    scene.tokens.some((t) => isOneOf(t, events.medial?.searching ?? []))
  )
    return true
  // "they conducted a raid": without anybody in arms it is the police's.
  const held = row.sense === 'attack' && row.object?.includes('raid') === true
  if (
    held &&
    isRaid(lemmas, scene, [from, to]) &&
    !agents.some((r) => inArms.has(r.class ?? r.mention?.class))
  )
    return true
  // "a team raided the factory"
  if (row.sense === 'attack' && lemmas.includes('raid') && agents.length === 0) return true
  return (
    row.sense === 'attack' &&
    (lemmas.includes('raid') || row.object?.includes('raid') === true) &&
    agents.some(({ span }) =>
      scene.text
        .slice(span.start, span.end)
        .toLowerCase()
        .split(' ')
        .some((word) => events.medial?.searchers.includes(word)),
    )
  )
}

/** A raid is what is held, no attack or strike. */
const isRaid = (
  lemmas: readonly string[],
  { tokens }: Scene,
  [from, to]: readonly [from: number, to: number],
): boolean =>
  !lemmas.includes('raid') &&
  [...tokens.slice(Math.max(0, from - raidReach), from), ...tokens.slice(to, to + raidReach)].some(
    (t) => t.lemma === 'raid',
  )

/** Most words between "conduct" and "raid", whichever stands first. */
const raidReach = 4

const inArms: ReadonlySet<string | undefined> = new Set([
  'state',
  'capital',
  'government',
  'armed-forces',
  'alliance',
  'group',
])

/** "protested the attack in a statement" */
const isInWriting = (tokens: Scene['tokens'], { events: { medial } }: LanguagePack): boolean => {
  const { utterances = [], marching = [] } = medial ?? {}
  return tokens.some((t) => isOneOf(t, utterances)) && !tokens.some((t) => isOneOf(t, marching))
}

/** "condemned and protested at the killing": who says both in one breath marches nowhere. */
export const isProtestInWords = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
  { row, lemmas }: LemmaMatch<FrameRow>,
): boolean => {
  if (row.sense !== 'protest' || lemmas.length > 1 || row.object !== undefined) return false
  if (isInWriting(tokens, pack)) return true
  const condemns = (item: Item | undefined): boolean =>
    item?.type === 'verb' && isSmall(pack, 'condemning', tokens[item.at]?.lemma)
  return (
    (joins(items[k - 1], pack) && condemns(items[k - 2])) ||
    (joins(items[k + 1], pack) && condemns(items[k + 2]))
  )
}
